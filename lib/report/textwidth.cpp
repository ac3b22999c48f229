// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textwidth.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <unicode/uchar.h>

#include <algorithm>

namespace rapporteur::report {

namespace {

int columnsOfSign(char32_t sign)
{
    const auto code = UChar32(sign);
    const int8_t category = u_charType(code);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR ||
        category == U_CONTROL_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// The beginning of a word that fits, whole letters; at least one.
qsizetype fitting(const QString& word, int columns)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    qsizetype end = 0;
    for (qsizetype next = letters.toNextBoundary(); next > 0; next = letters.toNextBoundary()) {
        if (end > 0 && columnsOf(word.left(next)) > columns)
            break;
        end = next;
    }
    return end > 0 ? end : word.size();
}

bool isAddress(const QString& word)
{
    return word.contains(QStringLiteral("://")) || word.startsWith(QStringLiteral("mailto:"));
}

/// What may stand at the end of a line and at the beginning of the next: words, or single letters of scripts
/// that know no spaces.
QStringList pieces(const QString& text)
{
    QStringList result;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = breaks.toNextBoundary(); to >= 0; to = breaks.toNextBoundary()) {
        const bool within = to < text.size() && to > 0 && !text.at(to - 1).isSpace() &&
                            columnsOf(QString(text.at(to - 1))) < 2 && columnsOf(QString(text.at(to))) < 2;
        if (within && text.at(to - 1) != u'-')
            continue; // Unicode would part addresses and dates too
        if (to > from)
            result.append(text.mid(from, to - from));
        from = to;
    }
    if (from < text.size())
        result.append(text.mid(from));
    return result;
}

QString withoutEndSpace(QString line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

class Wrapper
{
public:
    explicit Wrapper(int columns)
        : m_columns(std::max(1, columns))
    {}

    void add(QString piece)
    {
        if (!m_line.isEmpty() && columnsOf(m_line) + columnsOf(withoutEndSpace(piece)) > m_columns)
            endLine();
        while (columnsOf(withoutEndSpace(piece)) > m_columns && !isAddress(piece)) {
            const qsizetype end = fitting(piece, m_columns);
            m_lines.append(piece.left(end));
            piece = piece.mid(end);
        }
        m_line += piece;
    }

    void endLine()
    {
        m_lines.append(withoutEndSpace(m_line));
        m_line.clear();
    }

    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    int m_columns;
    QString m_line;
    QStringList m_lines;
};

} // namespace

int columnsOf(const QString& text)
{
    int columns = 0;
    for (const char32_t sign : text.toUcs4())
        columns += columnsOfSign(sign);
    return columns;
}

QStringList wrapped(const QString& text, int columns)
{
    static const QRegularExpression spaces(QStringLiteral("[ \\t]+"));
    Wrapper wrapper(columns);
    for (const QString& line : text.split(u'\n')) {
        QString simple = line.trimmed();
        simple.replace(spaces, QStringLiteral(" "));
        for (const QString& piece : pieces(simple))
            wrapper.add(piece);
        wrapper.endLine();
    }
    return wrapper.lines();
}

QString padded(const QString& text, int columns, bool toTheEnd)
{
    const QString space(std::max(0, columns - columnsOf(text)), u' ');
    return toTheEnd ? space + text : text + space;
}

} // namespace rapporteur::report
