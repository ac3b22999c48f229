// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

namespace rapporteur {

namespace {

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto store = openStore(invocation.positional(0));
    if (!store)
        return failure(store);
    return (*store)->backupTo(invocation.positional(1)).map([] { return Done; });
}

} // namespace

Command backupCommand()
{
    Command command;
    command.name = QStringLiteral("backup");
    command.arguments = QStringLiteral("STORE OUT");
    command.summary = CommandLine::tr("Writes a whole copy, also while others are working.");
    command.leastArguments = command.mostArguments = 2;
    command.run = &run;
    return command;
}

} // namespace rapporteur
