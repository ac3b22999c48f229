// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QVariant>

#include <memory>

namespace rapporteur {

/// The rows of one SELECT as its database hands them over, walked forward once.
class RowCursor
{
public:
    RowCursor() = default;
    RowCursor(const RowCursor&) = delete;
    RowCursor& operator=(const RowCursor&) = delete;
    virtual ~RowCursor() = default;

    [[nodiscard]] virtual bool next() = 0;
    /// Whether the last row was the last because there are no more.
    [[nodiscard]] virtual Result<void> end() const = 0;
    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    /// The same in UTF-8, good until the next row.
    [[nodiscard]] virtual QByteArrayView utf8(int column) const = 0;
    [[nodiscard]] virtual QVariant value(int column) const = 0;
};

/// Runs SELECTs on one connection past the driver, whose general way of handing values over costs more than
/// the reading itself. Statements are prepared once and kept.
class RowReader
{
public:
    RowReader() = default;
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;
    virtual ~RowReader() = default;

    [[nodiscard]] virtual Result<std::unique_ptr<RowCursor>> select(const QString& sql,
                                                                    const QVariantList& values) = 0;
};

} // namespace rapporteur
