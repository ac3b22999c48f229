// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordreader.h"

#include "entities/registry.h"
#include "store/entitysql.h"

#include <QMap>

#include <iterator>

namespace rapporteur {

namespace {

constexpr size_t idsPerStatement = 500;
constexpr int mostLevels = 8;

/// The records that a label cannot do without.
std::vector<RecordRef> referencesInLabel(const Record& record)
{
    std::vector<RecordRef> refs;
    if (record.entity->hasOwnLabel())
        return refs;
    for (const FieldDescriptor& field : record.entity->fields()) {
        if (field.isReference() && record.entity->labelPattern().contains(field.name)) {
            if (RecordRef ref = record.reference(field); !ref.isNull())
                refs.push_back(std::move(ref));
        }
    }
    return refs;
}

} // namespace

QVariant boundReference(const FieldDescriptor& field, const RecordRef& target)
{
    return field.type == FieldType::AnyReference ? QVariant(target.toString()) : QVariant(target.id.value);
}

Result<std::optional<Record>> RecordReader::find(const EntityDescriptor& entity, Id id) const
{
    const EntitySql& sql = EntitySql::of(entity);
    auto rows = m_database.select(
        QStringLiteral("SELECT %1 FROM %2 WHERE \"id\" = ?").arg(sql.columns(), sql.table()), {id.value});
    if (!rows)
        return failure(rows);
    std::optional<Record> found;
    if (rows->next())
        found = sql.read(*rows);
    return found;
}

Result<std::vector<Record>> RecordReader::select(const EntityDescriptor& entity, const QString& from,
                                                 const QString& order, const QVariantList& values) const
{
    const EntitySql& sql = EntitySql::of(entity);
    auto rows = m_database.select(
        QStringLiteral("SELECT ") + sql.columns(QStringLiteral("t.")) + from + order, values);
    if (!rows)
        return failure(rows);
    std::vector<Record> records;
    while (rows->next())
        records.push_back(sql.read(*rows));
    return rows->end().map([&] { return std::move(records); });
}

Result<std::vector<Record>> RecordReader::byIds(const EntityDescriptor& entity,
                                                const std::vector<Id>& ids) const
{
    std::vector<Record> records;
    records.reserve(ids.size());
    for (size_t start = 0; start < ids.size(); start += idsPerStatement) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(start);
        const auto last = first + static_cast<std::ptrdiff_t>(std::min(idsPerStatement, ids.size() - start));
        if (auto read = readPage(entity, std::vector<Id>(first, last), records); !read)
            return failure(read);
    }
    return records;
}

/// Appended in the order of \a ids.
Result<void> RecordReader::readPage(const EntityDescriptor& entity, const std::vector<Id>& ids,
                                    std::vector<Record>& records) const
{
    QVariantList values;
    values.reserve(static_cast<qsizetype>(ids.size()));
    for (const Id id : ids)
        values.append(id.value);
    auto found = select(entity,
                        QStringLiteral(" FROM %1 t WHERE t.\"id\" IN (%2)")
                            .arg(quoted(entity.name()), placeholders(values.size())),
                        {}, values);
    if (!found)
        return failure(found);
    // By id, each beside its place among the wanted.
    std::sort(found->begin(), found->end(), [](const Record& a, const Record& b) { return a.id < b.id; });
    for (const Id id : ids) {
        const auto record = std::lower_bound(found->begin(), found->end(), id,
                                             [](const Record& each, Id wanted) { return each.id < wanted; });
        if (record != found->end() && record->id == id)
            records.push_back(*record);
    }
    return {};
}

Result<std::vector<Record>> RecordReader::referring(const EntityDescriptor& entity,
                                                    const FieldDescriptor& field,
                                                    const RecordRef& target) const
{
    return select(entity,
                  QStringLiteral(" FROM %1 t WHERE t.%2 = ?").arg(quoted(entity.name()), quoted(field.name)),
                  QStringLiteral(" ORDER BY t.\"id\""), {boundReference(field, target)});
}

Result<Audience> RecordReader::effectiveAudience(const Record& record) const
{
    Audience audience = record.audience();
    Record each = record;
    // A link may belong to anything, another link included: the way up must end.
    for (int level = 0; level < mostLevels && audience != Audience::Secretariat; ++level) {
        const FieldDescriptor* field = each.entity->owner();
        const RecordRef ref = field == nullptr ? RecordRef() : each.reference(*field);
        if (ref.isNull())
            return audience;
        const EntityDescriptor* entity = findEntity(ref.entity);
        const auto owner = entity == nullptr ? Result<std::optional<Record>>() : find(*entity, ref.id);
        if (!owner)
            return failure(owner);
        if (!*owner)
            return Audience::Secretariat;
        each = **owner;
        audience = narrowest(audience, each.audience());
    }
    return audience;
}

Result<std::vector<Record>> RecordReader::belongings(const Record& record) const
{
    std::vector<Record> found;
    std::vector<Record> parents = {record};
    for (int level = 0; level < mostLevels && !parents.empty(); ++level) {
        std::vector<Record> children;
        for (const Record& parent : parents) {
            for (const IncomingReference& reference : referencesTo(*parent.entity)) {
                if (reference.entity->owner() != reference.field)
                    continue;
                auto owned = referring(*reference.entity, *reference.field, parent.ref());
                if (!owned)
                    return owned;
                std::move(owned->begin(), owned->end(), std::back_inserter(children));
            }
        }
        found.insert(found.end(), children.begin(), children.end());
        parents = std::move(children);
    }
    return found;
}

Result<void> RecordReader::addLabels(const std::vector<RecordRef>& refs,
                                     QHash<RecordRef, QString>& labels) const
{
    QMap<QString, std::vector<Id>> missing;
    for (const RecordRef& ref : refs) {
        if (!ref.isNull() && !labels.contains(ref))
            missing[ref.entity].push_back(ref.id);
    }
    for (auto it = missing.cbegin(); it != missing.cend(); ++it) {
        const EntityDescriptor* entity = findEntity(it.key());
        if (entity == nullptr)
            continue;
        auto records = byIds(*entity, it.value());
        if (!records)
            return failure(records);
        std::vector<RecordRef> needed;
        for (const Record& record : *records) {
            for (RecordRef& ref : referencesInLabel(record))
                needed.push_back(std::move(ref));
        }
        if (!needed.empty()) {
            if (auto added = addLabels(needed, labels); !added)
                return added;
        }
        for (const Record& record : *records) {
            labels.insert(record.ref(),
                          renderLabel(record, [&labels](const RecordRef& ref) { return labels.value(ref); }));
        }
    }
    return {};
}

QString RecordReader::label(const Record& record) const
{
    QHash<RecordRef, QString> labels;
    (void)addLabels(referencesInLabel(record), labels);
    const QString text = renderLabel(record, [&labels](const RecordRef& ref) { return labels.value(ref); });
    return text.isEmpty() ? u'#' + record.id.toString() : text;
}

QString RecordReader::label(const RecordRef& ref) const
{
    QHash<RecordRef, QString> labels;
    (void)addLabels({ref}, labels);
    const QString text = labels.value(ref);
    return text.isEmpty() ? u'#' + ref.id.toString() : text;
}

} // namespace rapporteur
