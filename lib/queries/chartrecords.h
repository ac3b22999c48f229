// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/chartrequest.h"
#include "store/query.h"

namespace rapporteur {

/// The records that a figure of a chart counts: as many as it says.
struct RecordsBehind
{
    RecordsBehind() = default;
    RecordsBehind(QString kind, const std::vector<Id>& ids, QString words);

    QString entity;
    Condition which;  ///< by their ids
    QString sentence; ///< what they are: "Members from Poland", for the head of their list
};

/// What is behind one figure of the chart called \a chart, by the keys of its series and its point; NotFound
/// where such a figure counts no records (a published one).
[[nodiscard]] Result<RecordsBehind> recordsBehind(const Store& store, const QString& chart,
                                                  const ChartRequest& request, const QString& seriesKey,
                                                  const QString& pointKey);

} // namespace rapporteur
