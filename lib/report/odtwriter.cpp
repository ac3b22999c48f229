// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtwriter.h"

#include "report/odtpackage.h"
#include "report/odttext.h"
#include "report/paper.h"
#include "report/pictures.h"
#include "report/template.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr qreal sideMargins = 144; // points, both; as odt-styles.xml has them
constexpr int coverSide = 1'600;
constexpr int logoSide = 480;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReportOdt)
};

const std::pair<const char*, const char*> nameSpaces[]{
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"}};

QString points(qreal width)
{
    return QString::number(width, 'f', 2) + QStringLiteral("pt");
}

/// content.xml: styles of tables are made while the text is written, and stand before it.
class OdtWriter
{
public:
    OdtWriter(const Document& document, const WriteProgress& progress)
        : m_document(document)
        , m_outline(document)
        , m_steps(document, progress)
        , m_width(paperOf(document.metadata.paper).points.width() - sideMargins)
        , m_out(&m_body)
        , m_styles(&m_tableStyles)
        , m_text(m_out, m_styles, m_outline, m_width)
    {}

    [[nodiscard]] Result<QByteArray> write()
    {
        m_out.open("office:text");
        for (const Block& block : m_document.blocks) {
            std::visit(*this, block);
            if (!m_steps.step())
                break;
        }
        m_out.close();
        if (const auto whole = m_steps.result({}); !whole)
            return whole;
        std::vector<PackedFile> files{{QStringLiteral("content.xml"), xmlType(), content()},
                                      {QStringLiteral("styles.xml"), xmlType(), styles()},
                                      {QStringLiteral("meta.xml"), xmlType(), meta()}};
        files.insert(files.end(), m_pictures.begin(), m_pictures.end());
        return packOdt(files);
    }

    void operator()(const Cover& cover)
    {
        m_text.paragraph(cover.ownPage ? "Cover_20_Kind" : "Opening_20_Kind", cover.kind);
        m_text.paragraph("Title", cover.title);
        m_text.paragraph("Subtitle", cover.subtitle);
        image(cover.picture, coverSide, m_width, QStringLiteral("cover"), QString());
        if (!cover.marking.isEmpty())
            m_text.paragraph("Cover_20_Marking", cover.marking);
        facts(cover.facts);
        image(cover.logo, logoSide, 140, QStringLiteral("logo"), Words::tr("Logo of the publisher"));
        if (cover.ownPage)
            breakPage();
    }

    void operator()(const Heading& heading)
    {
        const int level = std::clamp(heading.level, 1, 3);
        const QString anchor = m_outline.entries()[m_heading++].anchor;
        m_out.open("text:h", {{"text:style-name", QStringLiteral("Heading_20_%1").arg(level)},
                              {"text:outline-level", QString::number(level)}});
        m_out.single("text:bookmark-start", {{"text:name", anchor}});
        m_text.plainText(heading.text);
        m_out.single("text:bookmark-end", {{"text:name", anchor}});
        if (!heading.tag.isEmpty())
            m_text.runs({Run{QStringLiteral("\u2002")}, Run{heading.tag, Run::Look::Tag}});
        m_out.close();
        m_out.line();
        m_atTop = false;
    }

    void operator()(const Paragraph& paragraph)
    {
        const bool lead = paragraph.role == Paragraph::Role::Lead;
        const bool note = paragraph.role == Paragraph::Role::Note;
        m_text.paragraph(lead ? "Lead" : note ? "Note" : "Text_20_body", paragraph.runs);
        m_out.line();
        m_atTop = false;
    }

    void operator()(const List& list)
    {
        size_t next = 0;
        if (!list.items.empty())
            items(list, next, 0);
        m_atTop = false;
    }

    void operator()(const KeyFigures& figures)
    {
        const auto& all = figures.figures;
        std::vector<OdtText::GridCell> cells;
        for (const KeyFigure& figure : all)
            cells.push_back({{{"Figure", plain(figure.value)},
                              {"Figure_20_Label", plain(figure.label)},
                              {"Note", plain(figure.note)}}});
        const size_t columns = all.size() % 4 == 0 || all.size() % 3 == 1 ? 4 : 3;
        m_text.grid(std::vector<qreal>(columns, 1), cells, "FigureCell");
        m_atTop = false;
    }

    void operator()(const Facts& block) { facts(block.facts); }

    void operator()(const Milestones& milestones)
    {
        std::vector<OdtText::GridCell> cells;
        for (const Milestone& stop : milestones.milestones) {
            cells.push_back({{{"Way_20_Date", plain(stop.date)}}});
            cells.push_back({{{"Table_20_Contents", stop.text}}});
            if (!stop.note.empty())
                cells.back().paragraphs.push_back({"Note", stop.note});
        }
        m_text.grid({1, 3}, cells, "PlainCell");
        m_atTop = false;
    }

    void operator()(const Table& table)
    {
        m_text.table(table, m_steps);
        m_atTop = false;
    }

    void operator()(const Picture& picture)
    {
        const QString name = QStringLiteral("Pictures/drawing%1").arg(++m_drawings);
        m_pictures.push_back(
            {name + QStringLiteral(".svg"), QStringLiteral("image/svg+xml"), pictureAsSvg(picture)});
        m_pictures.push_back(
            {name + QStringLiteral(".png"), QStringLiteral("image/png"), pictureAsPng(picture)});
        const QSize size = pictureSize(picture);
        const qreal height = std::min(m_width * size.height() / size.width(), qreal(560));
        m_out.open("text:p", {{"text:style-name", QStringLiteral("Picture")}});
        frame(m_pictures.size() - 2, 2, QSizeF(height * size.width() / size.height(), height),
              alternativeOf(picture));
        m_out.close();
        if (!picture.caption.isEmpty())
            m_text.paragraph("Note", picture.caption);
        m_out.line();
        m_atTop = false;
    }

    void operator()(const PageBreak&) { breakPage(); }

    void operator()(const Contents& contents)
    {
        m_out.open("text:table-of-content",
                   {{"text:name", QStringLiteral("Contents")}, {"text:protected", QStringLiteral("true")}});
        contentsSource(contents);
        m_out.open("text:index-body");
        m_text.paragraph("Contents_20_Heading", contents.title);
        for (const ContentsEntry& entry : m_outline.entries()) {
            if (entry.level <= contents.depth)
                contentsLine(entry);
        }
        m_out.close();
        m_out.close();
        m_out.line();
        m_atTop = false;
    }

private:
    static QString xmlType() { return QStringLiteral("text/xml"); }

    static void openRoot(MarkupWriter& out, const char* name)
    {
        out.open(name);
        for (const auto& [prefix, address] : nameSpaces)
            out.attribute(QLatin1String(prefix), QLatin1String(address));
        out.attribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
    }

    static QByteArray declaration() { return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"; }

    [[nodiscard]] QByteArray content() const
    {
        QByteArray bytes = declaration();
        MarkupWriter out(&bytes);
        openRoot(out, "office:document-content");
        out.open("office:automatic-styles");
        out.verbatim(filledTemplate(QStringLiteral("odt-cells.xml"), m_document.metadata) + m_tableStyles);
        out.close();
        out.open("office:body");
        out.verbatim(m_body);
        out.close();
        out.close();
        return bytes;
    }

    [[nodiscard]] QString marking() const
    {
        for (const Block& block : m_document.blocks) {
            if (const auto* cover = std::get_if<Cover>(&block))
                return cover->marking;
        }
        return {};
    }

    [[nodiscard]] QByteArray styles() const
    {
        const auto escaped = [](const QString& text) { return cleanText(text).toHtmlEscaped().toUtf8(); };
        const QByteArray page =
            escaped(QCoreApplication::translate("PdfWriter", "Page %1 of %2"))
                .replace("%1", "<text:page-number text:select-page=\"current\">1</text:page-number>")
                .replace("%2", "<text:page-count>1</text:page-count>");
        QByteArray sheet = filledTemplate(QStringLiteral("odt-styles.xml"), m_document.metadata);
        sheet.replace("@title@", escaped(m_document.metadata.title));
        sheet.replace("@author@", escaped(m_document.metadata.author));
        sheet.replace("@marking@", escaped(marking()));
        sheet.replace("@page@", page);
        QByteArray bytes = declaration();
        MarkupWriter out(&bytes);
        openRoot(out, "office:document-styles");
        out.verbatim(sheet);
        out.close();
        return bytes;
    }

    [[nodiscard]] QByteArray meta() const
    {
        const Metadata& metadata = m_document.metadata;
        const QDateTime created =
            metadata.created.isValid() ? metadata.created : QDateTime::currentDateTimeUtc();
        const QString moment = created.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        QByteArray bytes = declaration();
        MarkupWriter out(&bytes);
        openRoot(out, "office:document-meta");
        out.open("office:meta");
        out.element("meta:generator", QStringLiteral("Rapporteur"));
        out.element("dc:title", metadata.title);
        out.element("dc:subject", metadata.subject);
        out.element("meta:initial-creator", metadata.author);
        out.element("dc:creator", metadata.author);
        out.element("meta:creation-date", moment);
        out.element("dc:date", moment);
        out.element("dc:language", metadata.language);
        out.close();
        out.close();
        return bytes;
    }

    void breakPage()
    {
        if (!m_atTop)
            m_text.paragraph("Page_20_Break", QString());
        m_atTop = true;
    }

    void facts(const std::vector<Fact>& all)
    {
        std::vector<OdtText::GridCell> cells;
        for (const Fact& fact : all) {
            cells.push_back({{{"Fact_20_Label", plain(fact.label)}}});
            cells.push_back({{{"Table_20_Contents", fact.value}}});
        }
        m_text.grid({1, 3}, cells, "PlainCell");
        m_atTop = false;
    }

    void items(const List& list, size_t& next, int level)
    {
        m_out.open("text:list", {{"text:style-name",
                                  list.numbered ? QStringLiteral("Numbers") : QStringLiteral("Bullets")}});
        while (next < list.items.size() && list.items[next].level >= level) {
            m_out.open("text:list-item");
            m_text.paragraph("List_20_Item", list.items[next++].runs);
            if (next < list.items.size() && list.items[next].level > level)
                items(list, next, level + 1);
            m_out.close();
        }
        m_out.close();
        m_out.line();
    }

    void image(const QImage& given, int side, qreal width, const QString& name, const QString& alternative)
    {
        const PlacedImage placed = placedImage(given, side);
        if (placed.isNull())
            return;
        m_pictures.push_back(
            {QStringLiteral("Pictures/%1.%2").arg(name, placed.suffix), placed.mimeType, placed.bytes});
        const QSizeF size = QSizeF(placed.image.size()).scaled(width, 280, Qt::KeepAspectRatio);
        m_out.open("text:p", {{"text:style-name", QStringLiteral("Picture")}});
        frame(m_pictures.size() - 1, 1, size, alternative);
        m_out.close();
    }

    /// The same picture in so many formats: the first that a program can show is the one.
    void frame(size_t first, size_t count, const QSizeF& size, const QString& alternative)
    {
        m_out.open("draw:frame", {{"draw:style-name", QStringLiteral("Frame")},
                                  {"draw:name", m_pictures[first].path.section(u'/', 1).section(u'.', 0, 0)},
                                  {"text:anchor-type", QStringLiteral("as-char")},
                                  {"svg:width", points(size.width())},
                                  {"svg:height", points(size.height())}});
        for (size_t i = first; i < first + count; ++i)
            m_out.single("draw:image", {{"xlink:href", m_pictures[i].path},
                                        {"xlink:type", QStringLiteral("simple")},
                                        {"xlink:show", QStringLiteral("embed")},
                                        {"xlink:actuate", QStringLiteral("onLoad")},
                                        {"draw:mime-type", m_pictures[i].mimeType}});
        if (!alternative.isEmpty())
            m_out.element("svg:desc", alternative);
        m_out.close();
    }

    void contentsSource(const Contents& contents)
    {
        m_out.open("text:table-of-content-source", {{"text:outline-level", QString::number(contents.depth)}});
        m_out.element("text:index-title-template", contents.title,
                      {{"text:style-name", QStringLiteral("Contents_20_Heading")}});
        for (int level = 1; level <= std::clamp(contents.depth, 1, 3); ++level) {
            m_out.open("text:table-of-content-entry-template",
                       {{"text:outline-level", QString::number(level)},
                        {"text:style-name", QStringLiteral("Contents_20_%1").arg(level)}});
            m_out.single("text:index-entry-link-start");
            m_out.single("text:index-entry-text");
            m_out.single("text:index-entry-tab-stop", {{"style:type", QStringLiteral("right")},
                                                       {"style:leader-char", QStringLiteral(".")}});
            m_out.single("text:index-entry-page-number");
            m_out.single("text:index-entry-link-end");
            m_out.close();
        }
        m_out.close();
    }

    /// The page is a reference, which a word processor fills in when it opens the file: only it knows its
    /// pages.
    void contentsLine(const ContentsEntry& entry)
    {
        m_out.open("text:p", {{"text:style-name",
                               QStringLiteral("Contents_20_%1").arg(std::clamp(entry.level, 1, 3))}});
        m_out.open("text:a", {{"xlink:type", QStringLiteral("simple")}, {"xlink:href", u'#' + entry.anchor}});
        m_text.plainText(entry.text);
        m_out.single("text:tab");
        m_out.element("text:bookmark-ref", QStringLiteral("1"),
                      {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", entry.anchor}});
        m_out.close();
        m_out.close();
        m_out.line();
    }

    const Document& m_document;
    Outline m_outline;
    WriteSteps m_steps;
    qreal m_width;
    QByteArray m_body;
    QByteArray m_tableStyles;
    MarkupWriter m_out;
    MarkupWriter m_styles;
    OdtText m_text;
    std::vector<PackedFile> m_pictures;
    size_t m_heading = 0;
    int m_drawings = 0;
    bool m_atTop = true;
};

} // namespace

Result<QByteArray> writeOdt(const Document& document, const WriteProgress& progress)
{
    return OdtWriter(document, progress).write();
}

} // namespace rapporteur::report
