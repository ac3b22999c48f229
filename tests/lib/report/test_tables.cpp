// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pages.h"
#include "report/pdfwriter.h"
#include "report/tablewidths.h"

#include "support/properties.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace rapporteur;
using namespace rapporteur::report;

namespace {

QString textOf(const Document& document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto bytes = PdfWriter().toBytes(document);
    REQUIRE(bytes);
    REQUIRE(file.write(*bytes) == bytes->size());
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A meeting whose talks go on over several pages.
Document longMeeting(int talks)
{
    Table table;
    table.columns = {{QStringLiteral("Date"), 0}, {QStringLiteral("Talk"), 1}};
    table.rows.push_back({{plain(QStringLiteral("20 June 2024")), plain(QStringLiteral("Workshop"))}});
    for (int i = 0; i < talks; ++i) {
        const QString talk = QStringLiteral("Talk %1\nby somebody").arg(i);
        table.rows.push_back({{Runs{}, plain(talk)}, Row::Kind::Continued});
    }
    Document document;
    document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace

TEST_CASE("Tables: a column gets the width of its words where others have room to spare", "[report]")
{
    const Style style;
    const Setting setting{style, style.content.width()};
    const QString address = QStringLiteral("somebody.with.a.name@statistics.example.org");
    Table table;
    table.columns = {{QStringLiteral("Name"), 1},
                     {QStringLiteral("Organisation"), 1.6},
                     {QStringLiteral("Country"), 1},
                     {QStringLiteral("Streams"), 0.8},
                     {QStringLiteral("E-mail"), 1}};
    table.rows.push_back({{plain(QStringLiteral("Ann")), plain(QStringLiteral("An office")),
                           plain(QStringLiteral("Chile")), plain(QStringLiteral("WS1")), plain(address)}});
    const std::vector<Slot> columns = columnSlots(setting, table);
    CHECK(columns[4].width >= naturalWidth(setting, plain(address), style.cell));
    CHECK(columns[4].left + columns[4].width <= setting.width + 1);
    for (size_t i = 1; i < columns.size(); ++i)
        CHECK(columns[i].left > columns[i - 1].left + columns[i - 1].width);
}

TEST_CASE("Tables: whatever is in them, the columns fill the page and no more", "[report]")
{
    const Style style;
    const Setting setting{style, style.content.width()};
    test::forAll("columns fill the page", [&] {
        Table table;
        const int columns = *rc::gen::inRange(1, 8);
        Row row;
        for (int i = 0; i < columns; ++i) {
            table.columns.push_back({QStringLiteral("Column"), *rc::gen::inRange(0, 3) * 1.0});
            row.cells.push_back(plain(QString(*rc::gen::inRange(0, 60), u'w') + QStringLiteral(" w")));
        }
        table.rows.push_back(row);
        const std::vector<Slot> dealt = columnSlots(setting, table);
        qreal total = 0;
        for (const Slot& slot : dealt) {
            RC_ASSERT(slot.width > 0);
            total += slot.width;
        }
        const bool shared = std::any_of(table.columns.begin(), table.columns.end(),
                                        [](const Column& column) { return column.share > 0; });
        const qreal most = setting.width - pt(14) * (columns - 1);
        RC_ASSERT(!shared || total >= most - 1);
    });
}

TEST_CASE("Tables: a page that begins within a meeting says which day it was", "[report]")
{
    const QStringList pages = textOf(longMeeting(60)).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 2);
    for (const QString& page : pages) {
        INFO(page.toStdString());
        CHECK(page.count(QStringLiteral("20 June 2024")) == 1);
    }
}

TEST_CASE("Tables: a meeting that fills much of a page begins where there is room for it", "[report]")
{
    const Style style;
    const auto pagesOf = [&](int talks, int lines) {
        Document document = longMeeting(talks);
        const std::vector<Block> above(size_t(lines), Paragraph{plain(QStringLiteral("line"))});
        document.blocks.insert(document.blocks.begin(), above.begin(), above.end());
        const auto result = layOut(document, style);
        REQUIRE(result);
        return result->pages.size();
    };
    // A short one would rather stay whole.
    CHECK(pagesOf(20, 20) == 2);
    Document small = longMeeting(3);
    const std::vector<Block> above(34, Paragraph{plain(QStringLiteral("line"))});
    small.blocks.insert(small.blocks.begin(), above.begin(), above.end());
    const auto result = layOut(small, style);
    REQUIRE(result);
    const auto rowsOn = [](const LaidOutPage& page) {
        return std::count_if(page.placed.begin(), page.placed.end(),
                             [](const Placed& placed) { return placed.kind == FlowItem::Kind::TableRow; });
    };
    for (const LaidOutPage& page : result->pages)
        CHECK((rowsOn(page) == 0 || rowsOn(page) == 4));
}
