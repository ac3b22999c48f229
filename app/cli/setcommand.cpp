// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

namespace rapporteur {

namespace {

/// The record as the person saw it.
Result<Record> parseSeen(const Store& store, const Record& now, const Invocation& invocation)
{
    if (!invocation.isSet("base-revision"))
        return now;
    bool ok = false;
    const qint64 revision = invocation.value("base-revision").toLongLong(&ok);
    if (!ok)
        return wrongUsage(CommandLine::tr("“%1” is no number.").arg(invocation.value("base-revision")));
    return recordAtRevision(store, now, revision);
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto entity = parseEntity(invocation.positional(1));
    const auto assignments = entity ? parseAssignments(invocation.positionalsFrom(3)) : failure(entity);
    const auto store = assignments ? openStore(invocation.positional(0)) : failure(assignments);
    const auto group = store ? parseGroup(**store, invocation) : failure(store);
    const auto now =
        group ? parseRecord(**store, **entity, invocation.positional(2), *group) : failure(group);
    const auto seen = now ? parseSeen(**store, *now, invocation) : failure(now);
    if (!seen)
        return failure(seen);
    auto changes = RecordEditor(**store, NameScope{*group}).edit(*seen, *assignments);
    if (!changes)
        return failure(changes);
    return (*store)->apply(std::move(*changes)).map([](const Applied&) { return Done; });
}

} // namespace

Command setCommand()
{
    Command command;
    command.name = QStringLiteral("set");
    command.arguments = QStringLiteral("STORE ENTITY ID FIELD=VALUE... [--base-revision N]");
    command.summary = CommandLine::tr("Changes fields of a record; an empty VALUE empties the field.");
    command.leastArguments = 4;
    command.mostArguments = -1;
    command.options = {{QStringLiteral("base-revision"),
                        CommandLine::tr("the number of the version that the change is based on"),
                        QStringLiteral("N")},
                       groupOption()};
    command.run = &run;
    return command;
}

} // namespace rapporteur
