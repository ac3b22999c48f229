// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/value.h"

namespace rapporteur {

QString RecordRef::toString() const
{
    return isNull() ? QString() : entity + QLatin1Char('/') + id.toString();
}

RecordRef RecordRef::fromString(QStringView text)
{
    const auto slash = text.indexOf(QLatin1Char('/'));
    if (slash <= 0)
        return {};
    const auto id = Id::fromString(text.mid(slash + 1));
    return id ? RecordRef{text.left(slash).toString(), *id} : RecordRef{};
}

Value::Value(QString value)
{
    if (!value.isEmpty())
        m_data = std::move(value);
}

Value::Value(Id id)
{
    if (!id.isNull())
        m_data = id.value;
}

bool Value::toBool() const
{
    if (const auto* value = std::get_if<bool>(&m_data))
        return *value;
    return toInteger() != 0;
}

qint64 Value::toInteger() const
{
    if (const auto* value = std::get_if<qint64>(&m_data))
        return *value;
    if (const auto* value = std::get_if<bool>(&m_data))
        return *value ? 1 : 0;
    return 0;
}

QString Value::toText() const
{
    if (const auto* value = std::get_if<QString>(&m_data))
        return *value;
    if (const auto* value = std::get_if<qint64>(&m_data))
        return QString::number(*value);
    if (const auto* value = std::get_if<bool>(&m_data))
        return *value ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

PartialDate Value::toDate() const
{
    const auto* text = std::get_if<QString>(&m_data);
    return text ? PartialDate::fromIso(*text).value_or(PartialDate()) : PartialDate();
}

QVariant Value::toVariant() const
{
    if (const auto* text = std::get_if<QString>(&m_data))
        return *text;
    if (const auto* number = std::get_if<qint64>(&m_data))
        return *number;
    if (const auto* truth = std::get_if<bool>(&m_data))
        return *truth;
    return {};
}

} // namespace rapporteur
