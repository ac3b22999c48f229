// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/texttable.h"

#include "report/markup.h"
#include "report/textwidth.h"

#include <algorithm>
#include <numeric>

namespace rapporteur::report {

namespace {

constexpr int gap = 2;
constexpr int narrowest = 8;

int widestLine(const QString& text)
{
    int widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = std::max(widest, columnsOf(line.trimmed()));
    return widest;
}

QString withoutEndSpaces(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

TextTable::TextTable(const Table& table, int columns, const CellText& textOf)
    : m_table(table)
{
    for (const Column& column : table.columns)
        m_titles.append(cleanText(column.title));
    for (const Row& row : table.rows) {
        QStringList cells;
        for (const Runs& cell : row.cells)
            cells.append(textOf(cell));
        m_cells.append(cells);
    }
    measure(columns);
    m_spaced =
        std::any_of(m_cells.begin(), m_cells.end(), [this](const auto& cells) { return wraps(cells); });
}

void TextTable::measure(int columns)
{
    for (const QString& title : m_titles)
        m_widths.append(std::max(1, columnsOf(title)));
    for (qsizetype row = 0; row < m_cells.size(); ++row) {
        if (m_table.rows[size_t(row)].kind == Row::Kind::Section)
            continue;
        for (qsizetype i = 0; i < std::min(m_cells[row].size(), m_widths.size()); ++i)
            m_widths[i] = std::max(m_widths[i], widestLine(m_cells[row][i]));
    }
    const int room = columns - gap * int(std::max<qsizetype>(0, m_widths.size() - 1));
    for (int all = std::accumulate(m_widths.begin(), m_widths.end(), 0); all > room; --all) {
        const auto widest = std::max_element(m_widths.begin(), m_widths.end());
        if (widest == m_widths.end() || *widest <= narrowest)
            break;
        --*widest;
    }
    m_total = std::accumulate(m_widths.begin(), m_widths.end(), 0) + columns - room;
}

bool TextTable::wraps(const QStringList& cells) const
{
    for (qsizetype i = 0; i < std::min(cells.size(), m_widths.size()); ++i) {
        if (cells[i].contains(u'\n') || (cells.size() > 1 && columnsOf(cells[i]) > m_widths[i]))
            return true;
    }
    return false;
}

QStringList TextTable::rowLines(const QStringList& cells) const
{
    QList<QStringList> wrappedCells;
    qsizetype height = 0;
    for (qsizetype i = 0; i < std::min(cells.size(), m_widths.size()); ++i) {
        wrappedCells.append(wrapped(cells[i], m_widths[i]));
        height = std::max(height, wrappedCells.last().size());
    }
    QStringList lines;
    for (qsizetype at = 0; at < height; ++at) {
        QString line;
        for (qsizetype i = 0; i < wrappedCells.size(); ++i) {
            const bool end = m_table.columns[size_t(i)].align == Column::Align::End;
            line += padded(wrappedCells[i].value(at), m_widths[i], end) + QString(gap, u' ');
        }
        lines.append(withoutEndSpaces(line));
    }
    return lines;
}

QString TextTable::rule() const
{
    QString line;
    for (const int width : m_widths)
        line += QString(width, u'-') + QString(gap, u' ');
    return withoutEndSpaces(line);
}

void TextTable::appendRow(QStringList& lines, size_t index) const
{
    const Row::Kind kind = m_table.rows[index].kind;
    const QStringList& cells = m_cells[qsizetype(index)];
    if (kind == Row::Kind::Total) {
        lines.append(rule());
    } else if (index > 0 && (m_spaced || kind == Row::Kind::Section)) {
        lines.append(QString());
    }
    if (kind == Row::Kind::Section && !cells.isEmpty()) {
        lines += wrapped(cells.constFirst(), m_total);
        lines.append(QString(std::min(m_total, columnsOf(lines.constLast())), u'~'));
    } else {
        lines += rowLines(cells);
    }
}

QStringList TextTable::lines() const
{
    QStringList lines;
    if (std::any_of(m_titles.begin(), m_titles.end(),
                    [](const QString& title) { return !title.isEmpty(); })) {
        lines += rowLines(m_titles);
        lines.append(rule());
    }
    for (size_t i = 0; i < m_table.rows.size(); ++i)
        appendRow(lines, i);
    return lines;
}

} // namespace rapporteur::report
