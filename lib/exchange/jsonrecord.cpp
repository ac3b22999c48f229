// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rapporteur {

QStringList jsonColumns(const EntityDescriptor& entity)
{
    QStringList columns;
    for (const FieldDescriptor& field : entity.fields())
        columns.append(field.name);
    for (const VirtualField& field : entity.virtualFields())
        columns.append(field.name);
    return columns;
}

QByteArray jsonText(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QJsonValue jsonValue(const Formatter& formatter, const FieldDescriptor& field, const Value& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (field.type == FieldType::Boolean)
        return value.toBool();
    if (field.type == FieldType::Integer)
        return value.toInteger();
    return formatter.text(field, value);
}

JsonRecord::JsonRecord(const Formatter& formatter, QStringList columns)
    : m_formatter(formatter)
    , m_columns(std::move(columns))
{}

QJsonValue JsonRecord::value(const Record& record, const QString& column) const
{
    if (const FieldDescriptor* field = record.entity->field(column))
        return jsonValue(m_formatter, *field, record.values.at(static_cast<size_t>(field->index)));
    if (column == QStringLiteral("id"))
        return record.id.toString();
    if (column == QStringLiteral("revision"))
        return record.revision;
    const VirtualField* field = record.entity->virtualField(column);
    const QStringList texts = m_formatter.texts(record, column);
    if (field != nullptr && field->isPlural())
        return QJsonArray::fromStringList(texts);
    return texts.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(texts.constFirst());
}

QByteArray JsonRecord::toJson(const Record& record, const QByteArray& extra) const
{
    QByteArray json = "{";
    for (const QString& column : m_columns) {
        if (json.size() > 1)
            json += ", ";
        json += jsonText(column) + ": " + jsonText(value(record, column));
    }
    return json + extra + "}";
}

} // namespace rapporteur
