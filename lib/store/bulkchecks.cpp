// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkchecks.h"

#include "store/entitysql.h"

namespace rapporteur {

namespace {

/// A search by key costs about as much as reading so many rows in their order.
constexpr qint64 rowsForASearch = 4;

/// Of a row \a u: whether it refers to the \a target, and to a record that is not there.
QString danglingCondition(const FieldDescriptor& field, const EntityDescriptor& target)
{
    const QString column = QStringLiteral("u.") + quoted(field.name);
    const QString missing =
        QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 o WHERE o.\"id\" = %2)").arg(quoted(target.name()));
    if (field.type == FieldType::Reference)
        return QStringLiteral("%1 IS NOT NULL AND ").arg(column) + missing.arg(column);
    // "person/123"; the sign after the slash is 0. CASE, because a server may look at conditions in any
    // order.
    const QString matches =
        QStringLiteral("%1 >= '%2' AND %1 < '%3'").arg(column, target.name() + u'/', target.name() + u'0');
    const QString id = QStringLiteral("CASE WHEN %1 THEN CAST(substr(%2, %3) AS bigint) END")
                           .arg(matches, column)
                           .arg(target.name().size() + 2);
    return matches + QStringLiteral(" AND ") + missing.arg(id);
}

/// The step's rows of a kind that are there now.
const QString inStep = QStringLiteral("u.\"id\" IN (SELECT \"record\" FROM \"change\" WHERE \"sequence\" = ? "
                                      "AND \"entity\" = ?)");

} // namespace

Result<qint64> BulkChecks::sizeOf(const EntityDescriptor& entity)
{
    if (const auto known = m_sizes.constFind(entity.name()); known != m_sizes.cend())
        return *known;
    const auto size = m_database.selectValue(QStringLiteral("SELECT count(*) FROM ") + quoted(entity.name()));
    if (!size)
        return failure(size);
    return *m_sizes.insert(entity.name(), size->toLongLong());
}

/// First a look at all rows, where that is quicker: as good as always there is nothing to find.
Result<bool> BulkChecks::anyDangling(const IncomingReference& reference, const EntityDescriptor& target,
                                     qint64 touched)
{
    const auto size = sizeOf(*reference.entity);
    if (!size)
        return failure(size);
    if (*size > touched * rowsForASearch)
        return true;
    return m_database
        .selectValue(QStringLiteral("SELECT 1 FROM %1 u WHERE %2 LIMIT 1")
                         .arg(quoted(reference.entity->name()), danglingCondition(*reference.field, target)))
        .map([](const QVariant& value) { return value.isValid(); });
}

Result<Id> BulkChecks::dangling(const IncomingReference& reference, const EntityDescriptor& target,
                                qint64 touched)
{
    const auto any = anyDangling(reference, target, touched);
    if (!any || !*any)
        return any.map([](bool) { return Id(); });
    return m_database
        .selectValue(
            QStringLiteral("SELECT u.\"id\" FROM %1 u WHERE %2 AND %3 ORDER BY u.\"id\" LIMIT 1")
                .arg(quoted(reference.entity->name()), inStep, danglingCondition(*reference.field, target)),
            {m_sequence, reference.entity->name()})
        .map([](const QVariant& value) { return Id{value.toLongLong()}; });
}

Result<qint64> BulkChecks::removedInUse(const IncomingReference& reference, const EntityDescriptor& target,
                                        qint64 removed)
{
    const auto any = anyDangling(reference, target, removed);
    if (!any || !*any)
        return any.map([](bool) { return qint64{-1}; });
    const QString named = reference.field->type == FieldType::Reference
                              ? QStringLiteral("c.\"record\"")
                              : QStringLiteral("'%1/' || c.\"record\"").arg(target.name());
    return m_database
        .selectValue(
            QStringLiteral("SELECT c.\"ordinal\" FROM \"change\" c JOIN %1 u ON u.%2 = %3 "
                           "WHERE c.\"sequence\" = ? AND c.\"entity\" = ? AND c.\"action\" = 'remove' "
                           "AND NOT EXISTS (SELECT 1 FROM %4 o WHERE o.\"id\" = c.\"record\") "
                           "ORDER BY c.\"ordinal\" LIMIT 1")
                .arg(quoted(reference.entity->name()), quoted(reference.field->name), named,
                     quoted(target.name())),
            {m_sequence, target.name()})
        .map([](const QVariant& value) { return value.isValid() ? value.toLongLong() : -1; });
}

Result<Id> BulkChecks::duplicate(const EntityDescriptor& entity, const QStringList& key)
{
    QStringList columns;
    QStringList present;
    QStringList same;
    for (const QString& name : key) {
        columns.append(quoted(name));
        present.append(quoted(name) + QStringLiteral(" IS NOT NULL"));
        same.append(QStringLiteral("d.%1 = u.%1").arg(quoted(name)));
    }
    const QString both = QStringLiteral(" AND ");
    return m_database
        .selectValue(
            QStringLiteral("SELECT u.\"id\" FROM (SELECT %1 FROM %2 WHERE %3 GROUP BY %1 "
                           "HAVING count(*) > 1) d JOIN %2 u ON %4 WHERE %5 ORDER BY u.\"id\" LIMIT 1")
                .arg(columns.join(QStringLiteral(", ")), quoted(entity.name()), present.join(both),
                     same.join(both), inStep),
            {m_sequence, entity.name()})
        .map([](const QVariant& value) { return Id{value.toLongLong()}; });
}

} // namespace rapporteur
