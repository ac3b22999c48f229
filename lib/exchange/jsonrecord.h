// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/formatter.h"

#include <QByteArray>
#include <QJsonObject>

namespace rapporteur {

/// The columns a record has as JSON: all fields, then the virtual ones.
[[nodiscard]] QStringList jsonColumns(const EntityDescriptor& entity);

/// A record for scripts: its id as text, the columns, the number of its version. A reference is its label, a
/// plural virtual field an array, a partial date its ISO text. The formatter must write in the style of
/// exchange and have read what the columns need.
class JsonRecord
{
public:
    JsonRecord(const Formatter& formatter, QStringList columns);

    /// The members in their order as JSON text: QJsonObject would sort them.
    [[nodiscard]] QByteArray toJson(const Record& record, const QByteArray& extra = {}) const;
    /// One column's value.
    [[nodiscard]] QJsonValue value(const Record& record, const QString& column) const;

private:
    const Formatter& m_formatter;
    QStringList m_columns;
};

/// A value as JSON: numbers and truth values as such, everything else as its text.
[[nodiscard]] QJsonValue jsonValue(const Formatter& formatter, const FieldDescriptor& field,
                                   const Value& value);

/// One JSON value as text, a string with its quotation marks.
[[nodiscard]] QByteArray jsonText(const QJsonValue& value);

} // namespace rapporteur
