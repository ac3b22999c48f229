// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/validity.h"

#include "entities/affiliation.h"
#include "entities/membership.h"
#include "entities/role.h"
#include "store/entitysql.h"

namespace rapporteur {

namespace {
/// No field can be called that.
const auto holding = QStringLiteral("@holds");
const auto member = QStringLiteral("@member");

/// Dates compare as texts: a less precise one is the beginning of its first day.
QString periodSql(const EntityDescriptor& entity, const QString& table, const QString& day,
                  QVariantList& values)
{
    const Period* validity = validityOf(entity);
    if (!validity)
        return QStringLiteral("1 = 1");
    values << day << day;
    return QStringLiteral("((%1 IS NULL OR %1 <= ?) AND (%2 IS NULL OR %2 > ?))")
        .arg(table + u'.' + quoted(validity->start), table + u'.' + quoted(validity->end));
}
} // namespace

const Period* validityOf(const EntityDescriptor& entity)
{
    static const QList<const EntityDescriptor*> intervals = {&Membership::descriptor(),
                                                             &Affiliation::descriptor(), &Role::descriptor()};
    return intervals.contains(&entity) ? &entity.periods().front() : nullptr;
}

bool holdsOn(const Record& record, QDate day)
{
    const Period* validity = validityOf(*record.entity);
    if (!validity)
        return true;
    const QDate first = record.value(validity->start).toDate().firstDay();
    const QDate left = record.value(validity->end).toDate().firstDay();
    return (!first.isValid() || first <= day) && (!left.isValid() || day < left);
}

Condition holdingOn(QDate day)
{
    return {holding, Condition::Test::Is, {Value(PartialDate::of(day))}};
}

Condition memberOn(Id group, QDate day)
{
    return {member, Condition::Test::Is, {Value(group), Value(PartialDate::of(day))}};
}

QDate dayOf(const std::vector<Condition>& conditions)
{
    for (const Condition& condition : conditions) {
        if (condition.field == holding || condition.field == member)
            return condition.values.back().toDate().firstDay();
    }
    return QDate::currentDate();
}

std::optional<QString> validitySql(const EntityDescriptor& entity, const QString& table,
                                   const Condition& condition, QVariantList& values)
{
    if (condition.field == holding)
        return periodSql(entity, table, condition.values.front().toText(), values);
    if (condition.field != member)
        return std::nullopt;
    values << condition.values.front().toVariant();
    return QStringLiteral("EXISTS (SELECT 1 FROM \"membership\" m WHERE m.\"person\" = %1.\"id\" AND "
                          "m.\"group\" = ? AND %2)")
        .arg(table, periodSql(Membership::descriptor(), QStringLiteral("m"), condition.values.back().toText(),
                              values));
}

} // namespace rapporteur
