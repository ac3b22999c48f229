// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition.h"

#include "entities/membership.h"
#include "entities/person.h"
#include "entities/registry.h"
#include "models/columns.h"
#include "store/validity.h"

namespace rapporteur {

const EntityDescriptor* editionOwner(const EntityDescriptor& entity)
{
    const FieldDescriptor* owner = entity.owner();
    if (editionField(entity) || !owner || owner->type != FieldType::Reference)
        return nullptr;
    const EntityDescriptor* target = findEntity(owner->targets.value(0));
    return target && editionField(*target) ? target : nullptr;
}

namespace {

/// The virtual field that names the editions: by way of children that belong to these and to an edition.
const VirtualField* editionsField(const EntityDescriptor& entity)
{
    for (const IncomingReference& reference : referencesTo(entity)) {
        const FieldDescriptor* edition = editionField(*reference.entity);
        if (!edition || reference.entity->owner() != reference.field)
            continue;
        const QString path = u'<' + reference.entity->name() + u'.' + edition->name;
        for (const VirtualField& field : entity.virtualFields()) {
            if (field.path == path)
                return &field;
        }
    }
    return nullptr;
}

std::vector<Condition> ofEdition(const Store& store, const EntityDescriptor& entity, Id group)
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

bool hasMemberships(const Store& store, Id group)
{
    Query query = Query::of<Membership>().is("group", Value(group));
    query.limit = 1;
    return !store.ids(query).value_or(std::vector<Id>()).empty();
}

} // namespace

const EntityDescriptor* participation(const EntityDescriptor& entity)
{
    const VirtualField* field = editionsField(entity);
    return field ? findEntity(QStringView(field->path).mid(1, field->path.indexOf(u'.') - 1)) : nullptr;
}

std::vector<Condition> takingPart(const Store& store, const EntityDescriptor& entity, Id group)
{
    const EntityDescriptor* part = participation(entity);
    if (!part || group.isNull())
        return {};
    Query query(*part);
    query.where.push_back({editionField(*part)->name, Condition::Test::Is, {Value(group)}});
    query.limit = 1;
    if (store.ids(query).value_or(std::vector<Id>()).empty())
        return {};
    return {{editionsField(entity)->name, Condition::Test::Is, {Value(group)}}};
}

std::vector<Condition> editionConditions(const Store& store, const EntityDescriptor& entity, Id group,
                                         QDate asOf)
{
    std::vector<Condition> conditions = ofEdition(store, entity, group);
    if (!asOf.isValid())
        return conditions;
    if (&entity == &Person::descriptor() && !group.isNull() && hasMemberships(store, group))
        conditions.push_back(memberOn(group, asOf));
    else if (validityOf(entity))
        conditions.push_back(holdingOn(asOf));
    return conditions;
}

} // namespace rapporteur
