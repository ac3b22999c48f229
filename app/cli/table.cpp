// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <algorithm>
#include <cwchar>

namespace rapporteur {

namespace {

constexpr int narrowest = 8; ///< no column is cut below this
constexpr int gap = 2;

int widthOf(char32_t c)
{
    return std::max(0, ::wcwidth(static_cast<wchar_t>(c)));
}

QString cut(const QString& text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString kept;
    int taken = 0;
    for (const uint c : text.toUcs4()) {
        taken += widthOf(c);
        if (taken > width - 1)
            break;
        const char32_t one = c;
        kept += QString::fromUcs4(&one, 1);
    }
    return kept + u'…';
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += widthOf(c);
    return width;
}

TextTable::TextTable(QStringList header, QList<bool> rightAligned)
    : m_header(std::move(header))
    , m_rightAligned(std::move(rightAligned))
{}

void TextTable::addRow(QStringList cells)
{
    for (QString& cell : cells)
        cell = cell.simplified(); // a row is one line
    m_rows.append(std::move(cells));
}

QList<int> TextTable::widths(int available) const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        int widest = displayWidth(m_header.at(i));
        for (const QStringList& row : m_rows)
            widest = std::max(widest, displayWidth(row.value(i)));
        widths.append(widest);
    }
    if (available == 0)
        return widths;
    int excess = gap * static_cast<int>(widths.size() - 1) - available;
    for (const int width : widths)
        excess += width;
    for (; excess > 0; --excess) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest)
            break;
        --*widest;
    }
    return widths;
}

QString TextTable::lineOf(const QStringList& cells, const QList<int>& widths) const
{
    QString line;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QString cell = cut(cells.value(i), widths.at(i));
        const QString space(widths.at(i) - displayWidth(cell), u' ');
        if (i > 0)
            line += QString(gap, u' ');
        line += m_rightAligned.value(i) ? space + cell : cell + space;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QStringList TextTable::lines(int width) const
{
    const QList<int> columnWidths = widths(width);
    QStringList lines{lineOf(m_header, columnWidths)};
    for (const QStringList& row : m_rows)
        lines.append(lineOf(row, columnWidths));
    return lines;
}

} // namespace rapporteur
