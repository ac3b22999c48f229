// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/audiencegate.h"

#include "entities/registry.h"
#include "queries/audiencerules.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int deepest = 8; // a record that comes to own itself must not hang the program

/// Whether a record would make no sense without what the field names: what it belongs to, what it must have,
/// what it must have one of.
bool isNeeded(const EntityDescriptor& entity, const FieldDescriptor& field)
{
    const auto& alternatives = entity.alternatives();
    return field.required || &field == entity.owner() ||
           std::any_of(alternatives.begin(), alternatives.end(),
                       [&](const QStringList& names) { return names.contains(field.name); });
}

/// Those that are there, a kind at a time.
Result<std::vector<Record>> recordsOf(const Store& store, const QSet<RecordRef>& refs)
{
    QHash<QString, std::vector<Id>> byKind;
    for (const RecordRef& ref : refs)
        byKind[ref.entity].push_back(ref.id);
    std::vector<Record> all;
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
        const EntityDescriptor* entity = findEntity(it.key());
        const auto found = entity ? store.records(*entity, it.value()) : std::vector<Record>();
        if (!found)
            return failure(found);
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

/// For whom records are, and each of their fields. Reads what they refer to at once, a kind at a time, and
/// what this needs in turn.
class Marks
{
public:
    explicit Marks(const Store& store)
        : m_store(store)
    {}

    [[nodiscard]] Result<void> read(const std::vector<Record>& records)
    {
        QSet<RecordRef> missing;
        for (const Record& record : records)
            addReferences(record, false, missing);
        for (int level = 0; level < deepest && !missing.isEmpty(); ++level) {
            const auto found = readNext(missing);
            if (!found)
                return failure(found);
            missing.clear();
            for (const Record& record : *found)
                addReferences(record, true, missing);
        }
        return {};
    }

    /// The narrowest of its own mark and of what it needs.
    [[nodiscard]] Audience of(const Record& record, int depth = 0) const
    {
        if (depth > deepest)
            return Audience::Secretariat;
        Audience audience = record.audience();
        for (const FieldDescriptor& field : record.entity->fields()) {
            const bool must = field.isReference() && (field.required || &field == record.entity->owner());
            if (must && !record.reference(field).isNull())
                audience = narrowest(audience, ofReference(record, field, depth));
        }
        for (const QStringList& names : record.entity->alternatives())
            audience = narrowest(audience, widestOf(record, names, depth));
        return audience;
    }

    [[nodiscard]] Audience of(const Record& record, const FieldDescriptor& field, int depth = 0) const
    {
        // The mark itself tells for whom a record is: who may see the record may know.
        if (field.type == FieldType::AudienceMark && field.name == QLatin1String("audience"))
            return Audience::Public;
        if (field.isReference())
            return ofReference(record, field, depth);
        Audience audience = field.audience.value_or(Audience::Secretariat);
        if (!audiencerules::namesReferences(field))
            return audience;
        for (const FieldDescriptor& named : record.entity->fields()) {
            if (named.isReference())
                audience = narrowest(audience, ofReference(record, named, depth));
        }
        return audience;
    }

private:
    void addReferences(const Record& record, bool onlyNeeded, QSet<RecordRef>& refs) const
    {
        for (const FieldDescriptor& field : record.entity->fields()) {
            if (!field.isReference() || (onlyNeeded && !isNeeded(*record.entity, field)))
                continue;
            const RecordRef ref = record.reference(field);
            if (!ref.isNull() && !m_records.contains(ref))
                refs.insert(ref);
        }
    }

    [[nodiscard]] Result<std::vector<Record>> readNext(const QSet<RecordRef>& refs)
    {
        auto found = recordsOf(m_store, refs);
        for (const Record& record : found ? *found : std::vector<Record>())
            m_records.insert(record.ref(), record);
        return found;
    }

    /// What is not there is nobody's to see.
    [[nodiscard]] Audience ofReference(const Record& record, const FieldDescriptor& field, int depth) const
    {
        const Audience own = field.audience.value_or(Audience::Secretariat);
        const RecordRef ref = record.reference(field);
        if (ref.isNull())
            return own;
        const auto target = m_records.constFind(ref);
        if (target == m_records.cend())
            return Audience::Secretariat;
        const Audience allowed = &field == record.entity->owner()
                                     ? audiencerules::allowedByOwner(record, *target)
                                     : Audience::Public;
        return narrowest(narrowest(own, allowed), of(*target, depth + 1));
    }

    /// Of the fields that are not empty; the public where all are: there is nothing to hide.
    [[nodiscard]] Audience widestOf(const Record& record, const QStringList& names, int depth) const
    {
        std::optional<Audience> widest;
        for (const QString& name : names) {
            if (record.value(name).isNull())
                continue;
            const Audience audience = of(record, *record.entity->field(name), depth);
            widest = std::min(widest.value_or(audience), audience);
        }
        return widest.value_or(Audience::Public);
    }

    const Store& m_store;
    QHash<RecordRef, Record> m_records;
};

} // namespace

AudienceGate::AudienceGate(const Store& store, Audience reader)
    : m_store(store)
    , m_reader(reader)
{}

Result<std::vector<Audience>> AudienceGate::audiences(const std::vector<Record>& records) const
{
    Marks marks(m_store);
    return marks.read(records).map([&] {
        std::vector<Audience> audiences;
        for (const Record& record : records)
            audiences.push_back(marks.of(record));
        return audiences;
    });
}

Result<std::vector<Record>> AudienceGate::visible(std::vector<Record> records,
                                                  std::vector<Withheld>* withheld) const
{
    if (m_reader == Audience::Secretariat)
        return records;
    Marks marks(m_store);
    if (const auto read = marks.read(records); !read)
        return failure(read);
    const auto withhold = [&](const Record& record, const QString& field, Audience audience) {
        if (withheld)
            withheld->push_back({record.ref(), field, audience});
    };
    std::vector<Record> passed;
    for (Record& record : records) {
        if (const Audience audience = marks.of(record); !maySee(m_reader, audience)) {
            withhold(record, {}, audience);
            continue;
        }
        const Record whole = record;
        for (const FieldDescriptor& field : record.entity->fields()) {
            const Audience audience = marks.of(whole, field);
            if (maySee(m_reader, audience) || whole.value(field.name).isNull())
                continue;
            record.setValue(field.name, Value());
            withhold(record, field.name, audience);
        }
        passed.push_back(std::move(record));
    }
    return passed;
}

Result<QHash<RecordRef, QSet<QString>>> AudienceGate::visibleFields(const QSet<RecordRef>& refs) const
{
    QHash<RecordRef, QSet<QString>> fields;
    Marks marks(m_store);
    const auto records = recordsOf(m_store, refs);
    const auto read = records ? marks.read(*records) : failure(records);
    if (!read)
        return failure(read);
    for (const Record& record : *records) {
        if (!maySee(m_reader, marks.of(record)))
            continue;
        for (const FieldDescriptor& field : record.entity->fields()) {
            if (maySee(m_reader, marks.of(record, field)))
                fields[record.ref()].insert(field.name);
        }
    }
    return fields;
}

Result<std::vector<HistoryStep>> AudienceGate::visible(std::vector<HistoryStep> steps) const
{
    if (m_reader == Audience::Secretariat)
        return steps;
    QSet<RecordRef> refs;
    for (const HistoryStep& step : steps) {
        for (const Change& change : step.changes)
            refs.insert(change.ref());
    }
    return visibleFields(refs).map([&](const QHash<RecordRef, QSet<QString>>& fields) {
        for (HistoryStep& step : steps) {
            std::erase_if(step.changes, [&](const Change& change) { return !fields.contains(change.ref()); });
            for (Change& change : step.changes) {
                std::erase_if(change.fields, [seen = fields.value(change.ref())](const FieldChange& field) {
                    return !seen.contains(field.field->name);
                });
            }
        }
        return std::move(steps);
    });
}

} // namespace rapporteur
