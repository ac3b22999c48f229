// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/confluencewriter.h"

#include "report/markup.h"
#include "report/outline.h"
#include "report/pictures.h"
#include "report/writesteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::report {

namespace {

const char* const wikiSpace = "http://www.atlassian.com/schema/confluence/4/ac/";
const char* const resourceSpace = "http://www.atlassian.com/schema/confluence/4/ri/";

class ConfluenceWriter
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReportWiki)

public:
    ConfluenceWriter(const Document& document, const WriteProgress& progress)
        : m_document(document)
        , m_outline(document)
        , m_steps(document, progress)
        , m_out(&m_bytes)
    {}

    [[nodiscard]] Result<QByteArray> write()
    {
        // One root, with its prefixes declared, so that any reader of XML reads it; the wiki drops the
        // declarations.
        m_out.open("ac:layout",
                   {{"xmlns:ac", QLatin1String(wikiSpace)}, {"xmlns:ri", QLatin1String(resourceSpace)}});
        m_out.open("ac:layout-section", {{"ac:type", QStringLiteral("fixed-width")}});
        m_out.open("ac:layout-cell");
        m_out.line();
        for (const Block& block : m_document.blocks) {
            std::visit(*this, block);
            if (!m_steps.step())
                break;
            m_out.line();
        }
        m_out.close();
        m_out.close();
        m_out.close();
        m_out.line();
        return m_steps.result(std::move(m_bytes));
    }

    void operator()(const Cover& cover)
    {
        if (!cover.kind.isEmpty())
            m_out.element("p", cover.kind);
        m_out.element("h1", cover.title);
        if (!cover.subtitle.isEmpty()) {
            m_out.open("p");
            m_out.element("strong", cover.subtitle);
            m_out.close();
        }
        if (!cover.marking.isEmpty()) {
            m_out.open("p");
            status(cover.marking);
            m_out.close();
        }
        facts(cover.facts);
    }

    void operator()(const Heading& heading)
    {
        const QByteArray name = 'h' + QByteArray::number(std::clamp(heading.level, 1, 5) + 1);
        m_out.open(name.constData());
        m_out.open("ac:structured-macro", {{"ac:name", QStringLiteral("anchor")}});
        parameter(QStringLiteral(""), m_outline.entries()[m_heading++].anchor);
        m_out.close();
        m_out.text(heading.text);
        if (!heading.tag.isEmpty()) {
            m_out.text(QStringLiteral(" "));
            status(heading.tag);
        }
        m_out.close();
    }

    void operator()(const Paragraph& paragraph) { paragraphOf(paragraph.runs); }

    void operator()(const List& list)
    {
        size_t next = 0;
        if (!list.items.empty())
            items(list, next, 0);
    }

    void operator()(const KeyFigures& figures)
    {
        if (figures.figures.empty())
            return;
        m_out.open("table");
        m_out.open("tbody");
        for (const KeyFigure& figure : figures.figures) {
            m_out.open("tr");
            m_out.element("th", figure.value);
            m_out.element("td", figure.note.isEmpty()
                                    ? figure.label
                                    : QStringLiteral("%1 (%2)").arg(figure.label, figure.note));
            m_out.close();
        }
        m_out.close();
        m_out.close();
    }

    void operator()(const Facts& block) { facts(block.facts); }

    void operator()(const Milestones& milestones)
    {
        if (milestones.milestones.empty())
            return;
        m_out.open("table");
        m_out.open("tbody");
        for (const Milestone& stop : milestones.milestones) {
            m_out.open("tr");
            m_out.element("th", stop.date);
            m_out.open("td");
            paragraphOf(stop.text);
            if (!stop.note.empty())
                paragraphOf(stop.note);
            m_out.close();
            m_out.close();
        }
        m_out.close();
        m_out.close();
    }

    void operator()(const Table& block)
    {
        if (!block.caption.isEmpty()) {
            m_out.open("p");
            m_out.element("strong", block.caption);
            m_out.close();
        }
        table(block);
    }

    void operator()(const Picture& picture)
    {
        if (!picture.caption.isEmpty()) {
            m_out.open("p");
            m_out.element("strong", picture.caption);
            m_out.close();
        }
        if (picture.alternative != picture.caption)
            m_out.element("p", alternativeOf(picture));
        const Table figures = figuresOf(picture);
        if (figures.rows.empty())
            return;
        m_out.open("ac:structured-macro", {{"ac:name", QStringLiteral("expand")}});
        parameter(QStringLiteral("title"), tr("The figures of this chart as a table"));
        m_out.open("ac:rich-text-body");
        table(figures);
        m_out.close();
        m_out.close();
    }

    void operator()(const PageBreak&) {}

    void operator()(const Contents& contents)
    {
        if (!contents.title.isEmpty()) {
            m_out.open("p");
            m_out.element("strong", contents.title);
            m_out.close();
        }
        m_out.open("ac:structured-macro", {{"ac:name", QStringLiteral("toc")}});
        parameter(QStringLiteral("minLevel"), QStringLiteral("2"));
        parameter(QStringLiteral("maxLevel"), QString::number(std::clamp(contents.depth, 1, 5) + 1));
        m_out.close();
    }

private:
    void parameter(const QString& name, const QString& value)
    {
        m_out.element("ac:parameter", value, {{"ac:name", name}});
    }

    void status(const QString& text)
    {
        m_out.open("ac:structured-macro", {{"ac:name", QStringLiteral("status")}});
        parameter(QStringLiteral("colour"), QStringLiteral("Yellow"));
        parameter(QStringLiteral("title"), text);
        m_out.close();
    }

    void lines(const QString& text)
    {
        const QStringList all = text.split(u'\n');
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i > 0)
                m_out.single("br");
            m_out.text(all[i]);
        }
    }

    void look(const Run& run)
    {
        if (run.look == Run::Look::Tag)
            return status(run.text);
        const bool marked = run.look == Run::Look::Strong || run.look == Run::Look::Emphasis;
        if (marked)
            m_out.open(run.look == Run::Look::Strong ? "strong" : "em");
        lines(run.text);
        if (marked)
            m_out.close();
    }

    void runs(const Runs& runs)
    {
        for (const Run& run : runs) {
            const QString target = m_outline.targetOf(run);
            if (target.isEmpty()) {
                look(run);
            } else if (target.startsWith(u'#')) {
                m_out.open("ac:link", {{"ac:anchor", target.mid(1)}});
                m_out.open("ac:link-body");
                look(run);
                m_out.close();
                m_out.close();
            } else {
                m_out.open("a", {{"href", target}});
                look(run);
                m_out.close();
            }
        }
    }

    void paragraphOf(const Runs& content)
    {
        m_out.open("p");
        runs(content);
        m_out.close();
    }

    void facts(const std::vector<Fact>& all)
    {
        if (all.empty())
            return;
        m_out.open("table");
        m_out.open("tbody");
        for (const Fact& fact : all) {
            m_out.open("tr");
            m_out.element("th", fact.label);
            m_out.open("td");
            runs(fact.value);
            m_out.close();
            m_out.close();
        }
        m_out.close();
        m_out.close();
    }

    void items(const List& list, size_t& next, int level)
    {
        m_out.open(list.numbered ? "ol" : "ul");
        while (next < list.items.size() && list.items[next].level >= level) {
            m_out.open("li");
            runs(list.items[next++].runs);
            if (next < list.items.size() && list.items[next].level > level)
                items(list, next, level + 1);
            m_out.close();
        }
        m_out.close();
    }

    void table(const Table& table)
    {
        if (table.columns.empty())
            return;
        m_out.open("table");
        m_out.open("tbody");
        if (std::any_of(table.columns.begin(), table.columns.end(),
                        [](const Column& column) { return !column.title.isEmpty(); })) {
            m_out.open("tr");
            for (const Column& column : table.columns)
                m_out.element("th", column.title);
            m_out.close();
            m_out.line();
        }
        for (const Row& row : table.rows) {
            tableRow(table, row);
            if (!m_steps.step())
                break;
        }
        m_out.close();
        m_out.close();
    }

    void tableRow(const Table& table, const Row& row)
    {
        m_out.open("tr");
        const bool section = row.kind == Row::Kind::Section;
        const char* const name = section || row.kind == Row::Kind::Total ? "th" : "td";
        for (size_t i = 0; i < (section ? 1 : table.columns.size()); ++i) {
            const bool end = table.columns[i].align == Column::Align::End;
            m_out.open(name, {{"colspan", section ? QString::number(table.columns.size()) : QString()},
                              {"style", end && !section ? QStringLiteral("text-align: right;") : QString()}});
            if (i < row.cells.size())
                runs(row.cells[i]);
            m_out.close();
        }
        m_out.close();
        m_out.line();
    }

    const Document& m_document;
    Outline m_outline;
    WriteSteps m_steps;
    QByteArray m_bytes;
    MarkupWriter m_out;
    size_t m_heading = 0;
};

} // namespace

Result<QByteArray> writeConfluence(const Document& document, const WriteProgress& progress)
{
    return ConfluenceWriter(document, progress).write();
}

} // namespace rapporteur::report
