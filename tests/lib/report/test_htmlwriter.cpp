// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlwriter.h"

#include "charts/chartspec.h"
#include "report/markup.h"
#include "report/pictures.h"
#include "report/svgembed.h"
#include "sampledocument.h"

#include <catch2/catch.hpp>

#include <QPainter>
#include <QRegularExpression>
#include <QSet>

using namespace rapporteur;
using namespace rapporteur::report;

namespace {

QString page(const Document& document)
{
    const Result<QByteArray> bytes = writeHtml(document, {});
    REQUIRE(bytes);
    return QString::fromUtf8(*bytes);
}

/// What stands between <main> and </main>.
QString content(const std::vector<Block>& blocks)
{
    Document document;
    document.blocks = blocks;
    const QString text = page(document);
    const qsizetype from = text.indexOf(QStringLiteral(">\n"), text.indexOf(QStringLiteral("<main"))) + 2;
    return text.mid(from, text.indexOf(QStringLiteral("</main>")) - from).trimmed();
}

Run run(const char* text, Run::Look look = Run::Look::Plain, const char* url = "")
{
    return {QString::fromUtf8(text), look, QUrl(QString::fromUtf8(url))};
}

Picture chart()
{
    auto spec = std::make_shared<ChartSpec>();
    spec->table.columns = {{QStringLiteral("country"), QStringLiteral("Country")},
                           {QStringLiteral("talks"), QStringLiteral("Talks"), true}};
    spec->table.rows = {
        {{QStringLiteral("CA"), QStringLiteral("Canada")}, {QStringLiteral("3"), QStringLiteral("3")}}};
    Picture picture;
    picture.paint = [](QPainter& painter, const QRectF& area) {
        painter.fillRect(area, QLinearGradient(area.topLeft(), area.bottomRight()));
        painter.drawText(area, Qt::AlignCenter, QStringLiteral("A & B <i> مجموعة"));
    };
    picture.caption = QStringLiteral("Talks by country");
    picture.alternative = QStringLiteral("Canada gave three \"talks\".");
    picture.chart = spec;
    return picture;
}

QStringList idsIn(const QString& text)
{
    static const QRegularExpression id(QStringLiteral(" id=\"([^\"]*)\""));
    QStringList ids;
    for (auto found = id.globalMatch(text); found.hasNext();)
        ids.append(found.next().captured(1));
    return ids;
}

} // namespace

TEST_CASE("HTML: text is text, whatever stands in it", "[report]")
{
    CHECK(content({Paragraph{{run("<script>alert('x')</script> & \"so\"\nnext")}}}) ==
          QStringLiteral("<p>&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;so&quot;<br/>next</p>"));
    CHECK(content({Paragraph{{Run{QStringLiteral("a\u0000b\u0008c\u0085d\uFFFEe\tf") + QChar(0xD800)}}}}) ==
          QStringLiteral("<p>abcde\tf</p>"));
    Document document;
    document.metadata.title = QStringLiteral("</title><script>");
    document.metadata.author = QStringLiteral("\"><img onerror=x>");
    const QString text = page(document);
    CHECK_FALSE(text.contains(QStringLiteral("<script")));
    CHECK_FALSE(text.contains(QStringLiteral("<img")));
}

TEST_CASE("HTML: only addresses that a report may link to become links", "[report]")
{
    CHECK(content({Paragraph{{run("here", Run::Look::Strong, "https://example.org/?a=1&b=\"2\"")}}}) ==
          QStringLiteral(
              "<p><a href=\"https://example.org/?a=1&amp;b=%222%22\"><strong>here</strong></a></p>"));
    for (const char* bad : {"javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x",
                            "file:///etc/passwd", " javascript:alert(1)", "vbscript:x"})
        CHECK(content({Paragraph{{run("here", Run::Look::Plain, bad)}}}) == QStringLiteral("<p>here</p>"));
}

TEST_CASE("HTML: links within lead to headings that are there, and ids are their own", "[report]")
{
    const Heading heading{1, QStringLiteral("One"), QStringLiteral("a b")};
    const QString text =
        content({Paragraph{{Run{QStringLiteral("to"), Run::Look::Plain, {}, QStringLiteral("a b")},
                            Run{QStringLiteral("no"), Run::Look::Plain, {}, QStringLiteral("nowhere")}}},
                 heading, heading, chart(), chart()});
    CHECK(text.startsWith(QStringLiteral("<p><a href=\"#a-b\">to</a>no</p>")));
    CHECK(text.contains(QStringLiteral("<h2 id=\"a-b\">One</h2>")));
    CHECK(text.contains(QStringLiteral("<h2 id=\"a-b-2\">One</h2>")));
    const QStringList ids = idsIn(text);
    CHECK(ids.size() > 2);
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
}

TEST_CASE("HTML: a table has a caption, a scope for each header, and one cell for what rows share",
          "[report]")
{
    Table table;
    table.columns = {{QStringLiteral("Date")},
                     {QStringLiteral("Talk")},
                     {QStringLiteral("Minutes"), 0, Column::Align::End}};
    table.rows = {{{plain(QStringLiteral("Theme"))}, Row::Kind::Section},
                  {{plain(QStringLiteral("May")), plain(QStringLiteral("A")), plain(QStringLiteral("5"))}},
                  {{{}, plain(QStringLiteral("B")), plain(QStringLiteral("6"))}, Row::Kind::Continued},
                  {{plain(QStringLiteral("All")), {}, plain(QStringLiteral("11"))}, Row::Kind::Total}};
    QString text = content({Heading{1, QStringLiteral("Talks"), {}}, table});
    text = text.mid(text.indexOf(QStringLiteral("<table>"))).remove(u'\n');
    CHECK(text ==
          QStringLiteral(
              "<table><caption class=\"unseen\">Talks</caption><thead><tr><th scope=\"col\">Date</th>"
              "<th scope=\"col\">Talk</th><th scope=\"col\" class=\"number\">Minutes</th></tr></thead>"
              "<tbody><tr class=\"section\"><th colspan=\"3\" scope=\"rowgroup\">Theme</th></tr>"
              "<tr><th scope=\"row\" rowspan=\"2\">May</th><td>A</td><td class=\"number\">5</td></tr>"
              "<tr><td>B</td><td class=\"number\">6</td></tr>"
              "<tr class=\"total\"><th scope=\"row\">All</th><td></td><td class=\"number\">11</td></tr>"
              "</tbody></table></div>"));
}

TEST_CASE("HTML: a chart is a drawing with its name, its letters as text, and its figures as a table",
          "[report]")
{
    const QString text = content({Heading{1, QStringLiteral("Talks"), {}}, chart()});
    CHECK(text.contains(QStringLiteral("role=\"img\" aria-label=\"Canada gave three &quot;talks&quot;.\"")));
    CHECK(text.contains(QStringLiteral("A &amp; B &lt;i&gt; "))); // each direction is a text of its own
    CHECK(text.contains(QStringLiteral("مجموعة")));
    CHECK(text.contains(QStringLiteral("<figcaption>Talks by country</figcaption>")));
    const QString details = text.mid(text.indexOf(QStringLiteral("<details>")));
    CHECK(details.contains(QStringLiteral("<th scope=\"row\">Canada</th><td class=\"number\">3</td>")));
}

TEST_CASE("HTML: of a drawing only what draws comes into the page", "[report]")
{
    QByteArray bytes;
    MarkupWriter out(&bytes);
    embedSvg(out,
             "<svg viewBox=\"0 0 1 1\" onload=\"x()\"><script>x()</script><g onclick=\"x()\" id=\"a\" "
             "fill=\"url(#b)\"><image href=\"https://example.org/a.png\"/><use href=\"#a\"/></g></svg>",
             QStringLiteral("p1-"), QStringLiteral("Name"));
    CHECK(bytes ==
          "<svg viewBox=\"0 0 1 1\" role=\"img\" aria-label=\"Name\"><g id=\"p1-a\" fill=\"url(#p1-b)\">"
          "<image></image><use href=\"#p1-a\"></use></g></svg>");
}

TEST_CASE("HTML: a page stands by itself, in its language and direction", "[report]")
{
    Document document = sampleDocument();
    QString text = page(document);
    CHECK(text.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">")));
    for (const char* part : {"<header>", "<nav ", "<main ", "<footer>", "class=\"skip\"", "@media print",
                             "prefers-color-scheme: dark", "@page { size: A4;"})
        CHECK(text.contains(QLatin1String(part)));
    static const QRegularExpression outside(
        QStringLiteral("<(script|link|iframe|object|embed)|@import|url\\(['\"]?http| src=\"(?!data:)"));
    CHECK_FALSE(text.contains(outside));
    CHECK_FALSE(text.contains(u'@' + QStringLiteral("accent")));
    CHECK(text.count(QStringLiteral("<h1")) == 1);
    document.metadata.language = QStringLiteral("ar");
    text = page(document);
    CHECK(text.contains(QStringLiteral("<html lang=\"ar\" dir=\"rtl\">")));
}

TEST_CASE("HTML: pictures of the cover lie within, without what a camera wrote beside them", "[report]")
{
    QImage logo(40, 20, QImage::Format_ARGB32);
    logo.fill(Qt::blue);
    logo.setText(QStringLiteral("Location"), QStringLiteral("secret place"));
    Document document = sampleDocument();
    std::get<Cover>(document.blocks.front()).logo = logo;
    CHECK(page(document).contains(QStringLiteral("<img class=\"logo\" src=\"data:image/png;base64,")));
    CHECK_FALSE(placedImage(logo, 480).bytes.contains("secret place"));
    CHECK(placedImage(logo, 10).image.width() == 10);
}

TEST_CASE("HTML: lists nest within their items", "[report]")
{
    const List list{
        false, {{plain(QStringLiteral("a"))}, {plain(QStringLiteral("b")), 1}, {plain(QStringLiteral("c"))}}};
    CHECK(content({list}) == QStringLiteral("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"));
}
