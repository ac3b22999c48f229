// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/sheet.h"

#include "entities/attendance.h"
#include "entities/event.h"
#include "entities/membership.h"
#include "entities/person.h"
#include "support/storesteps.h"

#include <QComboBox>
#include <QTableView>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// A meeting is shown of an edition with a few members.
struct Meeting : Gui
{
    Meeting()
    {
        for (const char* name : {"Riitta Piela", "Saeid Molladavoudi", "Alex Measure"}) {
            Membership membership;
            membership.person = find("person", QString::fromUtf8(name));
            membership.group = window().workspace()->group();
            membership.joined = PartialDate::of(2021);
            added(other(), membership);
        }
        own().refresh();
        const auto events = savedOf<Event>(*this, "start", PartialDate::of(2021, 6, 28));
        REQUIRE(events.size() == 1);
        event = events.front().id;
        show();
    }

    void show() { window().showRecord(refTo<Event>(event)); }

    std::optional<AttendanceState> recorded(const char* name)
    {
        const Id person = find("person", QString::fromUtf8(name));
        for (const Attendance& each : savedOf<Attendance>(*this, "event", event)) {
            if (each.person == person)
                return each.state;
        }
        return {};
    }

    Id event;
};

void paste(const char* text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    Keys::press(Qt::Key_V, Qt::ControlModifier);
}

} // namespace

TEST_CASE("Attendance is ticked by typing a part of a name and Space", "[gui][storage]")
{
    Meeting gui;
    ask(gui, "attendance");
    CHECK(sheetShows("Present: 0 · Apologies: 0"));
    Keys::type("piel");
    Keys::press(Qt::Key_Down);
    Keys::press(Qt::Key_Space);
    Keys::type("m"); // from the list a letter goes on to the search, and the keyboard with it
    Keys::type("olla");
    Keys::press(Qt::Key_Down);
    Keys::press(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(sheetShows("Present: 1 · Apologies: 1"));
    Keys::doIt();
    REQUIRE_FALSE(isSheetOpen());
    CHECK(gui.recorded("Riitta Piela") == AttendanceState::Present);
    CHECK(gui.recorded("Saeid Molladavoudi") == AttendanceState::Apologies);
    CHECK_FALSE(gui.recorded("Alex Measure"));
    CHECK(gui.window().noticeBar().text() == QStringLiteral("Attendance saved. Present: 1 · Apologies: 1"));

    // It is shown as recorded, and can be taken back.
    ask(gui, "attendance");
    CHECK(sheetShows("Present: 1 · Apologies: 1"));
    Keys::type("piel");
    Keys::press(Qt::Key_Down);
    Keys::press(Qt::Key_Space);
    Keys::doIt();
    CHECK_FALSE(gui.recorded("Riitta Piela"));
    undoByKey(gui);
    CHECK(gui.recorded("Riitta Piela") == AttendanceState::Present);
}

TEST_CASE("The speakers of a meeting stand in its list though they are no members", "[gui]")
{
    Meeting gui;
    ask(gui, "attendance");
    Keys::type("wijayanto");
    CHECK(inSheet<QTableView>("Who was there")->model()->rowCount() == 1);
    Keys::press(Qt::Key_Escape);
}

TEST_CASE("Pasted names are ticked where they are clear and asked about where not", "[gui][storage]")
{
    Meeting gui;
    Person other;
    other.givenName = QStringLiteral("Alex");
    other.familyName = QStringLiteral("Measure");
    const Id namesake = added(gui.other(), other);
    gui.own().refresh();
    ask(gui, "attendance");
    paste("1. Piela, Riitta\n2. Alex Measure\n3. Ada Fresh\n4. Nobody Atall\n");
    CHECK(sheetShows("Names found and ticked: 1. Not clear: 3"));
    CHECK(sheetShows("Present: 1 · Apologies: 0"));
    auto* measure = inSheet<QComboBox>("Alex Measure");
    REQUIRE(measure->count() == 4); // leave out, two candidates, a new person
    measure->setFocus();
    Keys::press(Qt::Key_Down, Qt::NoModifier,
                measure->findData(QVariant::fromValue(namesake.value)) - measure->currentIndex());
    inSheet<QComboBox>("Ada Fresh")->setFocus();
    Keys::press(Qt::Key_End);
    CHECK(sheetShows("Present: 3 · Apologies: 0"));
    Keys::doIt();
    REQUIRE_FALSE(isSheetOpen());
    CHECK(gui.recorded("Riitta Piela") == AttendanceState::Present);
    CHECK(gui.recorded("Ada Fresh") == AttendanceState::Present);
    const auto all = savedOf<Attendance>(gui, "event", gui.event);
    CHECK(all.size() == 3);
    CHECK(std::any_of(all.begin(), all.end(),
                      [namesake](const Attendance& each) { return each.person == namesake; }));
    CHECK(found<Person>(gui.other(), u"Atall") == 0);
}

TEST_CASE("What somebody else records meanwhile is not undone by saving attendance", "[gui]")
{
    Meeting gui;
    ask(gui, "attendance");
    Attendance elsewhere;
    elsewhere.event = gui.event;
    elsewhere.person = gui.find("person", QStringLiteral("Alex Measure"));
    added(gui.other(), elsewhere);
    Keys::type("piel");
    Keys::press(Qt::Key_Down);
    Keys::press(Qt::Key_Space);
    Keys::doIt();
    CHECK(gui.recorded("Alex Measure") == AttendanceState::Present);
    CHECK(gui.recorded("Riitta Piela") == AttendanceState::Present);
}

TEST_CASE("Where nobody was a member yet, the sheet says so, and names are pasted", "[gui]")
{
    Meeting gui;
    const Id first = gui.find("event", QStringLiteral("Planning for ML 2021 started"));
    gui.window().showRecord(refTo<Event>(first));
    ask(gui, "attendance");
    CHECK(sheetShows("Nobody was a member on that day"));
    paste("Alex Measure\nJames Beck\n");
    CHECK(sheetShows("Present: 2 · Apologies: 0"));
    Keys::doIt();
    CHECK(savedOf<Attendance>(gui, "event", first).size() == 2);
}
