// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlwriter.h"

#include "report/htmltext.h"
#include "report/pictures.h"
#include "report/svgembed.h"
#include "report/template.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr int coverSide = 1'600; // pixels: sharp across a wide window
constexpr int logoSide = 480;

class HtmlWriter
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReportHtml)

public:
    HtmlWriter(const Document& document, const WriteProgress& progress)
        : m_document(document)
        , m_outline(document)
        , m_steps(document, progress)
        , m_out(&m_bytes)
        , m_text(m_out, m_outline)
    {}

    [[nodiscard]] Result<QByteArray> write()
    {
        m_out.verbatim("<!DOCTYPE html>\n");
        const bool fromRight = QLocale(m_document.metadata.language).textDirection() == Qt::RightToLeft;
        m_out.open("html", {{"lang", m_document.metadata.language},
                            {"dir", fromRight ? QStringLiteral("rtl") : QStringLiteral("ltr")}});
        head();
        m_out.open("body");
        m_out.element("a", tr("Skip to the report"),
                      {{"class", QStringLiteral("skip")}, {"href", QStringLiteral("#report")}});
        m_out.line();
        opening();
        m_out.open("div", {{"class", QStringLiteral("page")}});
        contents();
        content();
        m_out.close();
        footer();
        m_out.close();
        m_out.close();
        m_out.line();
        return m_steps.result(std::move(m_bytes));
    }

    // Where these belong is decided for the page as a whole: opening(), contents().
    void operator()(const Cover&) {}
    void operator()(const Contents&) {}

    void operator()(const Heading& heading)
    {
        const QByteArray name = 'h' + QByteArray::number(std::clamp(heading.level, 1, 5) + 1);
        m_name = heading.text;
        m_out.open(name.constData(), {{"id", m_outline.entries()[m_heading++].anchor}});
        m_out.text(heading.text);
        if (!heading.tag.isEmpty()) {
            m_out.text(QStringLiteral(" "));
            m_out.element("span", heading.tag, {{"class", QStringLiteral("tag")}});
        }
        m_out.close();
    }

    void operator()(const Paragraph& paragraph)
    {
        const bool lead = paragraph.role == Paragraph::Role::Lead;
        const bool note = paragraph.role == Paragraph::Role::Note;
        m_out.open("p", {{"class", lead   ? QStringLiteral("lead")
                                   : note ? QStringLiteral("note")
                                          : QString()}});
        m_text.runs(paragraph.runs);
        m_out.close();
    }

    void operator()(const List& list)
    {
        if (!list.items.empty()) {
            size_t next = 0;
            items(list, next, 0);
        }
    }

    void operator()(const KeyFigures& figures)
    {
        if (figures.figures.empty())
            return;
        m_out.open("dl", {{"class", QStringLiteral("figures")}});
        for (const KeyFigure& figure : figures.figures) {
            m_out.open("div");
            m_out.element("dt", figure.label);
            m_out.element("dd", figure.value);
            if (!figure.note.isEmpty())
                m_out.element("dd", figure.note, {{"class", QStringLiteral("note")}});
            m_out.close();
        }
        m_out.close();
    }

    void operator()(const Facts& block) { facts(block.facts); }

    void operator()(const Milestones& milestones)
    {
        if (milestones.milestones.empty())
            return;
        m_out.open("ol", {{"class", QStringLiteral("way")}});
        for (const Milestone& stop : milestones.milestones) {
            m_out.open("li");
            m_out.element("span", stop.date, {{"class", QStringLiteral("date")}});
            m_out.open("div");
            m_text.runs(stop.text);
            if (!stop.note.empty()) {
                m_out.open("p", {{"class", QStringLiteral("note")}});
                m_text.runs(stop.note);
                m_out.close();
            }
            m_out.close();
            m_out.close();
            m_out.line();
        }
        m_out.close();
    }

    void operator()(const Table& table) { m_text.table(table, m_name, m_steps); }

    void operator()(const Picture& picture)
    {
        m_out.open("figure");
        embedSvg(m_out, pictureAsSvg(picture), QStringLiteral("p%1-").arg(++m_pictures),
                 alternativeOf(picture));
        if (!picture.caption.isEmpty())
            m_out.element("figcaption", picture.caption);
        m_out.close();
        const Table figures = figuresOf(picture);
        if (figures.rows.empty())
            return;
        m_out.open("details");
        m_out.element("summary", tr("The figures of this chart as a table"));
        m_text.table(figures, picture.caption.isEmpty() ? m_name : picture.caption, m_steps);
        m_out.close();
    }

    void operator()(const PageBreak&)
    {
        m_out.element("div", QString(), {{"class", QStringLiteral("break")}});
    }

private:
    void head()
    {
        const Metadata& metadata = m_document.metadata;
        m_out.open("head");
        m_out.single("meta", {{"charset", QStringLiteral("utf-8")}});
        m_out.element("title", metadata.title);
        meta("viewport", QStringLiteral("width=device-width, initial-scale=1"));
        meta("author", metadata.author);
        meta("description", metadata.subject);
        meta("generator", QStringLiteral("Rapporteur"));
        meta("color-scheme", QStringLiteral("light dark"));
        meta("referrer", QStringLiteral("no-referrer"));
        m_out.single("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")},
                              {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; "
                                                         "img-src data:")}});
        m_out.open("style");
        m_out.verbatim(filledTemplate(QStringLiteral("report.css"), metadata));
        m_out.close();
        m_out.close();
        m_out.line();
    }

    void meta(const char* name, const QString& content)
    {
        if (!content.isEmpty())
            m_out.single("meta", {{"name", QLatin1String(name)}, {"content", content}});
    }

    [[nodiscard]] const Cover* cover() const
    {
        for (const Block& block : m_document.blocks) {
            if (const auto* found = std::get_if<Cover>(&block))
                return found;
        }
        return nullptr;
    }

    void opening()
    {
        m_out.open("header");
        if (const Cover* cover = this->cover())
            titles(*cover);
        else
            m_out.element("h1", m_document.metadata.title);
        m_out.close();
        m_out.line();
    }

    void titles(const Cover& cover)
    {
        image(cover.logo, logoSide, QStringLiteral("logo"), tr("Logo of the publisher"));
        classed("p", "kind", cover.kind);
        m_out.element("h1", cover.title);
        classed("p", "subtitle", cover.subtitle);
        image(cover.picture, coverSide, QStringLiteral("cover"), QStringLiteral(""));
        classed("p", "marking", cover.marking);
        facts(cover.facts);
    }

    void classed(const char* element, const char* name, const QString& text)
    {
        if (!text.isEmpty())
            m_out.element(element, text, {{"class", QLatin1String(name)}});
    }

    void image(const QImage& given, int side, const QString& name, const QString& alternative)
    {
        const PlacedImage placed = placedImage(given, side);
        if (placed.isNull())
            return;
        const QString data = QStringLiteral("data:%1;base64,%2")
                                 .arg(placed.mimeType, QString::fromLatin1(placed.bytes.toBase64()));
        m_out.single("img", {{"class", name},
                             {"src", data},
                             {"alt", alternative},
                             {"width", QString::number(placed.image.width())},
                             {"height", QString::number(placed.image.height())}});
    }

    void contents()
    {
        for (const Block& block : m_document.blocks) {
            if (const auto* list = std::get_if<Contents>(&block))
                return contentsList(*list);
        }
    }

    void contentsList(const Contents& contents)
    {
        m_out.open("nav", {{"aria-label", contents.title}});
        m_out.element("p", contents.title, {{"class", QStringLiteral("title")}});
        List list;
        for (const ContentsEntry& entry : m_outline.entries()) {
            if (entry.level <= contents.depth)
                list.items.push_back(
                    {Runs{{entry.text, Run::Look::Plain, {}, entry.anchor}}, entry.level - 1});
        }
        (*this)(list);
        m_out.close();
        m_out.line();
    }

    void content()
    {
        m_out.open("main", {{"id", QStringLiteral("report")}, {"tabindex", QStringLiteral("-1")}});
        m_out.line();
        for (const Block& block : m_document.blocks) {
            std::visit(*this, block);
            if (!m_steps.step())
                break;
            m_out.line();
        }
        m_out.close();
        m_out.line();
    }

    void footer()
    {
        const Metadata& metadata = m_document.metadata;
        const QDateTime created =
            metadata.created.isValid() ? metadata.created : QDateTime::currentDateTimeUtc();
        const QLocale locale(metadata.language);
        m_out.open("footer");
        if (!metadata.author.isEmpty())
            m_out.element("p", metadata.author);
        m_out.open("p");
        m_out.element("time", locale.toString(created.date(), QLocale::LongFormat),
                      {{"datetime", created.date().toString(Qt::ISODate)}});
        m_out.close();
        m_out.close();
        m_out.line();
    }

    void facts(const std::vector<Fact>& all)
    {
        if (all.empty())
            return;
        m_out.open("dl", {{"class", QStringLiteral("facts")}});
        for (const Fact& fact : all) {
            m_out.open("div");
            m_out.element("dt", fact.label);
            m_out.open("dd");
            m_text.runs(fact.value);
            m_out.close();
            m_out.close();
        }
        m_out.close();
    }

    /// The items of one level and, within them, those of the levels below.
    void items(const List& list, size_t& next, int level)
    {
        m_out.open(list.numbered ? "ol" : "ul");
        while (next < list.items.size() && list.items[next].level >= level) {
            m_out.open("li");
            m_text.runs(list.items[next++].runs);
            if (next < list.items.size() && list.items[next].level > level)
                items(list, next, level + 1);
            m_out.close();
        }
        m_out.close();
    }

    const Document& m_document;
    Outline m_outline;
    WriteSteps m_steps;
    QByteArray m_bytes;
    MarkupWriter m_out;
    HtmlText m_text;
    QString m_name; ///< of the part that is being written
    size_t m_heading = 0;
    int m_pictures = 0;
};

} // namespace

Result<QByteArray> writeHtml(const Document& document, const WriteProgress& progress)
{
    return HtmlWriter(document, progress).write();
}

} // namespace rapporteur::report
