// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/groupquery.h"

#include <QHash>

#include <vector>

namespace rapporteur {

/// One way in which records come to be counted: a SELECT of what they count for ("point") and the records
/// ("id"), in the words of GroupQuery.
struct TallySource
{
    QString statement;
    /// Of what audience such records are at most: memberships are not the public's.
    Audience audience = Audience::Public;
};

/// What one series of a chart counts: each record once for each point, however many ways lead to it.
struct TallySeries
{
    QString entity; ///< of the records
    std::vector<TallySource> sources;
    QString point = QStringLiteral("x.\"point\""); ///< what is counted by, from the sources' rows x
};

/// Counts records, and finds the very records that it counted: the figure of a bar and the list behind it
/// come from one statement, so that they cannot differ. The counting is done by the database.
class Tally
{
public:
    Tally(const Store& store, const GroupRequest& request, GroupQuery::Values values = {});

    /// By point, as text.
    [[nodiscard]] Result<QHash<QString, int>> counts(const TallySeries& series) const;
    /// In the order of their ids.
    [[nodiscard]] Result<std::vector<Id>> records(const TallySeries& series, const QVariant& point) const;

private:
    /// The rows of all sources that the reader may know of; empty where there are none.
    [[nodiscard]] QString rowsOf(const TallySeries& series) const;

    GroupQuery m_query;
    GroupQuery::Values m_values;
};

} // namespace rapporteur
