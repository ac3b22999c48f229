// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmltext.h"

#include <algorithm>

namespace rapporteur::report {

namespace {

bool isTitled(const Table& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column& column) { return !column.title.isEmpty(); });
}

bool isEmptyCell(const Row& row, size_t column)
{
    return column >= row.cells.size() || toPlainText(row.cells[column]).isEmpty();
}

/// How many rows a cell stands for: its own and those after it that leave their leading cells to it.
size_t rowsOf(const Table& table, size_t index, size_t column)
{
    size_t count = 1;
    for (size_t next = index + 1; next < table.rows.size(); ++next, ++count) {
        const Row& row = table.rows[next];
        if (row.kind != Row::Kind::Continued)
            break;
        for (size_t i = 0; i <= column; ++i) {
            if (!isEmptyCell(row, i))
                return count;
        }
    }
    return count;
}

QString alignment(const Table& table, size_t column)
{
    return table.columns[column].align == Column::Align::End ? QStringLiteral("number") : QString();
}

} // namespace

void HtmlText::lines(const QString& text)
{
    const QStringList all = text.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0)
            m_out.single("br");
        m_out.text(all[i]);
    }
}

void HtmlText::look(const Run& run)
{
    switch (run.look) {
    case Run::Look::Plain:
        return lines(run.text);
    case Run::Look::Strong:
        m_out.open("strong");
        break;
    case Run::Look::Emphasis:
        m_out.open("em");
        break;
    case Run::Look::Quiet:
        m_out.open("span", {{"class", QStringLiteral("quiet")}});
        break;
    case Run::Look::Tag:
        m_out.open("span", {{"class", QStringLiteral("tag")}});
        break;
    }
    lines(run.text);
    m_out.close();
}

void HtmlText::runs(const Runs& runs)
{
    for (const Run& run : runs) {
        const QString target = m_outline.targetOf(run);
        if (!target.isEmpty())
            m_out.open("a", {{"href", target}});
        look(run);
        if (!target.isEmpty())
            m_out.close();
    }
}

bool HtmlText::table(const Table& table, const QString& name, WriteSteps& steps)
{
    if (table.columns.empty())
        return true;
    // A wide table moves within its frame, also for those who only have a keyboard; the frame has a name,
    // therefore.
    const QString label = table.caption.isEmpty() ? name : table.caption;
    m_out.open("div", {{"class", QStringLiteral("frame")},
                       {"role", QStringLiteral("group")},
                       {"aria-label", label},
                       {"tabindex", QStringLiteral("0")}});
    m_out.open("table");
    m_out.element("caption", label,
                  {{"class", table.caption.isEmpty() ? QStringLiteral("unseen") : QString()}});
    if (isTitled(table))
        head(table);
    const bool whole = rows(table, steps);
    m_out.close();
    m_out.close();
    m_out.line();
    return whole;
}

void HtmlText::head(const Table& table)
{
    m_out.open("thead");
    m_out.open("tr");
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QString& title = table.columns[i].title;
        if (title.isEmpty())
            m_out.element("td", QString());
        else
            m_out.element("th", title, {{"scope", QStringLiteral("col")}, {"class", alignment(table, i)}});
    }
    m_out.close();
    m_out.close();
    m_out.line();
}

bool HtmlText::rows(const Table& table, WriteSteps& steps)
{
    m_out.open("tbody");
    std::vector<size_t> taken(table.columns.size(), 0);
    bool whole = true;
    for (size_t i = 0; i < table.rows.size() && whole; ++i) {
        if (table.rows[i].kind == Row::Kind::Section && i > 0) {
            m_out.close();
            m_out.open("tbody");
        }
        if (table.rows[i].kind == Row::Kind::Section)
            section(table, table.rows[i]);
        else
            row(table, i, taken);
        m_out.line();
        whole = steps.step();
    }
    m_out.close();
    return whole;
}

void HtmlText::section(const Table& table, const Row& row)
{
    m_out.open("tr", {{"class", QStringLiteral("section")}});
    m_out.open("th",
               {{"colspan", QString::number(table.columns.size())}, {"scope", QStringLiteral("rowgroup")}});
    if (!row.cells.empty())
        runs(row.cells.front());
    m_out.close();
    m_out.close();
}

/// \a taken holds for how many more rows a cell from above stands in each column.
void HtmlText::row(const Table& table, size_t index, std::vector<size_t>& taken)
{
    const Row& row = table.rows[index];
    const QString kind = row.kind == Row::Kind::Total ? QStringLiteral("total") : QString();
    m_out.open("tr", {{"class", kind}});
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (taken[column] > 0) {
            --taken[column];
            continue;
        }
        const bool filled = !isEmptyCell(row, column);
        const size_t rows = filled ? rowsOf(table, index, column) : 1;
        taken[column] = rows - 1;
        cell(table, column, column < row.cells.size() ? row.cells[column] : Runs{}, rows);
    }
    m_out.close();
}

void HtmlText::cell(const Table& table, size_t column, const Runs& content, size_t rows)
{
    const bool header = column == 0 && !toPlainText(content).isEmpty() && isTitled(table);
    m_out.open(header ? "th" : "td", {{"scope", header ? QStringLiteral("row") : QString()},
                                      {"rowspan", rows > 1 ? QString::number(rows) : QString()},
                                      {"class", alignment(table, column)}});
    runs(content);
    m_out.close();
}

} // namespace rapporteur::report
