// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

using namespace rapporteur;
using test::Gui;

namespace {

/// Opens "Arrange" by keyboard and goes to an entry of its menu "Columns".
void toggleColumn(Gui& gui, const char* arrange, const QString& title)
{
    auto* button = gui.named<QToolButton>(arrange);
    emit button->menu()->aboutToShow();
    QMenu* columns = button->menu()->actions().constFirst()->menu();
    REQUIRE(columns);
    columns->popup(button->mapToGlobal(QPoint()));
    for (int i = 0; i < columns->actions().size(); ++i) {
        QTest::keyClick(columns, Qt::Key_Down);
        if (columns->activeAction() && columns->activeAction()->text() == title)
            break;
    }
    REQUIRE(columns->activeAction());
    REQUIRE(columns->activeAction()->text() == title);
    QTest::keyClick(columns, Qt::Key_Return);
}

/// The headings as they stand from left to right.
QStringList headings(const RecordTable& table)
{
    QStringList titles;
    const QHeaderView& header = *table.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            titles.append(table.model()->headerData(column, Qt::Horizontal).toString());
    }
    return titles;
}

} // namespace

TEST_CASE("Columns are shown, hidden and dragged to another place, and are there again next time", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    RecordTable& table = *page.listPane()->table();
    REQUIRE(headings(table).mid(0, 2) ==
            QStringList{QStringLiteral("Given name"), QStringLiteral("Family name")});
    toggleColumn(gui, "Arrange the list: People", QStringLiteral("E-mail"));
    CHECK(headings(table).contains(QStringLiteral("E-mail")));
    toggleColumn(gui, "Arrange the list: People", QStringLiteral("Country"));
    CHECK_FALSE(headings(table).contains(QStringLiteral("Country")));

    QHeaderView* header = table.horizontalHeader();
    const QPoint from(header->sectionViewportPosition(header->logicalIndex(0)) + 20, header->height() / 2);
    const int second = header->logicalIndex(1);
    const QPoint to(header->sectionViewportPosition(second) + header->sectionSize(second) - 8, from.y());
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(header->viewport(), (from + to) / 2);
    QTest::mouseMove(header->viewport(), to);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
    CHECK(headings(table).mid(0, 2) ==
          QStringList{QStringLiteral("Family name"), QStringLiteral("Given name")});

    page.saveState();
    MainWindow again;
    again.resize(1280, 800);
    REQUIRE(again.openLocation(gui.other().location().text));
    auto* next = qobject_cast<RecordsPage*>(again.showPage(QStringLiteral("person")));
    REQUIRE(next);
    again.show();
    CHECK(headings(*next->listPane()->table()) == headings(table));
}

TEST_CASE("One of a few words stands in its column whole, also where there is little room", "[gui]")
{
    Gui gui;
    RecordTable& table = *gui.records("presentation").listPane()->table();
    QCoreApplication::processEvents();
    const int slides = static_cast<int>(headings(table).indexOf(QStringLiteral("Slides")));
    REQUIRE(slides >= 0);
    const int words = table.fontMetrics().horizontalAdvance(QStringLiteral("Not for the public"));
    CHECK(table.columnWidth(table.horizontalHeader()->logicalIndex(slides)) > words + 16);
}

TEST_CASE("Other columns in the places of as many have their own headings", "[gui]")
{
    Gui gui;
    RecordTable& table = *gui.records("person").listPane()->table();
    QCoreApplication::processEvents();
    const QStringList before = headings(table);
    const QImage shown = table.horizontalHeader()->grab().toImage();
    table.setColumns({QStringLiteral("email"), QStringLiteral("family_name"), QStringLiteral("organisation"),
                      QStringLiteral("country")});
    QCoreApplication::processEvents();
    CHECK(headings(table) == QStringList{QStringLiteral("E-mail")} + before.mid(1));
    CHECK(table.horizontalHeader()->grab().toImage() != shown);
}
