// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

namespace rapporteur {

QString Column::title() const
{
    return field ? field->labelText() : virtualField ? virtualField->labelText() : QString();
}

std::vector<Column> columnsOf(const EntityDescriptor& entity, const QStringList& names)
{
    std::vector<Column> columns;
    for (const QString& name : names) {
        const Column column{name, entity.field(name), entity.virtualField(name)};
        if (column.field || column.virtualField)
            columns.push_back(column);
    }
    return columns;
}

QStringList possibleColumns(const EntityDescriptor& entity)
{
    QStringList names = entity.columns();
    for (const FieldDescriptor& field : entity.fields()) {
        if (!field.hidden && field.type != FieldType::Digest && !names.contains(field.name))
            names.append(field.name);
    }
    for (const VirtualField& field : entity.virtualFields()) {
        if (!names.contains(field.name))
            names.append(field.name);
    }
    return names;
}

QStringList summaryColumns(const EntityDescriptor& entity)
{
    QStringList names;
    for (const Column& column : columnsOf(entity, entity.columns())) {
        const bool inLabel = entity.labelPattern().contains(column.name);
        const bool isFlag = column.field && column.field->type == FieldType::Boolean;
        if (!inLabel && !isFlag && names.size() < 2)
            names.append(column.name);
    }
    return names;
}

const FieldDescriptor* editionField(const EntityDescriptor& entity)
{
    const FieldDescriptor* field = entity.field(u"group");
    return field && field->type == FieldType::Reference ? field : nullptr;
}

Value valueNaming(const FieldDescriptor& field, const RecordRef& ref)
{
    if (ref.isNull())
        return {};
    return field.type == FieldType::AnyReference ? Value(ref.toString()) : Value(ref.id);
}

Query recordsNaming(const EntityDescriptor& child, const FieldDescriptor& field, const RecordRef& ref)
{
    Query query(child);
    query.where.push_back({field.name, Condition::Test::Is, {valueNaming(field, ref)}});
    return query;
}

} // namespace rapporteur
