// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "forms/recordform.h"

#include <QComboBox>

using namespace rapporteur;
using test::Gui;

namespace {

int columnOf(const RecordsPage& page, const char* name)
{
    const auto& columns = page.listPane()->model()->columns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == QLatin1String(name))
            return static_cast<int>(i);
    }
    FAIL("There is no column " << name);
    return -1;
}

void goTo(const RecordsPage& page, int row, const char* column)
{
    RecordTable* table = page.listPane()->table();
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(page.listPane()->model()->index(row, columnOf(page, column)));
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

TEST_CASE("A cell is edited in its place: Enter saves and goes down, Tab goes right, Escape restores",
          "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    EntityTableModel& model = *page.listPane()->model();
    RecordTable* table = page.listPane()->table();
    const Id id = model.idAt(1);
    goTo(page, 1, "given_name");
    press(Qt::Key_F2);
    QWidget* input = QApplication::focusWidget();
    REQUIRE(table->isAncestorOf(input));
    CHECK(input->accessibleName().startsWith(QStringLiteral("Given name of ")));
    QTest::keyClicks(input, QStringLiteral("Renamed"));
    press(Qt::Key_Return);
    CHECK(gui.saved("person", id).text(u"given_name") == QStringLiteral("Renamed"));
    CHECK(QApplication::focusWidget() == table);
    CHECK(table->currentIndex().row() == model.rowOf(id) + 1);

    goTo(page, model.rowOf(id), "given_name");
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Tabbed"));
    press(Qt::Key_Tab);
    CHECK(gui.saved("person", id).text(u"given_name") == QStringLiteral("Tabbed"));
    // On to the next cell, which can be edited at once.
    CHECK(table->currentIndex().column() == columnOf(page, "family_name"));
    REQUIRE(table->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Not this"));
    press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == table);
    CHECK(gui.saved("person", id).text(u"family_name") != QStringLiteral("Not this"));
}

TEST_CASE("A cell that cannot be as it was typed stays open, and nothing is saved", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    const Id id = page.listPane()->model()->idAt(0);
    const QString before = gui.saved("person", id).text(u"family_name");
    goTo(page, 0, "family_name");
    press(Qt::Key_F2);
    QWidget* input = QApplication::focusWidget();
    QTest::keyClick(input, Qt::Key_Delete);
    press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == input);
    CHECK(gui.saved("person", id).text(u"family_name") == before);
    press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == page.listPane()->table());
}

TEST_CASE("A double click edits a plain cell in its place, and what names others opens the form", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("presentation");
    RecordTable* table = page.listPane()->table();
    const auto doubleClick = [&](const char* column) {
        const QModelIndex index = page.listPane()->model()->index(1, columnOf(page, column));
        const QPoint at = table->visualRect(index).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    };
    doubleClick("speakers");
    CHECK(page.form()->isAncestorOf(QApplication::focusWidget()));
    page.listPane()->model()->setColumns({QStringLiteral("slides"), QStringLiteral("speakers")});
    const Id id = page.listPane()->model()->idAt(1);
    doubleClick("slides");
    auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    REQUIRE(box);
    REQUIRE(table->isAncestorOf(box));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    CHECK(gui.saved("presentation", id).text(u"slides") == QStringLiteral("refused"));
}
