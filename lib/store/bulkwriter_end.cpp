// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What BulkWriter does when all changes are written: the checks that concern several records, and the search
// words that depend on others.
#include "entities/registry.h"
#include "store/bulkchecks.h"
#include "store/bulkwriter.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr size_t recordsPerPage = 500;
const QString staleTable = QStringLiteral("stale_words");

/// The kinds of record that a field can name.
std::vector<const EntityDescriptor*> targetsOf(const FieldDescriptor& field)
{
    if (field.targets.isEmpty())
        return allEntities();
    std::vector<const EntityDescriptor*> targets;
    for (const QString& name : field.targets) {
        if (const EntityDescriptor* entity = findEntity(name))
            targets.push_back(entity);
    }
    return targets;
}

} // namespace

Result<void> BulkWriter::check()
{
    BulkChecks checks(m_database, m_sequence);
    for (const auto& [entity, kind] : m_kinds) {
        if (auto checked = kind.kept > 0 ? checkKept(checks, kind) : Result<void>(); !checked)
            return checked;
        if (auto checked = kind.removed > 0 ? checkRemoved(checks, kind) : Result<void>(); !checked)
            return checked;
    }
    return {};
}

Result<void> BulkWriter::checkKept(BulkChecks& checks, const Kind& kind)
{
    const auto look = [&](Id id, auto&& check) -> Result<void> {
        const auto record = m_reader.find(*kind.entity, id);
        if (!record)
            return failure(record);
        return *record ? check(**record) : Result<void>();
    };
    for (const FieldDescriptor& field : kind.entity->fields()) {
        if (!field.isReference())
            continue;
        for (const EntityDescriptor* target : targetsOf(field)) {
            const auto found = checks.dangling({kind.entity, &field}, *target, kind.kept);
            if (!found)
                return failure(found);
            if (!found->isNull())
                return look(*found, [this](const Record& record) { return checkReferences(record); });
        }
    }
    for (const QStringList& key : kind.entity->uniqueKeys()) {
        const auto found = checks.duplicate(*kind.entity, key);
        if (!found)
            return failure(found);
        if (!found->isNull())
            return look(*found, [this](const Record& record) { return checkUnique(record); });
    }
    return {};
}

Result<void> BulkWriter::checkRemoved(BulkChecks& checks, const Kind& kind)
{
    for (const IncomingReference& reference : referencesTo(*kind.entity)) {
        const auto place = checks.removedInUse(reference, *kind.entity, kind.removed);
        if (!place)
            return failure(place);
        if (*place < 0)
            continue;
        const auto changes = m_history.changes(m_sequence, *place, *place + 1);
        if (!changes)
            return failure(changes);
        Record record = blank(*kind.entity, changes->front().id);
        for (const FieldChange& field : changes->front().fields)
            record.values[static_cast<size_t>(field.field->index)] = field.before;
        return checkUnused(record);
    }
    return {};
}

Result<void> BulkWriter::spreadAudiences()
{
    for (auto& [entity, kind] : m_kinds) {
        for (const qint64 id : kind.spread) {
            const auto record = m_reader.find(*entity, Id{id});
            if (!record)
                return failure(record);
            if (auto spread = *record ? spreadAudienceOf(**record) : Result<void>(); !spread)
                return spread;
        }
    }
    for (const RecordRef& ref : std::exchange(m_alsoFound, {}))
        isStale(ref);
    return {};
}

/// The records that show the name of one that was changed are found by its words too.
Result<void> BulkWriter::collectStaleOwners()
{
    std::vector<Record> users;
    for (const auto& [entity, kind] : m_kinds) {
        if (kind.changed == 0)
            continue;
        for (const IncomingReference& reference : referencesTo(*entity)) {
            const EntityDescriptor& user = *reference.entity;
            if (!user.wordsFindOwner() || user.owner() == reference.field)
                continue;
            const QString named = reference.field->type == FieldType::Reference
                                      ? QStringLiteral("c.\"record\"")
                                      : QStringLiteral("'%1/' || c.\"record\"").arg(entity->name());
            auto found =
                m_reader.select(user,
                                QStringLiteral(" FROM %1 t WHERE t.%2 IN (SELECT %3 FROM \"change\" c "
                                               "WHERE c.\"sequence\" = ? AND c.\"entity\" = ? AND "
                                               "c.\"action\" = 'update')")
                                    .arg(quoted(user.name()), quoted(reference.field->name), named),
                                {}, {m_sequence, entity->name()});
            if (!found)
                return failure(found);
            std::move(found->begin(), found->end(), std::back_inserter(users));
        }
    }
    for (const Record& user : users)
        ownerIsStale(user);
    return {};
}

Result<void> BulkWriter::refreshWords()
{
    if (auto collected = collectStaleOwners(); !collected)
        return collected;
    bool any = false;
    for (auto& [entity, kind] : m_kinds) {
        std::sort(kind.stale.begin(), kind.stale.end());
        kind.stale.erase(std::unique(kind.stale.begin(), kind.stale.end()), kind.stale.end());
        any = any || !kind.stale.empty();
    }
    if (!any)
        return {};
    if (auto made = m_database.executeDirectly(
            QStringLiteral(
                "CREATE TEMPORARY TABLE \"%1\" (\"entity\" text NOT NULL, \"record\" bigint NOT NULL)")
                .arg(staleTable));
        !made)
        return made;
    {
        auto records = m_load->sink(staleTable, {QStringLiteral("entity"), QStringLiteral("record")});
        if (!records)
            return failure(records);
        for (const auto& [entity, kind] : m_kinds) {
            for (const qint64 id : kind.stale) {
                (*records)->addText(entity->name().toLatin1());
                (*records)->addInteger(id);
                if (auto written = (*records)->endRow(); !written)
                    return written;
            }
        }
        if (auto flushed = (*records)->flush(); !flushed)
            return flushed;
    }
    Result<void> unindexed;
    for (const auto& [entity, kind] : m_kinds) {
        if (!kind.stale.empty())
            unindexed = unindexed.and_then(
                [&, &name = entity->name()] { return m_load->removeWords(name, m_lastWords, staleTable); });
    }
    auto removed =
        unindexed
            .and_then([&] {
                return m_database.execute(
                    QStringLiteral("DELETE FROM \"search_text\" WHERE (\"entity\", \"record\") IN "
                                   "(SELECT \"entity\", \"record\" FROM \"%1\")")
                        .arg(staleTable));
            })
            .and_then([&](qint64) {
                return m_database.executeDirectly(QStringLiteral("DROP TABLE \"%1\"").arg(staleTable));
            });
    if (!removed)
        return removed;
    if (auto settled = settleLastWords(); !settled)
        return settled;
    for (const auto& [entity, kind] : m_kinds) {
        if (auto refreshed = refreshWords(*entity, kind.stale); !refreshed)
            return refreshed;
    }
    return m_words.sink->flush();
}

/// A number that has become free at the end of the table is given again, to words that no index has yet.
Result<void> BulkWriter::settleLastWords()
{
    return m_database
        .selectValue(QStringLiteral("SELECT coalesce(max(\"id\"), 0) FROM \"search_text\" WHERE \"id\" <= ?"),
                     {m_lastWords})
        .map([this](const QVariant& last) { m_lastWords = last.toLongLong(); });
}

Result<void> BulkWriter::addWords()
{
    Result<void> added;
    for (const auto& [entity, kind] : m_kinds)
        added = added.and_then([&, &name = entity->name()] { return m_load->addWords(name, m_lastWords); });
    return added;
}

Result<void> BulkWriter::refreshWords(const EntityDescriptor& entity, const std::vector<qint64>& ids)
{
    for (size_t start = 0; start < ids.size(); start += recordsPerPage) {
        std::vector<Id> page;
        for (size_t i = start; i < std::min(ids.size(), start + recordsPerPage); ++i)
            page.push_back(Id{ids[i]});
        const auto records = m_reader.byIds(entity, page);
        if (!records)
            return failure(records);
        for (const Record& record : *records) {
            const auto texts = m_search.wordsOf(record);
            if (!texts)
                return failure(texts);
            if (auto written = writeWords(record, *texts); !written)
                return written;
        }
    }
    return {};
}

} // namespace rapporteur
