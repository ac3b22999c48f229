// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/orderwalk.h"

#include "base/folding.h"
#include "store/entitysql.h"
#include "store/querysql.h"
#include "store/searcheddate.h"

#include <QSet>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int Stretch = 5000;     ///< of the index that is gone along before the usual way is taken
constexpr int Most = 1000;        ///< that a query may ask for
constexpr int Seen = 100;         ///< of a list at once
constexpr int ShortStretch = 600; ///< gone along for so few without asking anything before

/// Sorting fewer than this costs less than looking at a stretch of the index.
constexpr int Common = 4000;

Result<bool> areCommon(Database& database, const Query& query, QStringList words)
{
    // One letter is in no index of beginnings: asking for it would take as long as the answer.
    words.removeIf([](const QString& word) { return word.size() == 1; });
    if (words.isEmpty())
        return true;
    const SearchSql found = database.dialect().search(query.entity->name(), words, query.reader);
    return database
        .selectValue(QStringLiteral("SELECT count(*) FROM (%1 LIMIT %2) f").arg(found.select).arg(Common),
                     found.values)
        .map([](const QVariant& count) { return count.toInt() == Common; });
}

/// That a row of words has all of these, each as far as it is typed. Words are folded: no letter of theirs
/// means anything in a pattern.
QString tests(const Query& query, const QStringList& words, QVariantList& values)
{
    QString text = QStringLiteral("' '");
    for (const Audience audience : allAudiences) {
        if (maySee(query.reader, audience))
            text += QStringLiteral(" || coalesce(w.\"%1\", '') || ' '").arg(toCode(audience));
    }
    QStringList each;
    for (const QString& word : words) {
        each.append(QStringLiteral("%1 LIKE ?").arg(text));
        values.append(QStringLiteral("% %1%").arg(word));
    }
    return each.join(QStringLiteral(" AND "));
}

QString hasWords(const Query& query, const QStringList& words, QVariantList& values)
{
    return QStringLiteral(
               "EXISTS (SELECT 1 FROM \"search_text\" w WHERE w.\"entity\" = '%1' AND w.\"record\" = "
               "t.\"id\" AND %2)")
        .arg(query.entity->name(), tests(query, words, values));
}

/// The key at which the stretch ends; invalid where the index is no longer than that.
Result<QVariant> endOfStretch(Database& database, const Query& query, const QuerySql& all, int length)
{
    const QString column = all.firstKey.sliced(2); // without the table's alias
    return database.selectValue(
        QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY %1%3 LIMIT 1 OFFSET %4")
            .arg(column, query.entity->name(), all.firstDescending ? QStringLiteral(" DESC") : QString())
            .arg(length));
}

Result<std::vector<Id>> idsOf(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    std::vector<Id> ids;
    while (rows->next())
        ids.push_back(Id{rows->integer(0)});
    return rows->end().map([&] { return std::move(ids); });
}

/// Nothing where so long a stretch does not hold as many as are wanted.
Result<FirstFound> walk(Database& database, const Query& query, const QuerySql& all, const QStringList& words,
                        int length)
{
    const auto end = endOfStretch(database, query, all, length);
    if (!end || !end->isValid())
        return end ? Result<FirstFound>(FirstFound()) : failure(end);
    QVariantList values = all.values;
    values.append(*end);
    const QString test = hasWords(query, words, values);
    auto ids = idsOf(database.select(
        QStringLiteral("SELECT t.\"id\"%1 %2 %3 %4 ? AND %5%6")
            .arg(all.from, all.hasConditions ? QStringLiteral("AND") : QStringLiteral("WHERE"), all.firstKey,
                 all.firstDescending ? QStringLiteral(">=") : QStringLiteral("<="), test, all.order),
        values));
    if (!ids)
        return failure(ids);
    return static_cast<qint64>(ids->size()) == query.limit ? FirstFound(std::move(*ids)) : FirstFound();
}

} // namespace

Result<FirstFound> firstAlongOrder(Database& database, const Query& query)
{
    const QStringList words = foldedWords(query.search);
    if (words.isEmpty() || query.limit <= 0 || query.limit > Most || query.offset > 0 || findsByDate(query))
        return FirstFound();
    Query others = query;
    others.search.clear();
    const auto all = toSql(others, database.dialect());
    if (!all)
        return failure(all);
    if (!all->isByIndex)
        return FirstFound();
    if (query.limit <= Seen) {
        auto found = walk(database, query, *all, words, ShortStretch);
        if (!found || *found)
            return found;
    }
    const auto common = areCommon(database, query, words);
    if (!common || !*common)
        return common ? Result<FirstFound>(FirstFound()) : failure(common);
    return walk(database, query, *all, words, Stretch);
}

Result<std::vector<Id>> foundAmong(Database& database, const Query& query, std::span<const Id> ordered)
{
    std::vector<Id> found;
    const QStringList words = foldedWords(query.search);
    if (words.isEmpty())
        return found;
    const SearchSql search = database.dialect().search(query.entity->name(), words, query.reader);
    const auto those = idsOf(database.select(search.select, search.values));
    if (!those)
        return failure(those);
    const QSet<Id> known(those->begin(), those->end());
    const auto there = static_cast<qint64>(known.size());
    const auto wanted = static_cast<size_t>(query.limit < 0 ? there : std::min(query.limit, there));
    for (const Id id : ordered) {
        if (found.size() == wanted)
            break;
        if (known.contains(id))
            found.push_back(id);
    }
    return found;
}

} // namespace rapporteur
