// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

namespace rapporteur {

namespace {

/// Back or forth: undo and redo differ in nothing else.
struct Direction
{
    Result<std::optional<HistoryStep>> (Store::*next)() const;
    Result<Applied> (Store::*go)(qint64, const Progress&);
    QString nothing;
    QString done; ///< %1: what
};

/// The step with a number, with or without "#", as the history shows it.
Result<HistoryStep> parseStep(const Store& store, const QString& text)
{
    bool ok = false;
    const qint64 sequence = QString(text).remove(u'#').toLongLong(&ok);
    if (!ok || sequence < 1)
        return failure(ErrorCode::Usage, CommandLine::tr("“%1” is no number of a step.").arg(text));
    HistoryFilter filter;
    filter.beforeSequence = sequence + 1;
    filter.afterSequence = sequence - 1;
    filter.limit = 1;
    return store.history(filter).and_then([&](const std::vector<HistoryStep>& steps) -> Result<HistoryStep> {
        if (steps.empty() || steps.front().sequence != sequence)
            return failure(ErrorCode::NotFound,
                           CommandLine::tr("There is no step %1 in the history.").arg(sequence));
        return steps.front();
    });
}

/// The step that is meant when none is named.
Result<HistoryStep> nextStep(const Store& store, const Direction& direction)
{
    const auto next = (store.*direction.next)();
    if (!next)
        return failure(next);
    if (!next->has_value())
        return failure(ErrorCode::NotFound, direction.nothing);
    return **next;
}

Result<ExitStatus> run(const Invocation& invocation, const Direction& direction)
{
    const auto store = openStore(invocation.positional(0));
    const auto step = !store                             ? failure(store)
                      : invocation.positionalCount() > 1 ? parseStep(**store, invocation.positional(1))
                                                         : nextStep(**store, direction);
    if (!step)
        return failure(step);
    // As scripts know the records, with dates in ISO 8601.
    const QString what = describe(*step, [&](const RecordRef& ref) { return (*store)->label(ref); });
    return (store->get()->*direction.go)(step->sequence, {}).map([&](const Applied&) {
        invocation.out.line(direction.done.arg(what));
        return Done;
    });
}

Result<ExitStatus> undo(const Invocation& invocation)
{
    return run(invocation, {&Store::nextUndo, &Store::undo, CommandLine::tr("There is nothing to undo."),
                            CommandLine::tr("Undone: %1")});
}

Result<ExitStatus> redo(const Invocation& invocation)
{
    return run(invocation, {&Store::nextRedo, &Store::redo, CommandLine::tr("There is nothing to redo."),
                            CommandLine::tr("Redone: %1")});
}

Command stepCommand(const QString& name, const QString& summary, Command::Run run)
{
    Command command;
    command.name = name;
    command.arguments = QStringLiteral("STORE [CHANGESET]");
    command.summary = summary;
    command.leastArguments = 1;
    command.mostArguments = 2;
    command.run = run;
    return command;
}

} // namespace

Command undoCommand()
{
    return stepCommand(
        QStringLiteral("undo"),
        CommandLine::tr("Takes back your last step, or the one with that number in the history."), &undo);
}

Command redoCommand()
{
    return stepCommand(
        QStringLiteral("redo"),
        CommandLine::tr("Does again what was undone last, or the step with that number in the history."),
        &redo);
}

} // namespace rapporteur
