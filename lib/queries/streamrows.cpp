// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/streamrows.h"

#include <QCoreApplication>

namespace rapporteur {

Result<QVector<TallyChart::Row>> streamRows(const GroupQuery& query)
{
    auto rows = query.select("SELECT w.\"id\", w.\"code\", w.\"title\" FROM \"work_stream\" w "
                             "WHERE w.\"group\" = :group AND {w} ORDER BY w.\"position\", w.\"id\"");
    if (!rows)
        return failure(rows);
    QVector<TallyChart::Row> streams;
    while (rows->next()) {
        const QString name =
            QCoreApplication::translate("StreamRows", "%1 %2", "code and title of a work stream")
                .arg(rows->text(1), rows->text(2));
        streams.append({rows->text(0), name, {}, {{rows->text(1), name}}});
    }
    if (auto end = rows->end(); !end)
        return failure(end);
    return streams;
}

ChartTable::Column streamColumn()
{
    return {QStringLiteral("work_stream"), QCoreApplication::translate("StreamRows", "Work stream"), false};
}

} // namespace rapporteur
