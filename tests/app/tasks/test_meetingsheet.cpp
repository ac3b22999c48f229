// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/sheet.h"

#include "entities/event.h"
#include "entities/partner.h"
#include "entities/presentation.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

TEST_CASE("The next monthly meeting is proposed in the row of the last ones, to be altered and added",
          "[gui][storage]")
{
    Gui gui;
    ask(gui, "next-monthly-meeting");
    CHECK(inSheet<QLineEdit>("Title")->text() == QStringLiteral("Monthly meeting"));
    CHECK(inSheet<QLineEdit>("Date")->text() == QStringLiteral("24 November 2021"));
    CHECK(QApplication::focusWidget() == inSheet("Date"));
    CHECK_FALSE(sheetHas("Wording on the journey"));
    Keys::tab(2);
    Keys::type("online");
    Keys::doIt();
    REQUIRE_FALSE(isSheetOpen());
    const auto made = savedOf<Event>(gui, "start", PartialDate::of(2021, 11, 24));
    REQUIRE(made.size() == 1);
    CHECK(made.front().kind == EventKind::MonthlyMeeting);
    CHECK(made.front().place == QStringLiteral("online"));
    CHECK(gui.window().currentPage()->currentRecord() == refTo<Event>(made.front().id));
    undoByKey(gui);
    CHECK(savedOf<Event>(gui, "start", PartialDate::of(2021, 11, 24)).empty());
}

TEST_CASE("A meeting is cloned to another date with its partners, and its talks where they are wanted",
          "[gui][storage]")
{
    Gui gui;
    const Id joint = gui.find("event", QStringLiteral("Joint meeting"));
    Presentation talk;
    talk.event = joint;
    talk.title = QStringLiteral("What we share");
    talk.slides = SlidesState::Received;
    added(gui.other(), talk);
    gui.own().refresh();
    gui.window().showRecord(refTo<Event>(joint));
    ask(gui, "clone-meeting");
    Keys::doIt(); // no date yet
    REQUIRE(isSheetOpen());
    CHECK(inSheet("Date")->property("problem").toBool());
    Keys::replace("21 April 2022");
    for (int i = 0; i < 10 && QApplication::focusWidget() != inSheet("Talks"); ++i)
        Keys::tab();
    Keys::press(Qt::Key_Space);
    Keys::doIt();
    REQUIRE_FALSE(isSheetOpen());
    const auto made = savedOf<Event>(gui, "start", PartialDate::of(2022, 4, 21));
    REQUIRE(made.size() == 1);
    CHECK(made.front().kind == EventKind::JointMeeting);
    CHECK_FALSE(made.front().onJourney);
    CHECK(savedOf<Partner>(gui, "owner", refTo<Event>(made.front().id).toString()).size() == 1);
    const auto talks = savedOf<Presentation>(gui, "event", made.front().id);
    REQUIRE(talks.size() == 1);
    CHECK(talks.front().title == QStringLiteral("What we share"));
    CHECK(talks.front().slides == SlidesState::Awaited);
}

TEST_CASE("Only a meeting can be cloned", "[gui]")
{
    Gui gui;
    gui.window().showRecord({QStringLiteral("person"), gui.find("person", QStringLiteral("Riitta Piela"))});
    CHECK_FALSE(gui.window().action(QStringLiteral("clone-meeting"))->isEnabled());
    CHECK_FALSE(gui.window().action(QStringLiteral("attendance"))->isEnabled());
    CHECK(gui.window().action(QStringLiteral("moved-to"))->isEnabled());
}
