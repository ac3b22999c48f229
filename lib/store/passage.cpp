// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passage.h"

#include "db/database.h"
#include "db/sqldialect.h"
#include "store/querysql.h"

namespace rapporteur {

Result<Passage> Passage::open(const StoreLocation& location)
{
    auto store = Store::open(location, {true, {}});
    if (!store)
        return failure(store);
    return Passage(std::move(*store));
}

Passage::Passage(std::unique_ptr<Store> store)
    : m_store(std::move(store))
    , m_once(std::make_unique<ReadingOnce>(m_store->database()))
{}

Result<qint64> Passage::count(const Query& query)
{
    Database& database = m_store->database();
    const auto state = database.dialect().foreignCommits(database);
    const auto sql = toSql(query, database.dialect());
    if (!state || !sql)
        return m_store->count(query);
    if (*state != m_countedAt)
        m_counts.clear();
    m_countedAt = *state;
    QString asked = sql->from;
    for (const QVariant& value : sql->values)
        asked += QChar(0) + value.toString();
    const auto known = m_counts.constFind(asked);
    if (known != m_counts.cend())
        return *known;
    return m_store->count(query).map([&](qint64 count) { return *m_counts.insert(asked, count); });
}

} // namespace rapporteur
