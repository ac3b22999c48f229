// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "entities/event.h"
#include "entities/streamlead.h"
#include "lists/filterbar.h"
#include "lists/filterchip.h"
#include "support/storesteps.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSpinBox>

using namespace rapporteur;
using test::Gui;

namespace {

QStringList chips(const RecordsPage& page)
{
    QStringList texts;
    for (const FilterChip* chip : page.listPane()->filterBar()->findChildren<FilterChip*>()) {
        if (chip->isVisible())
            texts.append(chip->text());
    }
    return texts;
}

/// Takes an entry of a box by keyboard, as a person would.
void type(QComboBox* box, const char* text)
{
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 1; i < box->count() && box->currentText() != QString::fromUtf8(text); ++i)
        QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(box->currentText() == QString::fromUtf8(text));
    QTest::keyClick(box, Qt::Key_Tab);
}

void addFilter(Gui& gui, const char* field, const char* test)
{
    QTest::keyClick(&gui.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(gui.named<QComboBox>("Field of the filter"), field);
    type(gui.named<QComboBox>("Test of the filter"), test);
}

void typeValue(Gui& gui, const char* value)
{
    QWidget* input = gui.named("Value of the filter");
    CHECK(QApplication::focusWidget() == input);
    QTest::keyClicks(input, QString::fromUtf8(value));
    QTest::keyClick(input, Qt::Key_Return);
    QCoreApplication::processEvents(); // the input makes of Enter what it does, then the filter is taken
}

void showAll(const RecordsPage& page)
{
    page.listPane()->filterBar()->setConditions({});
    emit page.listPane()->filterBar()->changed();
}

void clickHeading(const RecordsPage& page, int column, Qt::KeyboardModifiers modifiers = {})
{
    QHeaderView* header = page.listPane()->table()->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, place);
}

} // namespace

TEST_CASE("Filters combine, say how many of how many are left, and go with a key", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("presentation");
    EntityTableModel& model = *page.listPane()->model();
    const int all = model.rowCount();
    addFilter(gui, "Slides", "is");
    QTest::keyClick(gui.named<QComboBox>("Value of the filter"), Qt::Key_Return);
    QCoreApplication::processEvents();
    // The first of the closed list.
    REQUIRE(chips(page) == QStringList{QStringLiteral("Slides: None")});
    page.listPane()->filterBar()->setConditions({});

    addFilter(gui, "Affiliations", "contains");
    typeValue(gui, "statistics");
    REQUIRE(chips(page) == QStringList{QStringLiteral("Affiliations contains “statistics”")});
    const int some = model.rowCount();
    CHECK(some > 0);
    CHECK(some < all);
    CHECK(gui.shows(QStringLiteral("%1 of %2").arg(some).arg(all)));

    addFilter(gui, "Title", "contains");
    typeValue(gui, "no such title");
    CHECK(model.rowCount() == 0);
    CHECK(gui.shows(QStringLiteral("Nothing here passes the filter.")));
    // The chip just added has the keyboard.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(model.rowCount() == some);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(chips(page).isEmpty());
    CHECK(model.rowCount() == all);
}

TEST_CASE("A filter is changed by Enter on its chip, and left as it was by Escape", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    addFilter(gui, "Family name", "contains");
    typeValue(gui, "pie");
    REQUIRE(page.listPane()->model()->rowCount() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(gui.named("Value of the filter"), QStringLiteral("xyz"));
    QTest::keyClick(gui.named("Value of the filter"), Qt::Key_Escape);
    CHECK(page.listPane()->model()->rowCount() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QWidget* value = gui.named("Value of the filter");
    QTest::keyClick(value, Qt::Key_A, Qt::ControlModifier);
    typeValue(gui, "nobody");
    CHECK(chips(page) == QStringList{QStringLiteral("Family name contains “nobody”")});
    CHECK(page.listPane()->model()->rowCount() == 0);
    Gui::click(gui.button("Show all"));
    CHECK(page.listPane()->model()->rowCount() > 1);
}

TEST_CASE("A filter without a value says what is missing, and a person is found by what they lead", "[gui]")
{
    Gui gui;
    const Id riitta = gui.find("person", QStringLiteral("Riitta Piela"));
    StreamLead lead;
    lead.workStream = gui.find("work_stream", QStringLiteral("WS2"));
    lead.person = riitta;
    test::added(gui.other(), lead);
    RecordsPage& page = gui.records("person");
    addFilter(gui, "Lead of", "is");
    Gui::click(gui.button("Apply filter"));
    CHECK(gui.shows(QStringLiteral("Say what to look for.")));
    QWidget* value = gui.named("Value of the filter");
    QTest::keyClicks(value, QStringLiteral("WS2"));
    QTest::keyClick(value, Qt::Key_Tab);
    Gui::click(gui.button("Apply filter"));
    REQUIRE(page.listPane()->model()->rowCount() == 1);
    CHECK(page.listPane()->model()->idAt(0) == riitta);
}

TEST_CASE("Shift and a click on a heading sort by one more column, and the headings show which comes first",
          "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("presentation");
    EntityTableModel& model = *page.listPane()->model();
    page.listPane()->table()->setSort({});
    model.setColumns({QStringLiteral("slides"), QStringLiteral("title")});
    clickHeading(page, 0);
    clickHeading(page, 1, Qt::ShiftModifier);
    clickHeading(page, 1, Qt::ShiftModifier);
    REQUIRE(model.sortKeys().size() == 2);
    CHECK(model.sortKeys()[1].descending);
    for (int row = 1; row < model.rowCount(); ++row) {
        if (model.index(row - 1, 0).data() == model.index(row, 0).data())
            CHECK(model.index(row - 1, 1).data().toString().toLower() >=
                  model.index(row, 1).data().toString().toLower());
    }
    clickHeading(page, 1, Qt::ShiftModifier);
    CHECK(model.sortKeys().size() == 1);
    page.saveState();
    CHECK(QSettings().value(QStringLiteral("lists/presentation/sort")).toStringList() ==
          QStringList{QStringLiteral("slides")});
}

TEST_CASE("Dates are found by the last months, before and after, and a field by being empty", "[gui]")
{
    Gui gui;
    Event event;
    event.group = gui.window().workspace()->group();
    event.title = QStringLiteral("Held a fortnight ago");
    event.start = PartialDate::of(QDate::currentDate().addDays(-14));
    const Id late = test::added(gui.other(), event);
    RecordsPage& page = gui.records("event");
    EntityTableModel& model = *page.listPane()->model();
    const int all = model.rowCount();
    addFilter(gui, "Date", "is in the last months");
    auto* months = gui.named<QSpinBox>("Value of the filter");
    CHECK(months->text() == QStringLiteral("3 months"));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(months, Qt::Key_Down);
    CHECK(months->text() == QStringLiteral("1 month"));
    QTest::keyClick(months, Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(chips(page) == QStringList{QStringLiteral("Date in the last month")});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.idAt(0) == late);
    showAll(page);

    addFilter(gui, "Date", "is before");
    typeValue(gui, "Apr 2021");
    const int before = model.rowCount();
    addFilter(gui, "Date", "is after");
    typeValue(gui, "Jan 2021");
    CHECK(before == 5);
    CHECK(model.rowCount() == 2);
    CHECK(gui.shows(QStringLiteral("2 of %1").arg(all)));
    showAll(page);

    addFilter(gui, "Place", "is empty");
    Gui::click(gui.button("Apply filter"));
    CHECK(model.rowCount() == all);
}
