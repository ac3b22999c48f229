// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur::test {

/// A valid value of a field, another one for each \a number (as far as the type has so many). References are
/// numbers of records that need not exist.
inline Value sampleValue(const FieldDescriptor& field, int number)
{
    const QString digits = QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return QStringLiteral("Text %1").arg(digits);
    case FieldType::Email:
        return QStringLiteral("name%1@example.org").arg(digits);
    case FieldType::Address:
        return QStringLiteral("https://example.org/%1").arg(digits);
    case FieldType::Integer:
        return number;
    case FieldType::Boolean:
        return number % 2 == 1;
    case FieldType::Date:
        return QStringLiteral("20%1-04").arg(digits);
    case FieldType::TimeOfDay:
        return QStringLiteral("12:%1").arg(digits);
    case FieldType::TimeZone:
        return number % 2 == 1 ? QStringLiteral("Europe/Zurich") : QStringLiteral("America/New_York");
    case FieldType::Choice:
        return field.choices->at(static_cast<size_t>(number) % field.choices->size()).codeText();
    case FieldType::AudienceMark:
        return toCode(static_cast<Audience>(number % 3));
    case FieldType::Reference:
        return Id{1000 + number};
    case FieldType::AnyReference:
        return RecordRef{field.targets.value(0, QStringLiteral("group")), Id{1000 + number}}.toString();
    case FieldType::Digest:
        break;
    }
    return digits.repeated(32);
}

} // namespace rapporteur::test
