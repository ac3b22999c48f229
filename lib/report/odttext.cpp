// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odttext.h"

#include "report/textwidth.h"

#include <algorithm>
#include <numeric>

namespace rapporteur::report {

namespace {

constexpr qreal letterWidth = 5.1; // points: of a digit in a table's cell, and a little more
constexpr qreal cellPadding = 10;

QString points(qreal width)
{
    return QString::number(width, 'f', 2) + QStringLiteral("pt");
}

int widestLine(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    int widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = std::max(widest, columnsOf(line));
    return widest;
}

qreal fittedWidth(const Table& table, size_t column)
{
    int widest = int(columnsOf(table.columns[column].title) * 1.2);
    for (const Row& row : table.rows) {
        if (row.kind != Row::Kind::Section && column < row.cells.size())
            widest = std::max(widest, widestLine(row.cells[column]));
    }
    return widest * letterWidth + cellPadding;
}

} // namespace

OdtText::OdtText(MarkupWriter& out, MarkupWriter& styles, const Outline& outline, qreal width)
    : m_out(out)
    , m_styles(styles)
    , m_outline(outline)
    , m_width(width)
{}

void OdtText::paragraph(const char* style, const Runs& content)
{
    m_out.open("text:p", {{"text:style-name", QLatin1String(style)}});
    runs(content);
    m_out.close();
}

/// OpenDocument takes white space as HTML does: what shall stand is an element.
void OdtText::plainText(const QString& text)
{
    QString waiting;
    const auto flush = [&] {
        if (!waiting.isEmpty())
            m_out.text(waiting);
        waiting.clear();
    };
    QChar before;
    for (const QChar& sign : cleanText(text)) {
        const bool again = sign == u' ' && (before == u' ' || before.isNull());
        if (sign == u'\n' || sign == u'\t' || again) {
            flush();
            m_out.single(again ? "text:s" : sign == u'\n' ? "text:line-break" : "text:tab");
        } else {
            waiting += sign;
        }
        before = sign;
    }
    flush();
}

void OdtText::look(const Run& run)
{
    static const char* const styles[]{nullptr, "Strong", "Emphasis", "Quiet", "Tag"};
    const char* const style = styles[size_t(run.look)];
    if (style)
        m_out.open("text:span", {{"text:style-name", QLatin1String(style)}});
    plainText(run.look == Run::Look::Tag ? QChar(QChar::Nbsp) + run.text + QChar(QChar::Nbsp) : run.text);
    if (style)
        m_out.close();
}

void OdtText::runs(const Runs& runs)
{
    for (const Run& run : runs) {
        const QString target = m_outline.targetOf(run);
        if (!target.isEmpty())
            m_out.open("text:a", {{"xlink:type", QStringLiteral("simple")},
                                  {"xlink:href", target},
                                  {"text:style-name", QStringLiteral("Internet_20_link")},
                                  {"text:visited-style-name", QStringLiteral("Internet_20_link")}});
        look(run);
        if (!target.isEmpty())
            m_out.close();
    }
}

void OdtText::begin(const std::vector<qreal>& widths)
{
    const QString name = QStringLiteral("Table%1").arg(++m_tables);
    m_styles.open("style:style", {{"style:name", name}, {"style:family", QStringLiteral("table")}});
    m_styles.single("style:table-properties", {{"style:width", points(m_width)},
                                               {"table:align", QStringLiteral("margins")},
                                               {"fo:margin-top", QStringLiteral("6pt")},
                                               {"fo:margin-bottom", QStringLiteral("8pt")},
                                               {"style:may-break-between-rows", QStringLiteral("true")},
                                               {"table:border-model", QStringLiteral("collapsing")}});
    m_styles.close();
    m_out.open("table:table", {{"table:name", name}, {"table:style-name", name}});
    for (size_t i = 0; i < widths.size(); ++i) {
        const QString column = QStringLiteral("%1.%2").arg(name).arg(i + 1);
        m_styles.open("style:style",
                      {{"style:name", column}, {"style:family", QStringLiteral("table-column")}});
        m_styles.single("style:table-column-properties",
                        {{"style:column-width", points(widths[i])},
                         {"style:rel-column-width", QStringLiteral("%1*").arg(qRound(widths[i] * 100))}});
        m_styles.close();
        m_out.single("table:table-column", {{"table:style-name", column}});
    }
}

std::vector<qreal> OdtText::widthsOf(const Table& table) const
{
    std::vector<qreal> widths(table.columns.size(), 0);
    qreal left = m_width;
    double shares = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        shares += table.columns[i].share;
        if (table.columns[i].share <= 0)
            left -= widths[i] = std::min(fittedWidth(table, i), m_width * 0.3);
    }
    for (size_t i = 0; i < widths.size(); ++i) {
        if (table.columns[i].share > 0)
            widths[i] = std::max(left, m_width * 0.2) * table.columns[i].share / shares;
    }
    const qreal all = std::accumulate(widths.begin(), widths.end(), qreal(0));
    for (qreal& width : widths)
        width *= m_width / all;
    return widths;
}

void OdtText::cell(const char* style, const char* paragraphStyle, const Runs& content, size_t columns)
{
    m_out.open("table:table-cell",
               {{"table:style-name", QLatin1String(style)},
                {"office:value-type", QStringLiteral("string")},
                {"table:number-columns-spanned", columns > 1 ? QString::number(columns) : QString()}});
    paragraph(paragraphStyle, content);
    m_out.close();
    for (size_t i = 1; i < columns; ++i)
        m_out.single("table:covered-table-cell");
}

void OdtText::head(const Table& table)
{
    m_out.open("table:table-header-rows");
    m_out.open("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
    for (const Column& column : table.columns)
        cell("HeadCell", column.align == Column::Align::End ? "Table_20_Heading_20_End" : "Table_20_Heading",
             plain(column.title));
    m_out.close();
    m_out.close();
}

void OdtText::row(const Table& table, size_t index)
{
    const Row& row = table.rows[index];
    const Row::Kind next = index + 1 < table.rows.size() ? table.rows[index + 1].kind : Row::Kind::Body;
    const char* const style = next == Row::Kind::Continued ? "OpenCell"
                              : next == Row::Kind::Total   ? "HeadCell"
                                                           : "Cell";
    m_out.open("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
    if (row.kind == Row::Kind::Section) {
        cell(style, "Table_20_Section", row.cells.empty() ? Runs{} : row.cells.front(), table.columns.size());
    } else {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const bool end = table.columns[i].align == Column::Align::End;
            const bool total = row.kind == Row::Kind::Total;
            const char* const paragraphStyle = total
                                                   ? (end ? "Table_20_Total_20_End" : "Table_20_Total")
                                                   : (end ? "Table_20_Contents_20_End" : "Table_20_Contents");
            cell(style, paragraphStyle, i < row.cells.size() ? row.cells[i] : Runs{});
        }
    }
    m_out.close();
    m_out.line();
}

bool OdtText::table(const Table& table, WriteSteps& steps)
{
    if (table.columns.empty())
        return true;
    if (!table.caption.isEmpty())
        paragraph("Table_20_Caption", table.caption);
    begin(widthsOf(table));
    if (std::any_of(table.columns.begin(), table.columns.end(),
                    [](const Column& column) { return !column.title.isEmpty(); }))
        head(table);
    bool whole = true;
    for (size_t i = 0; i < table.rows.size() && whole; ++i) {
        row(table, i);
        whole = steps.step();
    }
    m_out.close();
    m_out.line();
    return whole;
}

void OdtText::grid(const std::vector<qreal>& shares, const std::vector<GridCell>& cells,
                   const char* cellStyle)
{
    if (cells.empty())
        return;
    const qreal all = std::accumulate(shares.begin(), shares.end(), qreal(0));
    std::vector<qreal> widths;
    for (const qreal share : shares)
        widths.push_back(m_width * share / all);
    begin(widths);
    const size_t rows = (cells.size() + widths.size() - 1) / widths.size();
    for (size_t i = 0; i < rows * widths.size(); ++i) {
        if (i % widths.size() == 0)
            m_out.open("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
        m_out.open("table:table-cell", {{"table:style-name", i < cells.size() ? QLatin1String(cellStyle)
                                                                              : QLatin1String("PlainCell")},
                                        {"office:value-type", QStringLiteral("string")}});
        if (i < cells.size()) {
            for (const auto& [style, content] : cells[i].paragraphs)
                paragraph(style, content);
        } else {
            paragraph("Table_20_Contents", Runs{});
        }
        m_out.close();
        if ((i + 1) % widths.size() == 0)
            m_out.close();
    }
    m_out.close();
    m_out.line();
}

} // namespace rapporteur::report
