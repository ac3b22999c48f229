// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordsahead.h"

#include "base/folding.h"
#include "store/entitysql.h"

#include <algorithm>
#include <cstring>

namespace rapporteur {

namespace {

constexpr size_t recordsPerStatement = 500;

QString columnsFor(Audience reader)
{
    QStringList columns;
    for (const Audience audience : allAudiences) {
        if (maySee(reader, audience))
            columns.append(QStringLiteral("w.\"%1\"").arg(toCode(audience)));
    }
    return columns.join(QStringLiteral(" || ' ' || "));
}

/// The words of some, by id.
Result<QHash<Id, QByteArray>> wordsOf(Database& database, const Query& query, std::span<const Id> ids)
{
    QVariantList values{query.entity->name()};
    for (const Id id : ids)
        values.append(id.value);
    auto rows = database.select(QStringLiteral("SELECT w.\"record\", %1 FROM \"search_text\" w WHERE "
                                               "w.\"entity\" = ? AND w.\"record\" IN (%2)")
                                    .arg(columnsFor(query.reader), placeholders(values.size() - 1)),
                                values);
    if (!rows)
        return failure(rows);
    QHash<Id, QByteArray> words;
    while (rows->next())
        words.insert(Id{rows->integer(0)}, rows->utf8(1).toByteArray());
    return rows->end().map([&] { return std::move(words); });
}

/// What stands in a record's words where it has the word; first the longest, which the fewest have.
QByteArrayList patternsOf(const QStringList& words)
{
    QByteArrayList patterns;
    for (const QString& word : words)
        patterns.append(' ' + word.toUtf8());
    std::sort(patterns.begin(), patterns.end(),
              [](const QByteArray& a, const QByteArray& b) { return a.size() > b.size(); });
    return patterns;
}

/// Where it begins; negative: nowhere. The C library's is the quickest here by far.
qsizetype placeOf(const QByteArray& pattern, const QByteArray& text, qsizetype from)
{
    const void* found = memmem(text.constData() + from, static_cast<size_t>(text.size() - from),
                               pattern.constData(), static_cast<size_t>(pattern.size()));
    return found == nullptr ? -1 : static_cast<const char*>(found) - text.constData();
}

} // namespace

Result<WordsAhead> WordsAhead::read(Database& database, const Query& query, std::span<const Id> list)
{
    WordsAhead ahead;
    auto rest = list.first(std::min(list.size(), most));
    ahead.m_isAll = rest.size() == list.size();
    while (!rest.empty()) {
        const auto some = rest.first(std::min(rest.size(), recordsPerStatement));
        rest = rest.subspan(some.size());
        const auto words = wordsOf(database, query, some);
        if (!words)
            return failure(words);
        for (const Id id : some)
            ahead.add(id, words->value(id));
    }
    return ahead;
}

void WordsAhead::add(Id id, const QByteArray& words)
{
    m_ids.push_back(id);
    m_words += ' ' + words + " \n";
    m_ends.push_back(m_words.size());
}

FirstFound WordsAhead::first(const QString& search, int limit) const
{
    const QByteArrayList patterns = patternsOf(foldedWords(search));
    if (patterns.isEmpty())
        return {};
    std::vector<Id> found;
    qsizetype at = 0;
    while (static_cast<int>(found.size()) < limit) {
        const qsizetype hit = placeOf(patterns.constFirst(), m_words, at);
        if (hit < 0)
            break;
        const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), hit);
        const qsizetype start = end == m_ends.begin() ? 0 : *(end - 1);
        const QByteArray words = QByteArray::fromRawData(m_words.constData() + start, *end - start);
        if (std::all_of(patterns.begin() + 1, patterns.end(),
                        [&words](const QByteArray& each) { return words.contains(each); }))
            found.push_back(m_ids[static_cast<size_t>(end - m_ends.begin())]);
        at = *end;
    }
    return m_isAll || static_cast<int>(found.size()) == limit ? FirstFound(std::move(found)) : FirstFound();
}

} // namespace rapporteur
