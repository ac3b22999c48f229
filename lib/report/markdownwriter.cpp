// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdownwriter.h"

#include "report/markdowntext.h"
#include "report/markup.h"
#include "report/pictures.h"
#include "report/textwidth.h"
#include "report/writesteps.h"

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr int widestPadded = 110; // wider tables are no easier to read with their bars below each other

QString strong(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("**%1**").arg(text);
}

class MarkdownWriter
{
public:
    MarkdownWriter(const Document& document, const WriteProgress& progress)
        : m_outline(document)
        , m_text(m_outline)
        , m_steps(document, progress)
    {}

    bool write(const Block& block)
    {
        std::visit(*this, block);
        return m_steps.step();
    }

    [[nodiscard]] Result<QByteArray> result() { return m_steps.result(m_out.toUtf8()); }

    void operator()(const Cover& cover)
    {
        paragraph(MarkdownText::escapedStart(line(cover.kind)));
        paragraph(QStringLiteral("# ") + line(cover.title));
        paragraph(strong(line(cover.subtitle)));
        paragraph(strong(line(cover.marking)));
        facts(cover.facts);
    }

    void operator()(const Heading& heading)
    {
        Runs runs = plain(heading.text);
        if (!heading.tag.isEmpty())
            runs.insert(runs.end(), {Run{QStringLiteral(" ")}, Run{heading.tag, Run::Look::Tag}});
        const int level = std::clamp(heading.level, 1, 5) + 1;
        QString text = m_text(runs, MarkdownText::Breaks::Inline);
        if (text.endsWith(u'#'))
            text.insert(text.size() - 1, u'\\');
        paragraph(QString(level, u'#') + u' ' + text);
    }

    void operator()(const Paragraph& block) { paragraph(m_text(block.runs)); }

    void operator()(const List& list)
    {
        QList<int> numbers;
        QStringList lines;
        for (const ListItem& item : list.items) {
            const int level = std::min(std::max(item.level, 0), int(numbers.size()));
            while (numbers.size() > level + 1)
                numbers.removeLast();
            if (numbers.size() <= level)
                numbers.append(0);
            const QString mark =
                list.numbered ? QStringLiteral("%1. ").arg(++numbers[level]) : QStringLiteral("- ");
            lines.append(itemLine(level, mark, m_text(item.runs)));
        }
        paragraph(lines.join(u'\n'));
    }

    void operator()(const KeyFigures& figures)
    {
        QStringList lines;
        for (const KeyFigure& figure : figures.figures) {
            QString text = strong(line(figure.value)) + u' ' + line(figure.label);
            if (!figure.note.isEmpty())
                text += QStringLiteral(" (%1)").arg(line(figure.note));
            lines.append(itemLine(0, QStringLiteral("- "), text));
        }
        paragraph(lines.join(u'\n'));
    }

    void operator()(const Facts& block) { facts(block.facts); }

    void operator()(const Milestones& milestones)
    {
        QStringList lines;
        for (const Milestone& stop : milestones.milestones) {
            QString text = strong(line(stop.date)) + QStringLiteral(": ") + m_text(stop.text);
            if (!stop.note.empty())
                text += QStringLiteral("\\\n") + m_text(stop.note);
            lines.append(itemLine(0, QStringLiteral("- "), text));
        }
        paragraph(lines.join(u'\n'));
    }

    void operator()(const Table& block)
    {
        paragraph(strong(line(block.caption)));
        table(block);
    }

    void operator()(const Picture& picture)
    {
        paragraph(strong(line(picture.caption)));
        if (picture.alternative != picture.caption)
            paragraph(MarkdownText::escapedStart(line(picture.alternative)));
        const Table figures = figuresOf(picture);
        if (!figures.rows.empty())
            table(figures);
    }

    void operator()(const PageBreak&) {}

    void operator()(const Contents& contents)
    {
        paragraph(strong(line(contents.title)));
        QStringList lines;
        for (size_t i = 0; i < m_outline.entries().size(); ++i) {
            const ContentsEntry& entry = m_outline.entries()[i];
            if (entry.level <= contents.depth)
                lines.append(
                    QStringLiteral("%1- [%2](#%3)")
                        .arg(QString(2 * (entry.level - 1), u' '), line(entry.text), m_text.slugOf(i)));
        }
        paragraph(lines.join(u'\n'));
    }

private:
    static QString line(const QString& text) { return MarkdownText::escaped(cleanText(text).simplified()); }

    /// An item's further lines stand below its text, so that they stay in it.
    static QString itemLine(int level, const QString& mark, QString text)
    {
        const QString indent(level * 3 + (mark.size() == 2 ? 0 : level), u' ');
        const QString below = u'\n' + indent + QString(mark.size(), u' ');
        return indent + mark + text.replace(QStringLiteral("\n"), below);
    }

    void paragraph(const QString& text)
    {
        if (text.isEmpty())
            return;
        if (!m_out.isEmpty())
            m_out += u'\n';
        m_out += text + u'\n';
    }

    void facts(const std::vector<Fact>& all)
    {
        QStringList lines;
        for (const Fact& fact : all)
            lines.append(itemLine(0, QStringLiteral("- "),
                                  strong(line(fact.label) + u':') + u' ' + m_text(fact.value)));
        paragraph(lines.join(u'\n'));
    }

    [[nodiscard]] QStringList cellsOf(const Table& table, const Row& row) const
    {
        QStringList cells;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            QString text =
                i < row.cells.size() ? m_text(row.cells[i], MarkdownText::Breaks::Inline) : QString();
            const bool stands = row.kind == Row::Kind::Section || row.kind == Row::Kind::Total;
            cells.append(stands && !text.contains(u'*') ? strong(text) : text);
        }
        return cells;
    }

    void table(const Table& table)
    {
        if (table.columns.empty())
            return;
        QStringList titles;
        for (const Column& column : table.columns)
            titles.append(line(column.title));
        QList<QStringList> rows{titles};
        for (const Row& row : table.rows) {
            if (!m_steps.step())
                return;
            rows.append(cellsOf(table, row));
        }
        paragraph(laidOut(table, rows));
    }

    static QList<int> widthsOf(const QList<QStringList>& rows)
    {
        QList<int> widths(rows.constFirst().size(), 3);
        for (const QStringList& cells : rows) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                widths[i] = std::max(widths[i], columnsOf(cells[i]));
        }
        int all = 1;
        for (const int width : widths)
            all += width + 3;
        return all <= widestPadded ? widths : QList<int>(widths.size(), 3);
    }

    static QString laidOut(const Table& table, const QList<QStringList>& rows)
    {
        const QList<int> widths = widthsOf(rows);
        QStringList lines;
        for (const QStringList& cells : rows) {
            QString text = QStringLiteral("|");
            for (qsizetype i = 0; i < cells.size(); ++i)
                text += u' ' + padded(cells[i], widths[i], isEnd(table, i)) + QStringLiteral(" |");
            lines.append(text);
            if (lines.size() == 1)
                lines.append(ruleOf(table, widths));
        }
        return lines.join(u'\n');
    }

    static bool isEnd(const Table& table, qsizetype column)
    {
        return table.columns[size_t(column)].align == Column::Align::End;
    }

    static QString ruleOf(const Table& table, const QList<int>& widths)
    {
        QString rule = QStringLiteral("|");
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const bool end = isEnd(table, i);
            rule += u' ' + QString(widths[i] - (end ? 1 : 0), u'-') +
                    (end ? QStringLiteral(":") : QString()) + QStringLiteral(" |");
        }
        return rule;
    }

    Outline m_outline;
    MarkdownText m_text;
    WriteSteps m_steps;
    QString m_out;
};

} // namespace

Result<QByteArray> writeMarkdown(const Document& document, const WriteProgress& progress)
{
    MarkdownWriter writer(document, progress);
    for (const Block& block : document.blocks) {
        if (!writer.write(block))
            break;
    }
    return writer.result();
}

} // namespace rapporteur::report
