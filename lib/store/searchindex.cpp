// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "base/folding.h"
#include "db/sqldialect.h"
#include "entities/registry.h"
#include "store/entitysql.h"

#include <QMap>

namespace rapporteur {

namespace {

/// More than a row may hold in an index of words (PostgreSQL: 1 MB) is not looked through.
constexpr qsizetype longestWords = 300'000;

/// Each word once.
QString joined(QStringList words)
{
    words.removeDuplicates();
    const QString text = words.join(u' ');
    return text.size() <= longestWords ? text : text.left(text.lastIndexOf(u' ', longestWords));
}

bool hasSearchableField(const EntityDescriptor& entity)
{
    for (const FieldDescriptor& field : entity.fields()) {
        if (field.searchable)
            return true;
    }
    return false;
}

/// The fields that a record shares with others through its label.
bool findsOwnerOf(const IncomingReference& reference)
{
    return reference.entity->wordsFindOwner() && reference.entity->owner() != reference.field;
}

} // namespace

void SearchIndex::collectFields(const Record& record, Audience atLeast, Words& words)
{
    for (const FieldDescriptor& field : record.entity->fields()) {
        if (!field.searchable)
            continue;
        const Audience audience = narrowest(*field.audience, atLeast);
        words[audience] += foldedWords(record.values.at(static_cast<size_t>(field.index)).toText());
    }
}

Result<void> SearchIndex::collectChildren(const Record& record, Audience atLeast, Words& words) const
{
    for (const IncomingReference& reference : referencesTo(*record.entity)) {
        const EntityDescriptor& child = *reference.entity;
        if (!child.wordsFindOwner() || child.owner() != reference.field)
            continue;
        const auto children = m_reader.referring(child, *reference.field, record.ref());
        if (!children)
            return failure(children);
        for (const Record& each : *children) {
            const Audience audience = narrowest(atLeast, each.audience());
            collectFields(each, audience, words);
            for (const FieldDescriptor& field : child.fields()) {
                const RecordRef named =
                    field.isReference() && &field != reference.field ? each.reference(field) : RecordRef();
                const EntityDescriptor* target = named.isNull() ? nullptr : findEntity(named.entity);
                if (target == nullptr || !target->hasOwnLabel())
                    continue;
                const auto found = m_reader.find(*target, named.id);
                if (!found)
                    return failure(found);
                if (!*found)
                    continue;
                const Audience seen = narrowest(*field.audience, (*found)->audience());
                words[narrowest(audience, seen)] += foldedWords(renderLabel(**found));
            }
        }
    }
    return {};
}

Result<QMap<Audience, QString>> SearchIndex::wordsOf(const Record& record) const
{
    Words words;
    const auto audience = m_reader.effectiveAudience(record);
    if (!audience)
        return failure(audience);
    collectFields(record, *audience, words);
    if (auto collected = collectChildren(record, *audience, words); !collected)
        return failure(collected);
    return textsOf(words);
}

QMap<Audience, QString> SearchIndex::ownWordsOf(const Record& record, Audience audience)
{
    Words words;
    collectFields(record, audience, words);
    return textsOf(words);
}

QMap<Audience, QString> SearchIndex::textsOf(const Words& words)
{
    QMap<Audience, QString> texts;
    QStringList all;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        all += it.value();
        if (!it.value().isEmpty())
            texts.insert(it.key(), joined(all));
    }
    return texts;
}

Result<void> SearchIndex::update(const Record& record)
{
    const auto texts = wordsOf(record);
    if (!texts)
        return failure(texts);
    if (hasSearchableField(*record.entity) || !texts->isEmpty()) {
        if (auto removed = remove(record.ref()); !removed)
            return removed;
    }
    for (auto it = texts->cbegin(); it != texts->cend(); ++it) {
        const auto id = m_database.selectValue(
            QStringLiteral("INSERT INTO \"search_text\" (\"entity\", \"record\", \"audience\", \"words\") "
                           "VALUES (?, ?, ?, ?) RETURNING \"id\""),
            {record.entity->name(), record.id.value, toCode(it.key()), it.value()});
        if (!id)
            return failure(id);
        const QString index = m_database.dialect().searchInserted();
        if (index.isEmpty())
            continue;
        if (auto done = m_database.execute(index, {*id, it.value()}); !done)
            return failure(done);
    }
    return {};
}

Result<void> SearchIndex::remove(const RecordRef& ref)
{
    const QString index = m_database.dialect().searchRemoving();
    if (!index.isEmpty()) {
        QList<QVariantList> old;
        {
            auto rows = m_database.select(
                QStringLiteral(
                    "SELECT \"id\", \"words\" FROM \"search_text\" WHERE \"record\" = ? AND \"entity\" = ?"),
                {ref.id.value, ref.entity});
            if (!rows)
                return failure(rows);
            while (rows->next())
                old.append({rows->value(0), rows->value(1)});
        }
        for (const QVariantList& row : old) {
            if (auto done = m_database.execute(index, row); !done)
                return failure(done);
        }
    }
    return m_database
        .execute(QStringLiteral("DELETE FROM \"search_text\" WHERE \"record\" = ? AND \"entity\" = ?"),
                 {ref.id.value, ref.entity})
        .map([](qint64) {});
}

Result<std::vector<RecordRef>> SearchIndex::affectedBy(const Record& record) const
{
    std::vector<RecordRef> owners;
    if (record.entity->wordsFindOwner())
        owners.push_back(record.reference(*record.entity->owner()));
    for (const IncomingReference& reference : referencesTo(*record.entity)) {
        if (!findsOwnerOf(reference))
            continue;
        const auto users = m_reader.referring(*reference.entity, *reference.field, record.ref());
        if (!users)
            return failure(users);
        for (const Record& user : *users)
            owners.push_back(user.reference(*reference.entity->owner()));
    }
    return owners;
}

} // namespace rapporteur
