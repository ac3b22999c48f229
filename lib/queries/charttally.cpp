// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/charttally.h"

namespace rapporteur {

Tally::Tally(const Store& store, const GroupRequest& request, GroupQuery::Values values)
    : m_query(store, request)
    , m_values(std::move(values))
{}

QString Tally::rowsOf(const TallySeries& series) const
{
    QStringList parts;
    for (const TallySource& source : series.sources) {
        if (maySee(m_query.request().reader, source.audience))
            parts.append(source.statement);
    }
    return parts.join(QStringLiteral(" UNION ALL "));
}

Result<QHash<QString, int>> Tally::counts(const TallySeries& series) const
{
    QHash<QString, int> counts;
    const QString all = rowsOf(series);
    if (all.isEmpty())
        return counts;
    auto rows = m_query.select(
        QStringLiteral("SELECT %1, count(DISTINCT x.\"id\") FROM (%2) x GROUP BY 1").arg(series.point, all),
        m_values);
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        if (!rows->isNull(0))
            counts.insert(rows->text(0), int(rows->integer(1)));
    }
    if (auto end = rows->end(); !end)
        return failure(end);
    return counts;
}

Result<std::vector<Id>> Tally::records(const TallySeries& series, const QVariant& point) const
{
    std::vector<Id> ids;
    const QString all = rowsOf(series);
    if (all.isEmpty())
        return ids;
    GroupQuery::Values values = m_values;
    values.insert(QStringLiteral("point"), point);
    auto rows =
        m_query.select(QStringLiteral("SELECT DISTINCT x.\"id\" FROM (%2) x WHERE %1 = :point ORDER BY 1")
                           .arg(series.point, all),
                       values);
    if (!rows)
        return failure(rows);
    while (rows->next())
        ids.push_back(Id{rows->integer(0)});
    if (auto end = rows->end(); !end)
        return failure(end);
    return ids;
}

} // namespace rapporteur
