// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/pathsql.h"
#include "store/query.h"

#include <QVariant>

namespace rapporteur {

/// Puts conditions on records of one kind (the table t) into SQL, as of a day. A condition on a virtual field
/// or on a relation holds where one of its values does; "is not" and "is empty" where none does. Dates are
/// tested as the periods that they are: "is 2021-04" takes all of April, "after 2021-04" nothing of it, "is
/// P3M" the last three months.
class ConditionSql
{
public:
    ConditionSql(const EntityDescriptor& entity, QDate day, QVariantList& values)
        : m_entity(entity)
        , m_day(day)
        , m_values(values)
    {}

    /// Usage where there is no such field. Its values are appended in the order of their question marks.
    [[nodiscard]] Result<QString> sql(const Condition& condition);

private:
    [[nodiscard]] QString direct(const SqlColumn& column, const Condition& condition);
    [[nodiscard]] Result<QString> alongPaths(const QStringList& paths, const Condition& condition);
    [[nodiscard]] QString holds(const SqlColumn& column, const Condition& condition);
    [[nodiscard]] QString isOneOf(const SqlColumn& column, const std::vector<Value>& values);
    [[nodiscard]] QString isValue(const SqlColumn& column, const Value& value);
    [[nodiscard]] QString isWithin(const QString& column, const QString& period);
    [[nodiscard]] QString isBeside(const QString& column, const QString& date, bool before);
    [[nodiscard]] QString contains(const SqlColumn& column, const QString& text);
    [[nodiscard]] QString textContains(const SqlColumn& column, const QString& text);
    [[nodiscard]] QString labelContains(const EntityDescriptor& entity, const QString& alias,
                                        const QString& text, int depth = 0);
    [[nodiscard]] QString anyOf(const QStringList& conditions) const;

    const EntityDescriptor& m_entity;
    QDate m_day;
    QVariantList& m_values;
    int m_aliases = 0;
};

/// That a record is one of these, however many: they go through queries and into the database as one value,
/// which is there once.
[[nodiscard]] Condition isOneOf(const std::vector<Id>& ids);
/// Whether it names so many records that asking for them takes longer than a moment.
[[nodiscard]] bool namesMany(const Condition& condition);

/// Whether it needs other records than the one that it is about.
[[nodiscard]] bool looksAtOthers(const EntityDescriptor& entity, const Condition& condition);

} // namespace rapporteur
