// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sections.h"

#include "db/database.h"
#include "store/querysql.h"

namespace rapporteur {

Result<std::vector<qint64>> sectionSizes(const Store& store, const Query& query)
{
    const auto sql = toSql(query, store.database().dialect());
    if (!sql)
        return failure(sql);
    if (sql->firstKey.isEmpty())
        return std::vector<qint64>();
    const QString direction = sql->firstDescending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    auto rows = store.database().select(
        QStringLiteral("SELECT count(*) FROM (SELECT %1 AS k%2) g GROUP BY k ORDER BY k %3 NULLS LAST")
            .arg(sql->firstKey, sql->from, direction),
        sql->values);
    if (!rows)
        return failure(rows);
    std::vector<qint64> sizes;
    while (rows->next())
        sizes.push_back(rows->integer(0));
    return rows->end().map([&] { return std::move(sizes); });
}

} // namespace rapporteur
