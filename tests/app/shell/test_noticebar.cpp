// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/person.h"

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

void askToRemove(Gui& gui)
{
    gui.window().showRecord({QStringLiteral("person"), gui.find("person", QStringLiteral("Riitta Piela"))});
    gui.records("person").listPane()->table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    REQUIRE_FALSE(gui.window().noticeBar().text().isEmpty());
}

qint64 people(Gui& gui)
{
    return require(gui.other().count(Query::of<Person>()));
}

} // namespace

TEST_CASE("A question takes the keyboard, Enter answers it, and the keyboard goes back", "[gui]")
{
    Gui gui;
    askToRemove(gui);
    CHECK(QApplication::focusWidget() == gui.button("Cancel"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(gui.window().noticeBar().text().isEmpty());
    CHECK(people(gui) == 19);
    CHECK(QApplication::focusWidget() == gui.records("person").listPane()->table());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == gui.button("Remove all 3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
    CHECK(people(gui) == 18);
    CHECK(QApplication::focusWidget() == gui.records("person").listPane()->table());
}

TEST_CASE("A closed notice gives the keyboard back", "[gui]")
{
    Gui gui;
    askToRemove(gui);
    const bool byEscape = GENERATE(true, false);
    if (byEscape)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else
        Gui::click(gui.named("Close this message"));
    CHECK(gui.window().noticeBar().text().isEmpty());
    CHECK(QApplication::focusWidget() == gui.records("person").listPane()->table());
}

TEST_CASE("A question about a record goes when another record or page is shown", "[gui]")
{
    Gui gui;
    askToRemove(gui);
    const bool byPage = GENERATE(true, false);
    if (byPage) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_6, Qt::ControlModifier);
    } else {
        gui.records("person").listPane()->table()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home, Qt::ControlModifier);
    }
    CHECK(gui.window().noticeBar().text().isEmpty());
    CHECK(people(gui) == 19);
}

TEST_CASE("What went wrong is told until something succeeds or another page is shown", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    gui.window().workspace()->fail({ErrorCode::Unavailable, QStringLiteral("That failed."), {}});
    CHECK(gui.window().noticeBar().text() == QStringLiteral("That failed."));
    const bool byPage = GENERATE(true, false);
    if (byPage)
        QTest::keyClick(&gui.window(), Qt::Key_6, Qt::ControlModifier);
    else
        gui.fill("E-mail", "riitta@example.org");
    CHECK(gui.window().noticeBar().text().isEmpty());
}

TEST_CASE("Escape closes a notice from wherever nothing else is in need of it", "[gui]")
{
    Gui gui;
    RecordTable* table = gui.records("person").listPane()->table();
    gui.window().noticeBar().tell(QStringLiteral("Something was done"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK(gui.window().noticeBar().text().isEmpty());

    gui.window().noticeBar().tell(QStringLiteral("Something was done"));
    QTest::keyClick(&gui.window(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit* search = gui.records("person").listPane()->searchField();
    QTest::keyClicks(search, QStringLiteral("pie"));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK_FALSE(gui.window().noticeBar().text().isEmpty());
}
