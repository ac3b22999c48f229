// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/steps.h"

namespace rapporteur {

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

Result<HistoryStep> nextStep(const Result<std::optional<HistoryStep>>& next, const QString& nothing)
{
    if (!next)
        return failure(next);
    if (!next->has_value())
        return failure(ErrorCode::NotFound, nothing);
    return **next;
}

} // namespace rapporteur
