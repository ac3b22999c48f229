// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/audiencegate.h"

#include "entities/registry.h"
#include "queries/audiencerules.h"

namespace rapporteur {

namespace {

constexpr int deepestOwnership = 8; // a record that comes to own itself must not hang the program

/// Records read once for all that refer to them, a kind at a time.
class Neighbours
{
public:
    explicit Neighbours(const Store& store)
        : m_store(store)
    {}

    [[nodiscard]] Result<void> read(const QSet<RecordRef>& refs)
    {
        QHash<QString, std::vector<Id>> missing;
        for (const RecordRef& ref : refs) {
            if (!ref.isNull() && !m_records.contains(ref))
                missing[ref.entity].push_back(ref.id);
        }
        for (auto it = missing.cbegin(); it != missing.cend(); ++it) {
            const EntityDescriptor* entity = findEntity(it.key());
            if (!entity)
                continue;
            const auto found = m_store.records(*entity, it.value());
            if (!found)
                return failure(found);
            for (const Record& record : *found)
                m_records.insert(record.ref(), std::make_shared<const Record>(record));
        }
        return {};
    }

    /// Null where there is no such record.
    [[nodiscard]] const Record* find(const RecordRef& ref) const
    {
        const auto it = m_records.constFind(ref);
        return it == m_records.cend() ? nullptr : it->get();
    }

private:
    const Store& m_store;
    QHash<RecordRef, std::shared_ptr<const Record>>
        m_records; ///< shared: they stay where they are as more come
};

RecordRef ownerOf(const Record& record)
{
    const FieldDescriptor* owner = record.entity->owner();
    return owner ? record.reference(*owner) : RecordRef{};
}

/// Goes up from records to their owners, and theirs, all in step.
class OwnerWalk
{
public:
    OwnerWalk(Neighbours& neighbours, const std::vector<Record>& records)
        : m_neighbours(neighbours)
    {
        for (const Record& record : records) {
            m_audiences.push_back(record.audience());
            m_at.push_back(&record);
        }
    }

    [[nodiscard]] Result<std::vector<Audience>> run()
    {
        for (int depth = 0; depth < deepestOwnership; ++depth) {
            QSet<RecordRef> owners;
            for (const Record* record : m_at) {
                if (record)
                    owners.insert(ownerOf(*record));
            }
            if (const auto read = m_neighbours.read(owners); !read)
                return failure(read);
            if (!stepUp())
                break;
        }
        return std::move(m_audiences);
    }

private:
    bool stepUp()
    {
        bool moved = false;
        for (size_t i = 0; i < m_at.size(); ++i) {
            const Record* owner = m_at[i] ? m_neighbours.find(ownerOf(*m_at[i])) : nullptr;
            if (owner) {
                const Audience allowed = audiencerules::allowedByOwner(*m_at[i], *owner);
                m_audiences[i] = narrowest(m_audiences[i], narrowest(owner->audience(), allowed));
            }
            m_at[i] = owner;
            moved = moved || owner;
        }
        return moved;
    }

    Neighbours& m_neighbours;
    std::vector<const Record*> m_at; ///< how far up each record's walk has come; null: at the top
    std::vector<Audience> m_audiences;
};

/// Lets records through one after the other, once it has read what they refer to.
class Filter
{
public:
    Filter(const Store& store, Audience reader, std::vector<Withheld>* withheld)
        : m_reader(reader)
        , m_neighbours(store)
        , m_withheld(withheld)
    {}

    [[nodiscard]] Result<std::vector<Record>> pass(std::vector<Record> records)
    {
        const auto audiences = OwnerWalk(m_neighbours, records).run();
        if (!audiences)
            return failure(audiences);
        std::vector<Record> kept;
        for (size_t i = 0; i < records.size(); ++i) {
            if (maySee(m_reader, (*audiences)[i]))
                kept.push_back(std::move(records[i]));
            else
                withhold(records[i], {}, (*audiences)[i]);
        }
        if (const auto read = readTargets(kept); !read)
            return failure(read);
        std::vector<Record> passed;
        for (Record& record : kept) {
            if (strip(record))
                passed.push_back(std::move(record));
        }
        return passed;
    }

private:
    void withhold(const Record& record, const QString& field, Audience audience)
    {
        if (m_withheld)
            m_withheld->push_back({record.ref(), field, audience});
    }

    /// Which records are referred to, and for whom each of them is.
    [[nodiscard]] Result<void> readTargets(const std::vector<Record>& records)
    {
        QSet<RecordRef> refs;
        for (const Record& record : records) {
            for (const FieldDescriptor& field : record.entity->fields()) {
                if (field.isReference() && !record.reference(field).isNull())
                    refs.insert(record.reference(field));
            }
        }
        if (const auto read = m_neighbours.read(refs); !read)
            return read;
        std::vector<Record> targets;
        for (const RecordRef& ref : refs) {
            if (const Record* target = m_neighbours.find(ref))
                targets.push_back(*target);
        }
        const auto audiences = OwnerWalk(m_neighbours, targets).run();
        if (!audiences)
            return failure(audiences);
        for (size_t i = 0; i < targets.size(); ++i)
            m_targets.insert(targets[i].ref(), (*audiences)[i]);
        return {};
    }

    /// Empties what the reader may not see. False where nothing is left that makes sense: a required
    /// reference leads to what is withheld.
    [[nodiscard]] bool strip(Record& record)
    {
        QStringList hidden;
        for (const FieldDescriptor& field : record.entity->fields()) {
            const Audience audience = audienceOf(record, field);
            if (maySee(m_reader, audience) || record.value(field.name).isNull())
                continue;
            if (field.isReference() && field.required) {
                withhold(record, {}, audience);
                return false;
            }
            if (field.isReference())
                hidden.append(field.name);
            empty(record, field.name, audience);
        }
        for (const QString& field : audiencerules::fieldsThatNameHidden(record, hidden))
            empty(record, field, Audience::Secretariat);
        return true;
    }

    [[nodiscard]] Audience audienceOf(const Record& record, const FieldDescriptor& field) const
    {
        // The mark itself tells for whom a record is: who may see the record may know.
        const Audience own = field.type == FieldType::AudienceMark && field.name == QLatin1String("audience")
                                 ? Audience::Public
                                 : field.audience.value_or(Audience::Secretariat);
        const RecordRef target = field.isReference() ? record.reference(field) : RecordRef{};
        return target.isNull() ? own : narrowest(own, m_targets.value(target, Audience::Secretariat));
    }

    void empty(Record& record, const QString& field, Audience audience)
    {
        if (record.value(field).isNull())
            return;
        record.setValue(field, Value());
        withhold(record, field, audience);
    }

    Audience m_reader;
    Neighbours m_neighbours;
    QHash<RecordRef, Audience> m_targets;
    std::vector<Withheld>* m_withheld;
};

} // namespace

AudienceGate::AudienceGate(const Store& store, Audience reader)
    : m_store(store)
    , m_reader(reader)
{}

Result<std::vector<Audience>> AudienceGate::audiences(const std::vector<Record>& records) const
{
    Neighbours neighbours(m_store);
    return OwnerWalk(neighbours, records).run();
}

Result<std::vector<Record>> AudienceGate::visible(std::vector<Record> records,
                                                  std::vector<Withheld>* withheld) const
{
    if (m_reader == Audience::Secretariat)
        return records;
    return Filter(m_store, m_reader, withheld).pass(std::move(records));
}

} // namespace rapporteur
