// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdownblocks.h"

#include "support/properties.h"

#include <catch2/catch.hpp>

using namespace rapporteur;
using namespace rapporteur::report;

namespace {

template <class T>
T only(const QString& markdown)
{
    const auto blocks = markdownBlocks(markdown, 2);
    REQUIRE(blocks.size() == 1);
    const T* block = std::get_if<T>(&blocks.front());
    REQUIRE(block);
    return *block;
}

} // namespace

TEST_CASE("Markdown: paragraphs keep what is strong, stressed or a link")
{
    const auto paragraph =
        only<Paragraph>(QStringLiteral("Plain **strong** *stressed* [site](https://example.org/a) end."));
    CHECK(toPlainText(paragraph.runs) == QStringLiteral("Plain strong stressed site end."));
    const auto look = [&](const QString& text) {
        for (const Run& run : paragraph.runs) {
            if (run.text == text)
                return run.look;
        }
        return Run::Look::Tag;
    };
    CHECK(look(QStringLiteral("strong")) == Run::Look::Strong);
    CHECK(look(QStringLiteral("stressed")) == Run::Look::Emphasis);
    const bool linked = std::any_of(paragraph.runs.begin(), paragraph.runs.end(), [](const Run& run) {
        return run.url == QUrl(QStringLiteral("https://example.org/a"));
    });
    CHECK(linked);
}

TEST_CASE("Markdown: headings start below the section's own")
{
    CHECK(only<Heading>(QStringLiteral("# Top")).level == 2);
    CHECK(only<Heading>(QStringLiteral("#### Deep")).level == 3);
    CHECK(only<Heading>(QStringLiteral("## Two")).text == QStringLiteral("Two"));
}

TEST_CASE("Markdown: lists keep their order and their depth")
{
    const auto list = only<List>(QStringLiteral("* one\n* two\n    * inner\n* three\n"));
    REQUIRE(list.items.size() == 4);
    CHECK_FALSE(list.numbered);
    CHECK(toPlainText(list.items[2].runs) == QStringLiteral("inner"));
    CHECK(list.items[2].level == 1);
    CHECK(list.items[3].level == 0);
    CHECK(only<List>(QStringLiteral("1. one\n2. two\n")).numbered);
}

TEST_CASE("Markdown: a table has a heading row and its rows")
{
    const auto table = only<Table>(QStringLiteral("| Risk | Mitigation |\n|---|---|\n| late | ask |\n"));
    REQUIRE(table.columns.size() == 2);
    CHECK(table.columns[1].title == QStringLiteral("Mitigation"));
    REQUIRE(table.rows.size() == 1);
    CHECK(toPlainText(table.rows[0].cells[0]) == QStringLiteral("late"));
}

TEST_CASE("Markdown: HTML is text, pictures are left out, and scripts are no links")
{
    const auto html = only<Paragraph>(QStringLiteral("a <b onclick=\"x()\">b</b> c"));
    CHECK(toPlainText(html.runs).contains(QStringLiteral("<b onclick")));
    for (const char* text :
         {"[go](javascript:alert(1))", "[go](file:///etc/passwd)", "[go](data:text/html,x)"}) {
        INFO(text);
        for (const Run& run : only<Paragraph>(QString::fromLatin1(text)).runs)
            CHECK(run.url.isEmpty());
    }
    CHECK(markdownBlocks(QStringLiteral("![alt](file:///etc/hostname)"), 2).empty());
    CHECK(markdownBlocks(QStringLiteral(" \n\t\n"), 2).empty());
}

TEST_CASE("Markdown: whatever is typed becomes blocks that lead nowhere but into the web")
{
    test::forAll("blocks of whatever is typed", [](const std::string& typed) {
        for (const Block& block : markdownBlocks(QString::fromStdString(typed), 2)) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                for (const Run& run : paragraph->runs)
                    RC_ASSERT(run.url.isEmpty() || isLinkable(run.url));
            }
            if (const auto* heading = std::get_if<Heading>(&block))
                RC_ASSERT(heading->level >= 2 && heading->level <= 3);
        }
    });
}
