// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/steps.h"

namespace rapporteur {

namespace {

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto store = openStore(invocation.positional(0));
    const auto step = !store ? failure(store)
                      : invocation.positionalCount() > 1
                          ? parseStep(**store, invocation.positional(1))
                          : nextStep((*store)->nextUndo(), CommandLine::tr("There is nothing to undo."));
    if (!step)
        return failure(step);
    const QString what = describe(*step, **store);
    return (*store)->undo(step->sequence).map([&](const Applied&) {
        invocation.out.line(CommandLine::tr("Undone: %1").arg(what));
        return Done;
    });
}

} // namespace

Command undoCommand()
{
    Command command;
    command.name = QStringLiteral("undo");
    command.arguments = QStringLiteral("STORE [CHANGESET]");
    command.summary =
        CommandLine::tr("Takes back your last step, or the one with that number in the history.");
    command.leastArguments = 1;
    command.mostArguments = 2;
    command.run = &run;
    return command;
}

} // namespace rapporteur
