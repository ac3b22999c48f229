// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/duplicateblocks.h"

#include "base/editdistance.h"
#include "base/folding.h"
#include "entities/alias.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "store/entitysql.h"
#include "store/recordreader.h"
#include "store/store.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>

namespace rapporteur::duplicateblocks {

namespace {

/// A key that more than so many share tells nothing; each of fewer is compared with the others.
constexpr size_t largestBlock = 40;
/// So many that follow in the order of names are compared with each.
constexpr size_t window = 6;
constexpr int mostSlips = 2;
constexpr qint64 rowsPerReport = 2000;

using Take = std::function<void(const QString&)>;

// ---- people: id, given name, family name, e-mail, or id and another name

const QString peopleSql =
    QStringLiteral("SELECT \"id\", \"given_name_key\", \"family_name_key\" FROM \"person\"");

void sameWords(const Rows& row, const Take& take)
{
    take(wordKey(row.text(1) + u' ' + row.text(2)));
}

void sameSound(const Rows& row, const Take& take)
{
    take(soundKey(row.text(1) + u' ' + row.text(2)));
}

void familyAndInitial(const Rows& row, const Take& take)
{
    const QString given = row.text(1);
    take(row.text(2) + u'|' + given.left(1));
}

/// Of an alias "person/123": the id is text, and follows the name of the kind.
QString aliasesOf(const QString& entity)
{
    return QStringLiteral(" UNION ALL SELECT CAST(substr(\"owner\", %1) AS bigint), '', \"label_key\" "
                          "FROM \"alias\" WHERE \"owner\" LIKE '%2/%'")
        .arg(QString::number(entity.size() + 2), entity);
}

std::vector<Way> waysForPeople()
{
    return {
        {QStringLiteral("SELECT \"id\", \"email_key\" FROM \"person\" WHERE \"email\" IS NOT NULL"),
         [](const Rows& row, const Take& take) { take(row.text(1)); }},
        {peopleSql + aliasesOf(QStringLiteral("person")), sameWords},
        {peopleSql, familyAndInitial},
        {peopleSql, sameSound},
        {QStringLiteral("SELECT \"id\", \"label_key\" FROM \"person\" ORDER BY \"label_key\""), {}},
        {QStringLiteral("SELECT \"id\", \"family_name_key\" || ' ' || \"given_name_key\" FROM \"person\" "
                        "ORDER BY \"family_name_key\", \"given_name_key\""),
         {}},
    };
}

// ---- organisations: id, an empty text, name or another name, acronym, website

/// Every two of the words of a name; of a long one those among its first.
void twoWords(const Rows& row, const Take& take)
{
    constexpr qsizetype mostWords = 6;
    QStringList words = tellingWords(row.text(2)).mid(0, mostWords);
    words.sort();
    words.removeDuplicates();
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size(); ++j)
            take(words.at(i) + u' ' + words.at(j));
    }
}

void sameTellingWords(const Rows& row, const Take& take)
{
    take(wordKey(tellingWords(row.text(2)).join(u' ')));
}

void acronyms(const Rows& row, const Take& take)
{
    take(row.text(3));
    take(initialsOf(row.text(2)));
    if (!row.text(2).contains(u' '))
        take(row.text(2));
}

std::vector<Way> waysForOrganisations()
{
    const QString names = QStringLiteral("SELECT \"id\", '', \"label_key\" FROM \"organisation\"");
    return {
        {names + aliasesOf(QStringLiteral("organisation")), sameTellingWords},
        {QStringLiteral("SELECT \"id\", \"website\" FROM \"organisation\" WHERE \"website\" IS NOT NULL"),
         [](const Rows& row, const Take& take) { take(foldText(row.text(1))); }},
        {QStringLiteral("SELECT \"id\", '', \"label_key\", \"acronym_key\" FROM \"organisation\""), acronyms},
        {names, twoWords},
        {QStringLiteral("SELECT \"id\", \"label_key\" FROM \"organisation\" ORDER BY \"label_key\""), {}},
    };
}

// ---- going through them

struct Entry
{
    size_t key;
    Id id;
};

/// Pairs of those that share a key, unless too many do.
void pairBlocks(std::vector<Entry>& entries, std::vector<std::pair<Id, Id>>& pairs)
{
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.key != b.key ? a.key < b.key : a.id < b.id; });
    for (size_t from = 0; from < entries.size();) {
        size_t until = from + 1;
        while (until < entries.size() && entries[until].key == entries[from].key)
            ++until;
        for (size_t i = from; until - from <= largestBlock && i < until; ++i) {
            for (size_t j = i + 1; j < until; ++j) {
                if (entries[i].id != entries[j].id)
                    pairs.emplace_back(entries[i].id, entries[j].id);
            }
        }
        from = until;
    }
}

/// Each with those shortly before it that it differs from in a letter or two.
void pairNeighbours(std::deque<std::pair<QString, Id>>& last, QString text, Id id,
                    std::vector<std::pair<Id, Id>>& pairs)
{
    for (const auto& [before, other] : last) {
        if (editDistance(before, text, mostSlips) <= mostSlips)
            pairs.emplace_back(other, id);
    }
    last.emplace_back(std::move(text), id);
    if (last.size() > window)
        last.pop_front();
}

/// Gathers profiles of records that come from several look-ups, each once.
class Nearby
{
public:
    Nearby(const Store& store, const EntityDescriptor& entity, int most)
        : m_reader(store.database())
        , m_entity(entity)
        , m_most(most)
    {}

    /// Those for which a condition holds; \a otherName is what they are known by as well.
    Nearby& where(const QString& condition, const QVariantList& values, const QString& otherName = {})
    {
        if (m_result) {
            const auto found = m_reader.select(
                m_entity, QStringLiteral(" FROM %1 t WHERE %2").arg(quoted(m_entity.name()), condition),
                QStringLiteral(" LIMIT %1").arg(m_most), values);
            if (found)
                add(*found, otherName);
            else
                m_result = failure(found);
        }
        return *this;
    }

    /// Those whose folded label begins like a text.
    Nearby& beginning(const QString& text)
    {
        return where(QStringLiteral("t.\"label_key\" >= ? AND t.\"label_key\" < ?"),
                     {text, text + QChar(0xffff)});
    }

    Nearby& byOtherName(const QString& name)
    {
        return where(
            QStringLiteral("t.\"id\" IN (SELECT CAST(substr(a.\"owner\", %1) AS bigint) FROM \"alias\" a "
                           "WHERE a.\"label_key\" = ? AND a.\"owner\" LIKE '%2/%')")
                .arg(QString::number(m_entity.name().size() + 2), m_entity.name()),
            {name}, name);
    }

    void add(const std::vector<Record>& records, const QString& otherName = {})
    {
        for (const Record& record : records) {
            if (m_known.contains(record.id))
                continue;
            m_known.insert(record.id);
            m_profiles.push_back(
                Profile::of(record, otherName.isEmpty() ? QStringList() : QStringList(otherName)));
        }
    }

    Result<std::vector<Profile>> take()
    {
        return m_result.map([this] { return std::move(m_profiles); });
    }

private:
    RecordReader m_reader;
    const EntityDescriptor& m_entity;
    int m_most;
    QSet<Id> m_known;
    std::vector<Profile> m_profiles;
    Result<void> m_result;
};

Result<std::vector<Profile>> nearPerson(const Store& store, const Profile& typed, int most)
{
    constexpr qsizetype certainLetters = 2;
    Nearby near(store, Person::descriptor(), most);
    if (!typed.mark.isEmpty())
        near.where(QStringLiteral("t.\"email_key\" = ?"), {typed.mark});
    if (typed.name.isEmpty())
        return near.take();
    const QString name = typed.given.isEmpty() ? typed.name : typed.given + u' ' + typed.name;
    near.byOtherName(name);
    if (typed.given.isEmpty())
        return near.take();
    near.where(QStringLiteral("t.\"label_key\" = ?"), {name})
        .where(QStringLiteral("t.\"family_name_key\" = ? AND t.\"given_name_key\" = ?"),
               {typed.given, typed.name})
        .where(QStringLiteral(
                   "t.\"family_name_key\" = ? AND t.\"given_name_key\" >= ? AND t.\"given_name_key\" < ?"),
               {typed.name, typed.given.left(1), typed.given.left(1) + QChar(0xffff)})
        .beginning(typed.given + u' ' + typed.name.left(certainLetters));
    return near.take();
}

Result<std::vector<Profile>> nearOrganisation(const Store& store, const Profile& typed, int most)
{
    constexpr qsizetype certainLetters = 4;
    Nearby near(store, Organisation::descriptor(), most);
    for (const QString& acronym : {typed.acronym, typed.name.contains(u' ') ? QString() : typed.name}) {
        if (!acronym.isEmpty())
            near.where(QStringLiteral("t.\"acronym_key\" = ?"), {acronym})
                .where(QStringLiteral("t.\"label_key\" = ?"), {acronym});
    }
    if (typed.name.size() < certainLetters)
        return near.take();
    near.byOtherName(typed.name).beginning(typed.name.left(certainLetters));
    Query words(Organisation::descriptor());
    words.matching(tellingWords(typed.name).join(u' ')).limit = most;
    const auto found = store.records(words);
    if (!found)
        return failure(found);
    near.add(*found);
    return near.take();
}

} // namespace

const std::vector<Way>& waysFor(const EntityDescriptor& entity)
{
    static const QHash<const EntityDescriptor*, std::vector<Way>> ways = {
        {&Person::descriptor(), waysForPeople()}, {&Organisation::descriptor(), waysForOrganisations()}};
    static const std::vector<Way> none;
    const auto found = ways.constFind(&entity);
    return found == ways.cend() ? none : *found;
}

Result<bool> look(const Store& store, const Way& way, std::vector<std::pair<Id, Id>>& pairs,
                  const std::function<bool(qint64)>& goesOn)
{
    auto rows = store.database().select(way.sql);
    if (!rows)
        return failure(rows);
    std::vector<Entry> entries;
    std::deque<std::pair<QString, Id>> last;
    for (qint64 read = 1; rows->next(); ++read) {
        const Id id{rows->integer(0)};
        if (!way.keys) {
            pairNeighbours(last, rows->text(1), id, pairs);
        } else {
            way.keys(*rows, [&](const QString& key) {
                if (key.size() > 1)
                    entries.push_back({qHash(key), id});
            });
        }
        if (read % rowsPerReport == 0 && !goesOn(read))
            return false;
    }
    if (auto end = rows->end(); !end)
        return failure(end);
    pairBlocks(entries, pairs);
    return true;
}

Result<std::vector<Profile>> neighbours(const Store& store, const EntityDescriptor& entity,
                                        const Profile& typed, int most)
{
    using Look = Result<std::vector<Profile>> (*)(const Store&, const Profile&, int);
    static const QHash<const EntityDescriptor*, Look> looks = {
        {&Person::descriptor(), nearPerson}, {&Organisation::descriptor(), nearOrganisation}};
    const Look look = looks.value(&entity, nullptr);
    return look == nullptr ? Result<std::vector<Profile>>() : look(store, typed, most);
}

} // namespace rapporteur::duplicateblocks
