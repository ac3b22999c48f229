// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/orderwalk.h"

#include "base/folding.h"
#include "store/querysql.h"

namespace rapporteur {

namespace {

constexpr int Stretch = 5000; ///< of the index that is gone along before the usual way is taken
constexpr int Most = 1000;    ///< that a query may ask for

/// Sorting fewer than this costs less than looking at a stretch of the index.
constexpr int Common = 4000;

Result<bool> areCommon(Database& database, const Query& query, const QStringList& words)
{
    // One letter is in no index of beginnings.
    if (words.size() == 1 && words.constFirst().size() == 1)
        return true;
    const SearchSql found = database.dialect().search(query.entity->name(), words, query.reader);
    return database
        .selectValue(QStringLiteral("SELECT count(*) FROM (%1 LIMIT %2) f").arg(found.select).arg(Common),
                     found.values)
        .map([](const QVariant& count) { return count.toInt() == Common; });
}

/// That a record has all of the words, the last one as far as it is typed. Words are folded: no letter of
/// theirs means anything in a pattern.
QString hasWords(const Query& query, const QStringList& words, QVariantList& values)
{
    QString text = QStringLiteral("' '");
    for (const Audience audience : allAudiences) {
        if (maySee(query.reader, audience))
            text += QStringLiteral(" || coalesce(w.\"%1\", '') || ' '").arg(toCode(audience));
    }
    QStringList tests;
    for (qsizetype i = 0; i < words.size(); ++i) {
        tests.append(QStringLiteral("%1 LIKE ?").arg(text));
        values.append(QStringLiteral("% ") + words.at(i) +
                      (i + 1 < words.size() ? QStringLiteral(" %") : QStringLiteral("%")));
    }
    return QStringLiteral(
               "EXISTS (SELECT 1 FROM \"search_text\" w WHERE w.\"entity\" = '%1' AND w.\"record\" = "
               "t.\"id\" AND %2)")
        .arg(query.entity->name(), tests.join(QStringLiteral(" AND ")));
}

/// The key at which the stretch ends; invalid where the index is no longer than that.
Result<QVariant> endOfStretch(Database& database, const Query& query, const QuerySql& all)
{
    const QString column = all.firstKey.sliced(2); // without the table's alias
    return database.selectValue(
        QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY %1%3 LIMIT 1 OFFSET %4")
            .arg(column, query.entity->name(), all.firstDescending ? QStringLiteral(" DESC") : QString())
            .arg(Stretch));
}

} // namespace

Result<std::optional<std::vector<Id>>> firstAlongOrder(Database& database, const Query& query)
{
    using Found = std::optional<std::vector<Id>>;
    const QStringList words = foldedWords(query.search);
    if (words.isEmpty() || query.limit <= 0 || query.limit > Most || query.offset > 0)
        return Found();
    Query others = query;
    others.search.clear();
    const auto all = toSql(others, database.dialect());
    if (!all)
        return failure(all);
    if (!all->isByIndex)
        return Found();
    const auto common = areCommon(database, query, words);
    if (!common || !*common)
        return common ? Result<Found>(Found()) : failure(common);
    const auto end = endOfStretch(database, query, *all);
    if (!end || !end->isValid())
        return end ? Result<Found>(Found()) : failure(end);
    QVariantList values = all->values;
    values.append(*end);
    const QString test = hasWords(query, words, values);
    auto rows = database.select(
        QStringLiteral("SELECT t.\"id\"%1 %2 %3 %4 ? AND %5%6")
            .arg(all->from, all->hasConditions ? QStringLiteral("AND") : QStringLiteral("WHERE"),
                 all->firstKey, all->firstDescending ? QStringLiteral(">=") : QStringLiteral("<="), test,
                 all->order),
        values);
    if (!rows)
        return failure(rows);
    std::vector<Id> ids;
    while (rows->next())
        ids.push_back(Id{rows->integer(0)});
    if (auto ended = rows->end(); !ended)
        return failure(ended);
    return qsizetype(ids.size()) == query.limit ? Found(std::move(ids)) : Found();
}

} // namespace rapporteur
