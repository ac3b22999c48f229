// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagelayout.h"

#include "sampledocument.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace rapporteur;
using namespace rapporteur::report;
using Kind = FlowItem::Kind;

namespace {

class FixedPiece : public Piece
{
public:
    explicit FixedPiece(qreal height)
        : m_height(height)
    {}
    [[nodiscard]] qreal height() const override { return m_height; }
    void paint(QPainter&, const QPointF&, const PageNumbers&) const override {}

private:
    qreal m_height;
};

FlowItem item(Kind kind, qreal height, Keep keep = Keep::Free)
{
    FlowItem result;
    result.kind = kind;
    result.piece = std::make_shared<FixedPiece>(height);
    result.keep = keep;
    return result;
}

LaidOut paginate(const Flow& flow)
{
    return Paginator(QRectF(0, 0, 100, 100)).paginate(flow); // pages of height 100
}

std::vector<Kind> kinds(const LaidOutPage& page)
{
    std::vector<Kind> result;
    for (const Placed& placed : page.placed)
        result.push_back(placed.kind);
    return result;
}

Document tableOf(int rows, const QString& cell)
{
    Table table;
    table.columns = {{QStringLiteral("Name"), 1}, {QStringLiteral("Number"), 0, Column::Align::End}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{plain(cell), plain(QString::number(i))}});
    Document document;
    document.blocks.emplace_back(Heading{1, QStringLiteral("A table"), {}});
    document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace

TEST_CASE("Pagination: a heading goes to the next page with what follows it", "[report]")
{
    const LaidOut result =
        paginate({item(Kind::Text, 85), item(Kind::Heading, 10, Keep::Must), item(Kind::Text, 10)});
    REQUIRE(result.pages.size() == 2);
    CHECK(kinds(result.pages[0]) == std::vector{Kind::Text});
    CHECK(kinds(result.pages[1]) == std::vector{Kind::Heading, Kind::Text});
    REQUIRE(result.outline.size() == 1);
    CHECK(result.outline[0].page == 2);
}

TEST_CASE("Pagination: a heading stays where what follows it fits too", "[report]")
{
    const LaidOut result =
        paginate({item(Kind::Text, 80), item(Kind::Heading, 10, Keep::Must), item(Kind::Text, 10)});
    CHECK(result.pages.size() == 1);
}

TEST_CASE("Pagination: headings in a row move together", "[report]")
{
    const LaidOut result = paginate({item(Kind::Text, 75), item(Kind::Heading, 10, Keep::Must),
                                     item(Kind::Heading, 10, Keep::Must), item(Kind::Text, 10)});
    REQUIRE(result.pages.size() == 2);
    CHECK(kinds(result.pages[1]) == std::vector{Kind::Heading, Kind::Heading, Kind::Text});
}

TEST_CASE("Pagination: the space above a piece is dropped at the top of a page", "[report]")
{
    FlowItem spaced = item(Kind::Text, 50);
    spaced.before = 20;
    const LaidOut result = paginate({spaced, spaced, spaced});
    REQUIRE(result.pages.size() == 3);
    CHECK(result.pages[0].placed[0].at.y() == Approx(0));
    CHECK(result.pages[1].placed[0].at.y() == Approx(0));
}

TEST_CASE("Pagination: a table's heading row is set anew on each page its rows go on to", "[report]")
{
    FlowItem head = item(Kind::TableHead, 10, Keep::Must);
    FlowItem row = item(Kind::TableRow, 30);
    row.repeated = head.piece;
    const LaidOut result = paginate({head, row, row, row, row, row});
    REQUIRE(result.pages.size() == 2);
    CHECK(kinds(result.pages[0]) ==
          std::vector{Kind::TableHead, Kind::TableRow, Kind::TableRow, Kind::TableRow});
    CHECK(kinds(result.pages[1]) == std::vector{Kind::TableHead, Kind::TableRow, Kind::TableRow});
}

TEST_CASE("Pagination: what would rather stay together and is taller than a page flows on without a hole",
          "[report]")
{
    Flow flow{item(Kind::Text, 50)};
    for (int i = 0; i < 12; ++i)
        flow.push_back(item(Kind::TableRow, 10, i < 11 ? Keep::Prefer : Keep::Free));
    const LaidOut result = paginate(flow);
    REQUIRE(result.pages.size() == 2);
    CHECK(result.pages[0].placed.size() == 6);
    CHECK(result.pages[1].placed.size() == 7);
}

TEST_CASE("Pagination: a piece taller than a page gets a page and nothing is lost", "[report]")
{
    const LaidOut result = paginate({item(Kind::Text, 10), item(Kind::Picture, 300), item(Kind::Text, 10)});
    size_t placed = 0;
    for (const LaidOutPage& page : result.pages)
        placed += page.placed.size();
    CHECK(placed == 3);
    CHECK(result.pages.size() == 3);
}

TEST_CASE("Pagination: breaks make no empty pages", "[report]")
{
    FlowItem pageBreak;
    pageBreak.kind = Kind::Break;
    CHECK(paginate({pageBreak, item(Kind::Text, 10), pageBreak, pageBreak}).pages.size() == 1);
    CHECK(paginate({item(Kind::Cover, 100), pageBreak, item(Kind::Text, 10)}).pages.size() == 2);
    CHECK(paginate({item(Kind::Text, 10), pageBreak, item(Kind::Text, 10)}).pages.size() == 2);
}

TEST_CASE("Layout: no page of a report ends in a heading and nothing leaves the column of text", "[report]")
{
    const Style style;
    for (int filler = 0; filler < 60; ++filler) {
        Document document = sampleDocument();
        const std::vector<Block> lines(size_t(filler), Paragraph{plain(QStringLiteral("line"))});
        document.blocks.insert(document.blocks.begin() + 3, lines.begin(), lines.end());
        const auto result = layOut(document, style);
        REQUIRE(result);
        for (const LaidOutPage& page : result->pages) {
            REQUIRE_FALSE(page.placed.empty());
            const Placed& last = page.placed.back();
            CHECK(last.kind != Kind::Heading);
            CHECK(last.kind != Kind::TableHead);
            if (!page.bare)
                CHECK(last.at.y() + last.piece->height() <= style.content.bottom() + 1);
        }
    }
}

TEST_CASE("Layout: rows are not parted, and each page of a table begins with its heading row", "[report]")
{
    const Style style;
    const auto result =
        layOut(tableOf(300, QStringLiteral("a cell long enough to need more than one line of the "
                                           "column of this table, as titles of talks do, twice over "
                                           "and then some more")),
               style);
    REQUIRE(result);
    REQUIRE(result->pages.size() > 5);
    int rows = 0;
    for (size_t i = 0; i < result->pages.size(); ++i) {
        const std::vector<Kind> found = kinds(result->pages[i]);
        CHECK(found[i == 0 ? 1 : 0] == Kind::TableHead);
        rows += int(std::count(found.begin(), found.end(), Kind::TableRow));
    }
    CHECK(rows == 300);
}

TEST_CASE("Layout: a row taller than a page goes on over it", "[report]")
{
    const Style style;
    const QString tall = QStringLiteral("line\n").repeated(150).trimmed();
    const auto result = layOut(tableOf(1, tall), style);
    REQUIRE(result);
    REQUIRE(result->pages.size() == 3);
    for (const LaidOutPage& page : result->pages)
        CHECK(page.placed.back().at.y() + page.placed.back().piece->height() <= style.content.bottom() + 1);
}

TEST_CASE("Layout: the pages of the contents are those of the headings", "[report]")
{
    const Style style;
    const auto result = layOut(sampleDocument(), style);
    REQUIRE(result);
    const PageNumbers numbers = result->pageNumbers();
    CHECK(numbers.value(QStringLiteral("about")) == 3);
    CHECK(numbers.size() == int(result->outline.size()));
    for (const OutlineEntry& entry : result->outline)
        CHECK(numbers.value(entry.anchor) == entry.page);
}

TEST_CASE("Layout: asked to stop, it gives nothing", "[report]")
{
    const Style style;
    CHECK_FALSE(layOut(sampleDocument(), style, [](int, int) { return false; }));
}
