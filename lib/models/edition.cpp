// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition.h"

#include "entities/registry.h"
#include "models/columns.h"

namespace rapporteur {

const EntityDescriptor* editionOwner(const EntityDescriptor& entity)
{
    const FieldDescriptor* owner = entity.owner();
    if (editionField(entity) || !owner || owner->type != FieldType::Reference)
        return nullptr;
    const EntityDescriptor* target = findEntity(owner->targets.value(0));
    return target && editionField(*target) ? target : nullptr;
}

std::vector<Condition> editionConditions(const Store& store, const EntityDescriptor& entity, Id group)
{
    if (group.isNull())
        return {};
    if (const FieldDescriptor* field = editionField(entity))
        return {{field->name, Condition::Test::Is, {Value(group)}}};
    const EntityDescriptor* owner = editionOwner(entity);
    if (!owner)
        return {};
    Query query(*owner);
    query.where.push_back({editionField(*owner)->name, Condition::Test::Is, {Value(group)}});
    Condition ofThese{entity.owner()->name, Condition::Test::IsOneOf, {}};
    for (const Id id : store.ids(query).value_or(std::vector<Id>()))
        ofThese.values.push_back(Value(id));
    return {ofThese};
}

} // namespace rapporteur
