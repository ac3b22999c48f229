// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/confluencewriter.h"

#include "sampledocument.h"

#include <catch2/catch.hpp>

#include <QSet>
#include <QXmlStreamReader>

using namespace rapporteur;
using namespace rapporteur::report;

namespace {

QString written(const std::vector<Block>& blocks)
{
    Document document;
    document.blocks = blocks;
    const QString text = QString::fromUtf8(*writeConfluence(document, {}));
    const QString begin = QStringLiteral("<ac:layout-cell>\n");
    const qsizetype from = text.indexOf(begin) + begin.size();
    return text.mid(from, text.indexOf(QStringLiteral("</ac:layout-cell>")) - from).trimmed();
}

Run run(const char* text, Run::Look look = Run::Look::Plain, const char* url = "")
{
    return {QString::fromUtf8(text), look, QUrl(QString::fromUtf8(url))};
}

} // namespace

TEST_CASE("Confluence: text is text, links only lead where a report may link to", "[report]")
{
    CHECK(written({Paragraph{{run("<ac:macro> & \x01 ]]>"), run("x", Run::Look::Plain, "javascript:alert(1)"),
                              run("y", Run::Look::Emphasis, "https://example.org/?a&b")}}}) ==
          QStringLiteral("<p>&lt;ac:macro&gt; &amp;  ]]&gt;x"
                         "<a href=\"https://example.org/?a&amp;b\"><em>y</em></a></p>"));
}

TEST_CASE("Confluence: headings bear anchors, and links within lead there", "[report]")
{
    CHECK(written({Heading{1, QStringLiteral("About"), QStringLiteral("about"), QStringLiteral("members")},
                   Paragraph{{Run{QStringLiteral("see"), Run::Look::Plain, {}, QStringLiteral("about")}}}}) ==
          QStringLiteral(
              "<h2><ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">about</ac:parameter>"
              "</ac:structured-macro>About <ac:structured-macro ac:name=\"status\">"
              "<ac:parameter ac:name=\"colour\">Yellow</ac:parameter>"
              "<ac:parameter ac:name=\"title\">members</ac:parameter></ac:structured-macro></h2>\n"
              "<p><ac:link ac:anchor=\"about\"><ac:link-body>see</ac:link-body></ac:link></p>"));
}

TEST_CASE("Confluence: the wiki makes the contents", "[report]")
{
    CHECK(written({Contents{QStringLiteral("Contents"), 2}}) ==
          QStringLiteral("<p><strong>Contents</strong></p><ac:structured-macro ac:name=\"toc\">"
                         "<ac:parameter ac:name=\"minLevel\">2</ac:parameter>"
                         "<ac:parameter ac:name=\"maxLevel\">3</ac:parameter></ac:structured-macro>"));
}

TEST_CASE("Confluence: tables have headings and aligned figures", "[report]")
{
    Table table;
    table.columns = {{QStringLiteral("Country")}, {QStringLiteral("Talks"), 0, Column::Align::End}};
    table.rows = {{{plain(QStringLiteral("Theme"))}, Row::Kind::Section},
                  {{plain(QStringLiteral("Canada")), plain(QStringLiteral("2"))}}};
    CHECK(written({table}).remove(u'\n') ==
          QStringLiteral("<table><tbody><tr><th>Country</th><th>Talks</th></tr>"
                         "<tr><th colspan=\"2\">Theme</th></tr>"
                         "<tr><td>Canada</td><td style=\"text-align: right;\">2</td></tr></tbody></table>"));
}

TEST_CASE("Confluence: a whole report is well-formed, of its own and XHTML elements only", "[report]")
{
    static const QSet<QString> allowed{QStringLiteral("ac:layout"),
                                       QStringLiteral("ac:layout-section"),
                                       QStringLiteral("ac:layout-cell"),
                                       QStringLiteral("ac:structured-macro"),
                                       QStringLiteral("ac:parameter"),
                                       QStringLiteral("ac:rich-text-body"),
                                       QStringLiteral("ac:link"),
                                       QStringLiteral("ac:link-body"),
                                       QStringLiteral("h1"),
                                       QStringLiteral("h2"),
                                       QStringLiteral("h3"),
                                       QStringLiteral("h4"),
                                       QStringLiteral("p"),
                                       QStringLiteral("br"),
                                       QStringLiteral("a"),
                                       QStringLiteral("strong"),
                                       QStringLiteral("em"),
                                       QStringLiteral("ul"),
                                       QStringLiteral("ol"),
                                       QStringLiteral("li"),
                                       QStringLiteral("table"),
                                       QStringLiteral("tbody"),
                                       QStringLiteral("tr"),
                                       QStringLiteral("th"),
                                       QStringLiteral("td")};
    QXmlStreamReader xml(*writeConfluence(sampleDocument(), {}));
    int elements = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++elements;
        INFO(xml.qualifiedName().toString().toStdString());
        CHECK(allowed.contains(xml.qualifiedName().toString()));
    }
    INFO(xml.errorString().toStdString());
    CHECK_FALSE(xml.hasError());
    CHECK(elements > 300);
}
