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
    return (*store)->check().map([&](const QStringList& findings) {
        for (const QString& finding : findings)
            invocation.out.line(finding);
        return findings.isEmpty() ? Done : Found;
    });
}

} // namespace

Command checkCommand()
{
    Command command;
    command.name = QStringLiteral("check");
    command.arguments = QStringLiteral("STORE");
    command.summary = CommandLine::tr("Looks for damage and prints what it finds; silent when all is well.");
    command.leastArguments = command.mostArguments = 1;
    command.run = &run;
    return command;
}

} // namespace rapporteur
