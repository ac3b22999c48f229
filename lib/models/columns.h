// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"
#include "store/query.h"

namespace rapporteur {

/// A column of a table of records: a field, or a field that a record has by way of others.
struct Column
{
    QString name;
    const FieldDescriptor* field = nullptr;
    const VirtualField* virtualField = nullptr;

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isNumber() const { return field && field->type == FieldType::Integer; }
};

/// The columns of these names; unknown ones are left out.
[[nodiscard]] std::vector<Column> columnsOf(const EntityDescriptor& entity, const QStringList& names);

/// Every column a list of these records can show: its usual ones first, then the other fields in their order.
[[nodiscard]] QStringList possibleColumns(const EntityDescriptor& entity);

/// The columns that tell namesakes apart beside the label: a person's organisation, a talk's date and
/// speakers.
[[nodiscard]] QStringList summaryColumns(const EntityDescriptor& entity);

/// The field that names the edition these records belong to; null for people, organisations, countries.
[[nodiscard]] const FieldDescriptor* editionField(const EntityDescriptor& entity);

/// What a reference field holds where it names \a ref.
[[nodiscard]] Value valueNaming(const FieldDescriptor& field, const RecordRef& ref);

/// The records of \a child whose \a field names \a ref, in their own order.
[[nodiscard]] Query recordsNaming(const EntityDescriptor& child, const FieldDescriptor& field,
                                  const RecordRef& ref);

} // namespace rapporteur
