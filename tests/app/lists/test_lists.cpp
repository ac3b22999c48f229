// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "store/conditionsql.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>

using namespace rapporteur;
using test::Gui;

namespace {

int columnTitled(const RecordsPage& page, const QString& title)
{
    const EntityTableModel& model = *page.listPane()->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    FAIL("There is no column " << title.toStdString());
    return -1;
}

void clickHeading(const RecordsPage& page, int column)
{
    QHeaderView* header = page.listPane()->table()->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

QStringList shownTexts(const RecordsPage& page, int column)
{
    QStringList texts;
    const EntityTableModel& model = *page.listPane()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString().toLower());
    return texts;
}

} // namespace

TEST_CASE("A click on a heading sorts by what the column shows, also where others' fields stand in it",
          "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    const int organisation = columnTitled(page, QStringLiteral("Organisation"));
    clickHeading(page, organisation);
    QStringList up = shownTexts(page, organisation);
    const auto filled = up.size() - up.count(QString());
    REQUIRE(filled > 3);
    CHECK(std::is_sorted(up.begin(), up.begin() + filled));
    clickHeading(page, organisation);
    QStringList down = shownTexts(page, organisation);
    CHECK(std::is_sorted(down.begin(), down.begin() + filled, std::greater<>()));
}

TEST_CASE("The record that is shown stays marked in the list while one searches", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    RecordsPage& page = gui.records("person");
    QTest::keyClick(&gui.window(), Qt::Key_F, Qt::ControlModifier);
    const int all = page.listPane()->model()->rowCount();
    for (const char* words : {"r", "riitta", "", "piela riitta", "p"}) {
        INFO(words);
        QLineEdit* field = page.listPane()->searchField();
        const int before = page.listPane()->model()->rowCount();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, QString::fromLatin1(words));
        QTest::keyClick(field, Qt::Key_Return);
        INFO(before << " of " << all);
        CHECK(page.listPane()->model()->search() == QString::fromLatin1(words));
        CHECK(page.listPane()->table()->selectedRecords() == std::vector<Id>{id});
        CHECK(page.currentRecord().id == id);
    }
}

TEST_CASE("After an addition is undone the keyboard is in the list, on a marked row", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    gui.fill("Given name", "Grete");
    gui.fill("Family name", "Hansen");
    const Id added = page.currentRecord().id;
    REQUIRE_FALSE(added.isNull());
    gui.named("E-mail")->setFocus();
    QTest::keyClick(gui.named("E-mail"), Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.listPane()->model()->rowOf(added) < 0);
    CHECK(QApplication::focusWidget() == page.listPane()->table());
    CHECK(page.listPane()->table()->selectedRecords() == std::vector<Id>{page.currentRecord().id});
}

TEST_CASE("After the only record's addition is undone the empty list has the keyboard", "[gui]")
{
    Gui gui(false);
    gui.fill("Name", "Our group");
    RecordsPage& page = gui.records("person");
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    gui.fill("Given name", "Grete");
    gui.fill("Family name", "Hansen");
    gui.named("E-mail")->setFocus();
    QTest::keyClick(gui.named("E-mail"), Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.listPane()->model()->rowCount() == 0);
    CHECK(QApplication::focusWidget() == gui.button("Add the first one"));
}

TEST_CASE("Finding on a page without a list goes to the list that was shown last", "[gui]")
{
    Gui gui;
    RecordsPage& talks = gui.records("presentation");
    QTest::keyClick(&gui.window(), Qt::Key_1, Qt::ControlModifier);
    REQUIRE(gui.window().currentPage() != &talks);
    QTest::keyClick(&gui.window(), Qt::Key_F, Qt::ControlModifier);
    CHECK(gui.window().currentPage() == &talks);
    CHECK(QApplication::focusWidget() == talks.listPane()->searchField());
}

TEST_CASE("A talk is found by its speaker, and by the names of the speaker's organisation", "[gui]")
{
    Gui gui;
    const Id measure = gui.find("presentation", QStringLiteral("Linking fatal work-related"));
    RecordsPage& page = gui.records("presentation");
    for (const char* words : {"alex measure", "labour statistics", "bls"}) {
        INFO(words);
        QTest::keyClick(&gui.window(), Qt::Key_F, Qt::ControlModifier);
        QLineEdit* field = page.listPane()->searchField();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(words));
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(page.listPane()->model()->rowCount() == 1);
        CHECK(page.listPane()->model()->idAt(0) == measure);
        CHECK(page.currentRecord().id == measure);
    }
}

TEST_CASE("A record is marked in its list without moving what is seen", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    RecordTable& table = *page.listPane()->table();
    const int rows = page.listPane()->model()->rowCount();
    const Id last = page.listPane()->model()->idAt(rows - 1);
    table.setFixedHeight(150);
    REQUIRE(QTest::qWaitFor([&] { return table.verticalScrollBar()->maximum() > 0; }));
    table.scrollToTop();
    CHECK(table.markRecord(last));
    CHECK(table.currentRecord() == last);
    CHECK(table.selectedRecords() == std::vector<Id>{last});
    CHECK(page.currentRecord().id == last);
    CHECK(table.verticalScrollBar()->value() == 0);
    table.selectRecord(last);
    CHECK(table.verticalScrollBar()->value() > 0);
}

TEST_CASE("A list that takes long to be put in order says so, and stands as it was until then", "[gui]")
{
    Gui gui;
    ListPane& list = *gui.records("person").listPane();
    const QString sentence = QStringLiteral("The list is being put in order");
    const int rows = list.model()->rowCount();
    emit list.model()->asked();
    REQUIRE(QTest::qWaitFor([&] { return gui.shows(sentence); }));
    CHECK(list.model()->rowCount() == rows);
    list.model()->reload();
    CHECK_FALSE(gui.shows(sentence));
}

TEST_CASE("Who does not want to wait for the order of a list keeps the one that it has", "[gui]")
{
    Gui gui;
    ListPane& list = *gui.records("person").listPane();
    // So many to look for that the list is asked for away from the window, and so long that one can wait.
    std::vector<Id> ids;
    for (qint64 i = 1; i <= 2'000'000; ++i)
        ids.push_back(Id{i});
    const Id kept = list.model()->idAt(1);
    ids.push_back(list.model()->idAt(0));
    ids.push_back(kept);
    list.model()->setConditions({isOneOf(ids)});
    REQUIRE(
        QTest::qWaitFor([&] { return list.model()->isWhole() && list.model()->rowCount() == 2; }, 30'000));
    list.table()->setSort({{QStringLiteral("organisation"), false}});
    QPushButton* cancel = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (QPushButton* each : list.findChildren<QPushButton*>()) {
            if (each->isVisible() &&
                each->accessibleName() == QStringLiteral("Keep the order of the list: People"))
                cancel = each;
        }
        return cancel != nullptr;
    }));
    QTest::mouseClick(cancel, Qt::LeftButton);
    CHECK_FALSE(cancel->isVisible());
    CHECK(list.model()->sortKeys().empty());
    CHECK(list.model()->rowCount() == 2);
    CHECK(list.model()->idAt(1) == kept);
}
