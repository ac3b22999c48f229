// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace rapporteur {

/// One record as RFC 4180 writes it: commas, quotes where they are needed and doubled within, CRLF. UTF-8.
[[nodiscard]] QByteArray csvLine(const QStringList& fields);

/// One field of it.
void appendCsvField(QByteArray& line, QByteArrayView utf8);

/// Reads records as RFC 4180 defines them, and what programs write in its stead: LF or CR alone, a byte order
/// mark, no end of line at the end. Streams; an error names the line.
class CsvReader
{
public:
    explicit CsvReader(QIODevice& device);

    /// The next record; false after the last.
    [[nodiscard]] Result<bool> next(QStringList& fields);
    /// The line on which the record last read began, from 1.
    [[nodiscard]] qint64 line() const { return m_recordLine; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    [[nodiscard]] int peek();
    [[nodiscard]] int take();
    [[nodiscard]] bool takeLineEnd(int c);
    [[nodiscard]] Result<State> step(State state, int c, QStringList& fields);
    [[nodiscard]] Result<void> finishField(QStringList& fields);

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    QByteArray m_field;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    bool m_started = false;
};

} // namespace rapporteur
