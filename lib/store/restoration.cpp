// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/removal.h"

#include "entities/registry.h"
#include "schema/validation.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace rapporteur {

namespace {

/// The record that a field named before the change; null where it is no reference or was empty.
RecordRef referredBefore(const FieldChange& field)
{
    if (field.before.isNull())
        return {};
    if (field.field->type == FieldType::AnyReference)
        return RecordRef::fromString(field.before.toText());
    if (field.field->type == FieldType::Reference)
        return {field.field->targets.constFirst(), field.before.toId()};
    return {};
}

/// Finds what can come back of a removing step when one of its records does.
class RestorationPlan
{
public:
    RestorationPlan(const RecordReader& reader, const HistoryStep& removal)
        : m_reader(reader)
        , m_removal(removal)
    {}

    Result<ChangeSet> make(const RecordRef& ref);

private:
    void gather(const RecordRef& ref);
    Result<bool> prune(const RecordRef& ref);
    Result<bool> willBeThere(const RecordRef& ref) const;
    Result<Change> restored(const Change& removed) const;
    Result<Change> attached(const Change& detached) const;

    const RecordReader& m_reader;
    const HistoryStep& m_removal;
    QSet<RecordRef> m_back;
};

/// What refers to it, and what refers to that.
void RestorationPlan::gather(const RecordRef& ref)
{
    m_back = {ref};
    for (qsizetype size = 0; size != m_back.size();) {
        size = m_back.size();
        for (const Change& change : m_removal.changes) {
            const bool refers =
                std::any_of(change.fields.begin(), change.fields.end(), [this](const FieldChange& field) {
                    return m_back.contains(referredBefore(field));
                });
            if (change.kind == ChangeKind::Remove && refers)
                m_back.insert(change.ref());
        }
    }
}

Result<bool> RestorationPlan::willBeThere(const RecordRef& ref) const
{
    const EntityDescriptor* entity = findEntity(ref.entity);
    if (entity == nullptr)
        return false;
    if (m_back.contains(ref))
        return true;
    return m_reader.find(*entity, ref.id).map([](const auto& found) { return found.has_value(); });
}

/// Without the references that would lead nowhere.
Result<Change> RestorationPlan::restored(const Change& removed) const
{
    Change change = removed;
    change.fields.clear();
    for (const FieldChange& field : removed.fields) {
        const RecordRef target = referredBefore(field);
        const auto there =
            target.isNull() || field.field->required ? Result<bool>(true) : willBeThere(target);
        if (!there)
            return failure(there);
        if (*there)
            change.fields.push_back(field);
    }
    return change.inverse();
}

/// Leaves out one that cannot be without something that does not come back; true: there was one.
Result<bool> RestorationPlan::prune(const RecordRef& ref)
{
    for (const Change& removed : m_removal.changes) {
        if (removed.kind != ChangeKind::Remove || removed.ref() == ref || !m_back.contains(removed.ref()))
            continue;
        const auto change = restored(removed);
        if (!change)
            return failure(change);
        Record record = Record::make(*removed.entity);
        for (const FieldDescriptor& field : removed.entity->fields())
            record.setValue(field.name, field.type == FieldType::Boolean ? Value(false) : Value());
        bool possible = true;
        for (const FieldChange& field : change->fields) {
            record.setValue(field.field->name, field.after);
            const RecordRef target = record.entity == nullptr || !field.field->isReference()
                                         ? RecordRef()
                                         : record.reference(*field.field);
            const auto there = target.isNull() ? Result<bool>(true) : willBeThere(target);
            if (!there)
                return failure(there);
            possible = possible && *there;
        }
        if (!possible || !validate(record).empty()) {
            m_back.remove(removed.ref());
            return true;
        }
    }
    return false;
}

/// The references that were emptied and still are.
Result<Change> RestorationPlan::attached(const Change& detached) const
{
    Change change = detached;
    change.fields.clear();
    const auto present = m_reader.find(*detached.entity, detached.id);
    if (!present)
        return failure(present);
    for (const FieldChange& field : detached.fields) {
        const bool wanted = *present && m_back.contains(referredBefore(field)) &&
                            (*present)->value(field.field->name) == field.after;
        if (wanted)
            change.fields.push_back(field);
    }
    return change.inverse();
}

Result<ChangeSet> RestorationPlan::make(const RecordRef& ref)
{
    gather(ref);
    for (bool pruned = true; pruned;) {
        const auto found = prune(ref);
        if (!found)
            return failure(found);
        pruned = *found;
    }
    ChangeSet restoration;
    for (auto it = m_removal.changes.crbegin(); it != m_removal.changes.crend(); ++it) {
        const bool back = it->kind == ChangeKind::Remove && m_back.contains(it->ref());
        if (!back && it->kind != ChangeKind::Update)
            continue;
        auto change = back ? restored(*it) : attached(*it);
        if (!change)
            return failure(change);
        if (!change->fields.empty())
            restoration.append(std::move(*change));
    }
    return restoration;
}

} // namespace

Result<ChangeSet> planRestoration(const RecordReader& reader, const HistoryStep& removal,
                                  const RecordRef& ref)
{
    return RestorationPlan(reader, removal).make(ref);
}

} // namespace rapporteur
