// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QJsonArray>

namespace rapporteur {

/// Something that a list can be filtered by: a field of its records, one that they have by way of others, or
/// what they are to others.
struct FilterField
{
    QString name;
    QString title;
    const FieldDescriptor* field = nullptr; ///< what its values are; null: records, by their labels
    bool isOwn = false;                     ///< a field of the records themselves
    bool isRelation = false;                ///< "Lead of" reads on: "Lead of WS2"
};

/// What can be asked of a field in a list, in a person's words.
enum class FilterTest { Is, IsNot, IsOneOf, Contains, Before, After, InLastMonths, IsNotEmpty, IsEmpty };

/// Everything that a list of these records can be filtered by, in the order in which it is offered.
[[nodiscard]] std::vector<FilterField> filterFields(const EntityDescriptor& entity);
[[nodiscard]] std::optional<FilterField> findFilterField(const EntityDescriptor& entity, const QString& name);

/// The tests that make sense for it, the most usual first.
[[nodiscard]] std::vector<FilterTest> testsFor(const FilterField& field);
/// "is", "is before": as it stands in a list of tests.
[[nodiscard]] QString testText(FilterTest test, const FilterField& field);
[[nodiscard]] bool takesValue(FilterTest test);

[[nodiscard]] FilterTest testOf(const Condition& condition);
/// \a values: for the last months their number.
[[nodiscard]] Condition filterCondition(const QString& field, FilterTest test, std::vector<Value> values);

/// "Organisation: Statistics Finland", "Date in the last 3 months": the whole condition for people.
[[nodiscard]] QString describe(const EntityDescriptor& entity, const Condition& condition,
                               const Store& store);

/// As kept views have them; what names no field of the records is left out.
[[nodiscard]] QJsonArray conditionsToJson(const EntityDescriptor& entity,
                                          const std::vector<Condition>& conditions);
[[nodiscard]] std::vector<Condition> conditionsFromJson(const EntityDescriptor& entity,
                                                        const QJsonArray& json);

} // namespace rapporteur
