// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "base/folding.h"
#include "db/sqldialect.h"
#include "entities/registry.h"
#include "store/entitysql.h"

#include <QSet>

namespace rapporteur {

namespace {

/// More than a row may hold in an index of words (PostgreSQL: 1 MB) is not looked through.
constexpr qsizetype longestWords = 300'000;
constexpr int recordsPerPage = 500;

void ignore(qint64) {}

/// The fields that a record shares with others through its label.
bool findsOwnerOf(const IncomingReference& reference)
{
    return reference.entity->wordsFindOwner() && reference.entity->owner() != reference.field;
}

/// The short name that people type for it.
QString codeOf(const Record& record)
{
    const FieldDescriptor* code = record.entity->codeField();
    return code == nullptr ? QString() : record.text(code->name);
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
            if (auto collected = collectChild(each, *reference.field, atLeast, words); !collected)
                return collected;
        }
    }
    return {};
}

/// The words of a credit, and the names of those credited. A credit may say in words whom it names, so it is for those
/// who may see all of them; without what it must name it is nobody's.
Result<void> SearchIndex::collectChild(const Record& child, const FieldDescriptor& owner, Audience atLeast,
                                       Words& words) const
{
    Audience audience = narrowest(atLeast, child.audience());
    Audience ofAll = audience;
    std::vector<std::pair<const FieldDescriptor*, Record>> named;
    for (const FieldDescriptor& field : child.entity->fields()) {
        const RecordRef ref = field.isReference() && &field != &owner ? child.reference(field) : RecordRef();
        const EntityDescriptor* target = ref.isNull() ? nullptr : findEntity(ref.entity);
        if (target == nullptr)
            continue;
        auto found = m_reader.find(*target, ref.id);
        if (!found)
            return failure(found);
        if (!*found)
            continue;
        const Audience seen = narrowest(*field.audience, (*found)->audience());
        ofAll = narrowest(ofAll, seen);
        if (field.required)
            audience = narrowest(audience, seen);
        named.emplace_back(&field, std::move(**found));
    }
    collectFields(child, ofAll, words);
    for (const auto& [field, record] : named) {
        if (!record.entity->hasOwnLabel())
            continue;
        const Audience seen = narrowest(audience, narrowest(*field->audience, record.audience()));
        words[seen] += foldedWords(renderLabel(record));
        if (const FieldDescriptor* code = record.entity->codeField())
            words[narrowest(seen, *code->audience)] += foldedWords(codeOf(record));
    }
    return {};
}

Result<SearchIndex::Texts> SearchIndex::wordsOf(const Record& record) const
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

SearchIndex::Texts SearchIndex::ownWordsOf(const Record& record, Audience audience)
{
    Words words;
    collectFields(record, audience, words);
    return textsOf(words);
}

SearchIndex::Texts SearchIndex::textsOf(const Words& words)
{
    Texts texts;
    QSet<QString> known;
    qsizetype length = 0;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        QStringList unknown;
        for (const QString& word : it.value()) {
            if (length + word.size() >= longestWords || known.contains(word))
                continue;
            known.insert(word);
            unknown.append(word);
            length += word.size() + 1;
        }
        if (!unknown.isEmpty())
            texts.insert(it.key(), unknown.join(u' '));
    }
    return texts;
}

QVariantList SearchIndex::columnsOf(const Texts& texts)
{
    QVariantList columns;
    for (const Audience audience : allAudiences)
        columns.append(texts.value(audience, QStringLiteral("")));
    return columns;
}

Result<void> SearchIndex::update(const Record& record)
{
    const auto texts = wordsOf(record);
    if (!texts)
        return failure(texts);
    if (texts->isEmpty())
        return remove(record.ref());
    return leaveIndex(record.ref()).and_then([&] { return write(record.ref(), *texts); }).and_then([&]() {
        const QString index = m_database.dialect().searchInserted(record.entity->name());
        return index.isEmpty() ? Result<void>() : m_database.execute(index, indexed(record.ref(), *texts)).map(ignore);
    });
}

/// What a row of an index is made of.
QVariantList SearchIndex::indexed(const RecordRef& ref, const Texts& texts)
{
    return QVariantList{ref.id.value} + columnsOf(texts);
}

Result<void> SearchIndex::write(const RecordRef& ref, const Texts& texts)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO \"search_text\" (\"entity\", \"record\", \"public\", \"members\", "
                                "\"secretariat\") VALUES (?, ?, ?, ?, ?) ON CONFLICT (\"entity\", \"record\") DO "
                                "UPDATE SET \"public\" = excluded.\"public\", \"members\" = excluded.\"members\", "
                                "\"secretariat\" = excluded.\"secretariat\""),
                 QVariantList{ref.entity} + indexed(ref, texts))
        .map(ignore);
}

Result<void> SearchIndex::remove(const RecordRef& ref)
{
    return leaveIndex(ref)
        .and_then([&] {
            return m_database.execute(
                QStringLiteral("DELETE FROM \"search_text\" WHERE \"entity\" = ? AND \"record\" = ?"),
                {ref.entity, ref.id.value});
        })
        .map(ignore);
}

/// Takes the words as they stand in search_text out of an index that is kept beside it.
Result<void> SearchIndex::leaveIndex(const RecordRef& ref)
{
    const QString index = m_database.dialect().searchRemoving(ref.entity);
    if (index.isEmpty())
        return {};
    QVariantList old;
    {
        auto rows = m_database.select(
            QStringLiteral("SELECT \"record\", \"public\", \"members\", \"secretariat\" FROM \"search_text\" "
                           "WHERE \"entity\" = ? AND \"record\" = ?"),
            {ref.entity, ref.id.value});
        if (!rows)
            return failure(rows);
        if (rows->next())
            old = {rows->value(0), rows->value(1), rows->value(2), rows->value(3)};
    }
    return old.isEmpty() ? Result<void>() : m_database.execute(index, old).map(ignore);
}

Result<void> SearchIndex::rebuild()
{
    if (auto emptied = m_database.execute(QStringLiteral("DELETE FROM \"search_text\"")); !emptied)
        return failure(emptied);
    for (const EntityDescriptor* entity : allEntities()) {
        if (auto done = rebuild(*entity); !done)
            return done;
    }
    return {};
}

Result<void> SearchIndex::rebuild(const EntityDescriptor& entity)
{
    Id last{0};
    for (;;) {
        const auto page = m_reader.select(
            entity, QStringLiteral(" FROM %1 t WHERE t.\"id\" > ?").arg(quoted(entity.name())),
            QStringLiteral(" ORDER BY t.\"id\" LIMIT %1").arg(recordsPerPage), {last.value});
        if (!page)
            return failure(page);
        if (page->empty())
            break;
        last = page->back().id;
        for (const Record& record : *page) {
            const auto texts = wordsOf(record);
            if (!texts)
                return failure(texts);
            if (auto done = texts->isEmpty() ? Result<void>() : write(record.ref(), *texts); !done)
                return done;
        }
    }
    const QString index = m_database.dialect().searchRebuilding(entity.name());
    return index.isEmpty() ? Result<void>() : m_database.executeDirectly(index);
}

Result<std::vector<RecordRef>> SearchIndex::affectedBy(const std::optional<Record>& before,
                                                       const std::optional<Record>& after) const
{
    std::vector<RecordRef> owners;
    for (const std::optional<Record>& each : {before, after}) {
        if (each && each->entity->wordsFindOwner())
            owners.push_back(each->reference(*each->entity->owner()));
    }
    const Record& record = after ? *after : *before;
    if (before && after && before->audience() == after->audience() && renderLabel(*before) == renderLabel(*after) &&
        codeOf(*before) == codeOf(*after))
        return owners;
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
