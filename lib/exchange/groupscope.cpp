// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/groupscope.h"

#include "entities/group.h"
#include "entities/registry.h"

namespace rapporteur {

namespace {

/// The field that names the edition itself ("group"), whoever owns the record.
const FieldDescriptor* groupField(const EntityDescriptor& entity)
{
    for (const FieldDescriptor& field : entity.fields()) {
        if (field.type == FieldType::Reference && field.required &&
            field.targets.constFirst() == Group::descriptor().name())
            return &field;
    }
    return nullptr;
}

} // namespace

bool belongsToGroup(const EntityDescriptor& entity)
{
    if (groupField(entity) != nullptr)
        return true;
    const FieldDescriptor* owner = entity.owner();
    if (owner == nullptr)
        return false;
    if (owner->targets.isEmpty())
        return true; // anything may own it, also the group
    for (const QString& target : owner->targets) {
        const EntityDescriptor* parent = findEntity(target);
        if (parent == &Group::descriptor() || (parent != nullptr && belongsToGroup(*parent)))
            return true;
    }
    return false;
}

Result<Id> GroupFinder::groupOf(const Record& record)
{
    if (record.entity == &Group::descriptor())
        return record.id;
    if (const FieldDescriptor* group = groupField(*record.entity))
        return record.reference(*group).id;
    const FieldDescriptor* owner = record.entity->owner();
    if (owner == nullptr || record.reference(*owner).isNull())
        return Id();
    return groupOf(record.reference(*owner));
}

Result<Id> GroupFinder::groupOf(const RecordRef& ref)
{
    const auto known = m_known.constFind(ref);
    if (known != m_known.cend())
        return *known;
    const auto found = m_store.record(ref).and_then([this](const Record& owner) { return groupOf(owner); });
    if (found)
        m_known.insert(ref, *found);
    return found;
}

Result<std::vector<Id>> ofGroup(const Store& store, const EntityDescriptor& entity,
                                const std::vector<Id>& ids, Id group)
{
    const auto records = store.records(entity, ids);
    if (!records)
        return failure(records);
    GroupFinder finder(store);
    std::vector<Id> inside;
    for (const Record& record : *records) {
        const auto found = finder.groupOf(record);
        if (!found)
            return failure(found);
        if (*found == group)
            inside.push_back(record.id);
    }
    return inside;
}

} // namespace rapporteur
