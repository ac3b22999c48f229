// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

namespace rapporteur {

namespace {

Result<ExitStatus> run(const Invocation& invocation)
{
    if (invocation.isSet("detach") && invocation.isSet("cascade"))
        return wrongUsage(CommandLine::tr("Choose one of --detach and --cascade."));
    const auto entity = parseEntity(invocation.positional(1));
    const auto store = entity ? openStore(invocation.positional(0)) : failure(entity);
    const auto group = store ? parseGroup(**store, invocation) : failure(store);
    const auto record =
        group ? parseRecord(**store, **entity, invocation.positional(2), *group) : failure(group);
    if (!record)
        return failure(record);
    const RemovalMode mode = invocation.isSet("cascade")  ? RemovalMode::Cascade
                             : invocation.isSet("detach") ? RemovalMode::Detach
                                                          : RemovalMode::Refuse;
    auto changes = (*store)->removal({record->ref()}, mode);
    if (!changes)
        return failure(changes);
    return (*store)->apply(std::move(*changes)).map([](const Applied&) { return Done; });
}

} // namespace

Command removeCommand()
{
    Command command;
    command.name = QStringLiteral("remove");
    command.arguments = QStringLiteral("STORE ENTITY ID [--detach|--cascade]");
    command.summary = CommandLine::tr("Removes a record; refused where others use it.");
    command.leastArguments = command.mostArguments = 3;
    command.options = {
        {QStringLiteral("detach"), CommandLine::tr("what belongs to it goes with it, others let go of it")},
        {QStringLiteral("cascade"), CommandLine::tr("everything that refers to it goes with it")},
        groupOption()};
    command.run = &run;
    return command;
}

} // namespace rapporteur
