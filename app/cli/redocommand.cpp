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
                          : nextStep((*store)->nextRedo(), CommandLine::tr("There is nothing to redo."));
    if (!step)
        return failure(step);
    const QString what = describe(*step, **store);
    return (*store)->redo(step->sequence).map([&](const Applied&) {
        invocation.out.line(CommandLine::tr("Redone: %1").arg(what));
        return Done;
    });
}

} // namespace

Command redoCommand()
{
    Command command;
    command.name = QStringLiteral("redo");
    command.arguments = QStringLiteral("STORE [CHANGESET]");
    command.summary =
        CommandLine::tr("Does again what was undone last, or the step with that number in the history.");
    command.leastArguments = 1;
    command.mostArguments = 2;
    command.run = &run;
    return command;
}

} // namespace rapporteur
