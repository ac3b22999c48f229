// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

namespace rapporteur {

namespace {

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto entity = parseEntity(invocation.positional(1));
    const auto assignments = entity ? parseAssignments(invocation.positionalsFrom(2)) : failure(entity);
    const auto store = assignments ? openStore(invocation.positional(0)) : failure(assignments);
    const auto group = store ? parseGroup(**store, invocation) : failure(store);
    if (!group)
        return failure(group);
    auto addition = RecordEditor(**store, NameScope{*group}).add(**entity, *assignments);
    if (!addition)
        return failure(addition);
    return (*store)->apply(std::move(addition->changes)).map([&](const Applied& applied) {
        invocation.out.line(applied.finalId({(*entity)->name(), addition->id}).toString());
        return Done;
    });
}

} // namespace

Command addCommand()
{
    Command command;
    command.name = QStringLiteral("add");
    command.arguments = QStringLiteral("STORE ENTITY FIELD=VALUE...");
    command.summary = CommandLine::tr("Adds a record and prints its number.");
    command.leastArguments = 3;
    command.mostArguments = -1;
    command.options = {groupOption()};
    command.run = &run;
    return command;
}

} // namespace rapporteur
