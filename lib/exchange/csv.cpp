// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int nothingMore = -1;
constexpr qint64 blockSize = 64 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("CsvReader", text);
}

bool needsQuotes(QByteArrayView field)
{
    return std::any_of(field.begin(), field.end(),
                       [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
}

} // namespace

void appendCsvField(QByteArray& line, QByteArrayView utf8)
{
    if (!needsQuotes(utf8)) {
        line.append(utf8);
        return;
    }
    line.append('"');
    for (const char c : utf8) {
        if (c == '"')
            line.append('"');
        line.append(c);
    }
    line.append('"');
}

QByteArray csvLine(const QStringList& fields)
{
    QByteArray line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line.append(',');
        appendCsvField(line, fields.at(i).toUtf8());
    }
    // One field that is empty would be an empty line, which readers skip.
    if (fields.size() == 1 && line.isEmpty())
        line = QByteArrayLiteral("\"\"");
    return line + QByteArrayLiteral("\r\n");
}

CsvReader::CsvReader(QIODevice& device)
    : m_device(device)
{}

int CsvReader::peek()
{
    if (m_at >= m_buffer.size()) {
        m_buffer = m_device.read(blockSize);
        m_at = 0;
        if (!m_started && m_buffer.startsWith(QByteArrayLiteral("\xEF\xBB\xBF")))
            m_at = 3;
        m_started = true;
        if (m_at >= m_buffer.size())
            return nothingMore;
    }
    return static_cast<unsigned char>(m_buffer.at(m_at));
}

int CsvReader::take()
{
    const int c = peek();
    if (c != nothingMore)
        ++m_at;
    return c;
}

bool CsvReader::takeLineEnd(int c)
{
    if (c != '\r' && c != '\n')
        return false;
    if (c == '\r' && peek() == '\n')
        (void)take();
    ++m_line;
    return true;
}

Result<void> CsvReader::finishField(QStringList& fields)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(m_field);
    if (utf8.hasError()) {
        return failure(ErrorCode::InvalidInput,
                       tr("Line %1 is not text in UTF-8: save the file as “CSV UTF-8”.").arg(m_recordLine));
    }
    fields.append(std::move(text));
    m_field.clear();
    return {};
}

Result<CsvReader::State> CsvReader::step(State state, int c, QStringList& fields)
{
    if (state == State::Quoted) {
        if (c == '"')
            return State::QuoteInQuoted;
        m_line += c == '\n' ? 1 : 0;
        m_field.append(static_cast<char>(c));
        return State::Quoted;
    }
    if (c == ',') {
        if (const auto finished = finishField(fields); !finished)
            return failure(finished);
        return State::FieldStart;
    }
    if (state == State::QuoteInQuoted && c != '"') {
        return failure(ErrorCode::InvalidInput,
                       tr("Line %1: after a closing quotation mark there must be a comma.").arg(m_line));
    }
    if (state == State::FieldStart && c == '"')
        return State::Quoted;
    m_field.append(static_cast<char>(c));
    return state == State::QuoteInQuoted ? State::Quoted : State::Plain;
}

Result<bool> CsvReader::next(QStringList& fields)
{
    fields.clear();
    while (peek() == '\r' || peek() == '\n') // empty lines are no records
        (void)takeLineEnd(take());
    m_recordLine = m_line;
    if (peek() == nothingMore)
        return false;
    State state = State::FieldStart;
    for (;;) {
        const int c = take();
        const bool inQuotes = state == State::Quoted;
        if (c == nothingMore && inQuotes) {
            return failure(ErrorCode::InvalidInput,
                           tr("Line %1: a quotation mark is opened and never closed.").arg(m_recordLine));
        }
        if (c == nothingMore || (!inQuotes && takeLineEnd(c)))
            break;
        const auto stepped = step(state, c, fields);
        if (!stepped)
            return failure(stepped);
        state = *stepped;
    }
    return finishField(fields).map([] { return true; });
}

} // namespace rapporteur
