// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdownwriter.h"

#include "report/markdowntext.h"
#include "sampledocument.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace rapporteur;
using namespace rapporteur::report;

namespace {

QString written(const std::vector<Block>& blocks)
{
    Document document;
    document.blocks = blocks;
    return QString::fromUtf8(*writeMarkdown(document, {}));
}

QString paragraph(const Runs& runs)
{
    return written({Paragraph{runs}});
}

Run run(const char* text, Run::Look look = Run::Look::Plain, const char* url = "")
{
    return {QString::fromUtf8(text), look, QUrl(QString::fromUtf8(url))};
}

} // namespace

TEST_CASE("Markdown: signs that would mean something are escaped", "[report]")
{
    CHECK(paragraph({run("a * b_c_ `d` [e](f) <script> & |g| ~~h~~ \\")}) ==
          QStringLiteral("a \\* b\\_c\\_ \\`d\\` \\[e\\](f) \\<script\\> \\& \\|g\\| \\~\\~h\\~\\~ \\\\\n"));
    for (const auto& [text, expected] :
         {std::pair("# no heading", "\\# no heading\n"), std::pair("- no item", "\\- no item\n"),
          std::pair("+ nor this", "\\+ nor this\n"), std::pair("12. nor this", "12\\. nor this\n"),
          std::pair("3) nor this", "3\\) nor this\n"), std::pair("2021 was good", "2021 was good\n"),
          std::pair("> no quote", "\\> no quote\n"), std::pair("    no code", "no code\n"),
          std::pair("=== no underline", "\\=== no underline\n")})
        CHECK(paragraph({run(text)}) == QString::fromUtf8(expected));
}

TEST_CASE("Markdown: only addresses that a report may link to become links", "[report]")
{
    CHECK(paragraph({run("here", Run::Look::Plain, "https://example.org/a_(b)?c=d|e")}) ==
          QStringLiteral("[here](https://example.org/a_%28b%29?c=d%7Ce)\n"));
    CHECK(paragraph({run("here", Run::Look::Plain, "javascript:alert(1)")}) == QStringLiteral("here\n"));
    CHECK(paragraph({run("x](https://evil.example) [y", Run::Look::Plain, "https://example.org/")}) ==
          QStringLiteral("[x\\](https://evil.example) \\[y](https://example.org/)\n"));
}

TEST_CASE("Markdown: emphasis stands where CommonMark takes it, and is left out elsewhere", "[report]")
{
    CHECK(paragraph({run("so "), run("strong ", Run::Look::Strong), run("it is")}) ==
          QStringLiteral("so **strong** it is\n"));
    CHECK(paragraph({run("a"), run("(b)", Run::Look::Emphasis), run("c")}) == QStringLiteral("a(b)c\n"));
    CHECK(paragraph({run("2021: "), run("members", Run::Look::Tag)}) ==
          QStringLiteral("2021: \\[members\\]\n"));
}

TEST_CASE("Markdown: lines within a paragraph are hard breaks, each beginning as text", "[report]")
{
    CHECK(paragraph({run("one\n# two\n\nthree")}) == QStringLiteral("one\\\n\\# two\\\nthree\n"));
}

TEST_CASE("Markdown: a table has a heading, a rule with the alignment, and cells on one line", "[report]")
{
    Table table;
    table.columns = {{QStringLiteral("Name")}, {QStringLiteral("Talks"), 0, Column::Align::End}};
    table.rows = {{{plain(QStringLiteral("A|B\nC")), plain(QStringLiteral("2"))}},
                  {{plain(QStringLiteral("Theme"))}, Row::Kind::Section},
                  {{plain(QStringLiteral("All")), plain(QStringLiteral("14"))}, Row::Kind::Total}};
    CHECK(written({table}) == QStringLiteral("| Name      |  Talks |\n"
                                             "| --------- | -----: |\n"
                                             "| A\\|B<br>C |      2 |\n"
                                             "| **Theme** |        |\n"
                                             "| **All**   | **14** |\n"));
}

TEST_CASE("Markdown: lists nest and number by level", "[report]")
{
    const List list{true,
                    {{plain(QStringLiteral("a"))},
                     {plain(QStringLiteral("b")), 1},
                     {plain(QStringLiteral("c")), 1},
                     {plain(QStringLiteral("d"))},
                     {plain(QStringLiteral("e")), 1}}};
    CHECK(written({list}) == QStringLiteral("1. a\n    1. b\n    2. c\n2. d\n    1. e\n"));
}

TEST_CASE("Markdown: contents lead to the headings by the names that readers give these", "[report]")
{
    CHECK(written({Contents{QStringLiteral("Contents"), 2}, Heading{1, QStringLiteral("Talks & more"), {}},
                   Heading{2, QStringLiteral("Talks & more"), {}}, Heading{3, QStringLiteral("Deep"), {}}}) ==
          QStringLiteral(
              "**Contents**\n\n- [Talks \\& more](#talks--more)\n  - [Talks \\& more](#talks--more-1)\n\n"
              "## Talks \\& more\n\n### Talks \\& more\n\n#### Deep\n"));
}

TEST_CASE("Markdown: a whole report has no markup but its own", "[report]")
{
    const QString text = QString::fromUtf8(*writeMarkdown(sampleDocument(), {}));
    CHECK(text.startsWith(QStringLiteral("Group report\n\n# Machine Learning Group 2021\n\n")));
    CHECK(text.contains(QStringLiteral("- **about 250** members (December 2021)\n")));
    QString bare = text;
    bare.remove(QStringLiteral("<br>"));
    static const QRegularExpression markup(QStringLiteral("(?<!\\\\)[<>]"));
    CHECK_FALSE(bare.contains(markup));
    CHECK_FALSE(text.contains(QStringLiteral("\n\n\n")));
}
