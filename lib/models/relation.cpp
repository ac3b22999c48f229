// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relation.h"

#include "entities/registry.h"
#include "models/columns.h"

namespace rapporteur {

namespace {
constexpr int mostBetween = 500; // one person has not had more memberships
} // namespace

Relation Relation::owned(const EntityDescriptor& entity)
{
    return {&entity, entity.owner(), nullptr, nullptr};
}

Relation Relation::of(const QString& path)
{
    const QStringList steps = path.split(QLatin1Char('.'));
    Relation relation;
    relation.entity = findEntity(steps.value(0));
    Q_ASSERT(relation.entity);
    relation.field = steps.size() < 2 ? relation.entity->owner() : relation.entity->field(steps[1]);
    Q_ASSERT(relation.field);
    if (steps.size() > 2) {
        relation.between = findEntity(relation.field->targets.value(0));
        Q_ASSERT(relation.between);
        relation.through = relation.between->field(steps[2]);
        Q_ASSERT(relation.through);
    }
    return relation;
}

Result<Query> Relation::recordsOf(const Store& store, const RecordRef& owner) const
{
    if (!through)
        return recordsNaming(*entity, *field, owner);
    Query inBetween = recordsNaming(*between, *through, owner);
    inBetween.limit = mostBetween;
    return store.ids(inBetween).map([this](const std::vector<Id>& ids) {
        Condition condition{field->name, Condition::Test::IsOneOf, {}};
        for (const Id id : ids)
            condition.values.push_back(valueNaming(*field, {between->name(), id}));
        Query query(*entity);
        query.where.push_back(condition);
        return query;
    });
}

Result<qint64> Relation::count(const Store& store, const RecordRef& owner) const
{
    if (owner.isNull())
        return qint64(0);
    return recordsOf(store, owner).and_then([&store](const Query& query) { return store.count(query); });
}

} // namespace rapporteur
