// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

#include <QDate>

namespace rapporteur {

/// The interval in which a record of that kind holds, its end excluded: memberships, affiliations and roles.
/// Null for others, whose dates say when they took place.
[[nodiscard]] const Period* validityOf(const EntityDescriptor& entity);

/// Whether it holds on that day: from the first day of its start, where there is one, to the day before the
/// first day of its end. A record whose kind has no such interval always does.
[[nodiscard]] bool holdsOn(const Record& record, QDate day);

/// The same as a condition of a query, for records of any kind.
[[nodiscard]] Condition holdingOn(QDate day);
/// For people: those who are members of the group on that day.
[[nodiscard]] Condition memberOn(Id group, QDate day);

/// The day that such a condition is about; today where there is none.
[[nodiscard]] QDate dayOf(const std::vector<Condition>& conditions);

/// What such a condition says in SQL about the records of a table; none where it is another condition.
/// Appends what its question marks stand for.
[[nodiscard]] std::optional<QString> validitySql(const EntityDescriptor& entity, const QString& table,
                                                 const Condition& condition, QVariantList& values);

} // namespace rapporteur
