// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/sheet.h"

#include "entities/group.h"
#include "entities/membership.h"
#include "entities/person.h"
#include "entities/streamlead.h"
#include "entities/workstream.h"
#include "support/storesteps.h"

#include <QListView>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

void addMembers(Gui& gui)
{
    for (const Id person : require(gui.other().ids(Query::of<Person>()))) {
        Membership membership;
        membership.person = person;
        membership.group = gui.window().workspace()->group();
        membership.joined = PartialDate::of(2021, 2);
        added(gui.other(), membership);
    }
    gui.own().refresh();
}

} // namespace

TEST_CASE("The next edition is made from this one with the streams and members that are ticked",
          "[gui][storage]")
{
    Gui gui;
    addMembers(gui);
    const Id old = gui.window().workspace()->group();
    const Record oldRecord = gui.saved("group", old);
    const auto people = require(gui.other().count(Query::of<Person>()));
    const QStringList before = contentsOf(gui.other());
    ask(gui, "roll-over");
    CHECK(inSheet<QLineEdit>("Name")->text() == QStringLiteral("ML Group 2022"));
    CHECK(sheetShows("Work streams: 5 · Members: "));
    // The first stream does not go on, and only who is called Piela does.
    inSheet<QListView>("Work streams")->setFocus();
    Keys::press(Qt::Key_Home);
    Keys::press(Qt::Key_Space);
    Gui::click(inSheet("None of Members"));
    inSheet("Search in Members")->setFocus();
    Keys::type("piela");
    Gui::click(inSheet("All of Members"));
    CHECK(sheetShows("Work streams: 4 · Members: 1"));
    Keys::doIt();
    REQUIRE_FALSE(isSheetOpen());

    const auto made = savedOf<Group>(gui, "name", QStringLiteral("ML Group 2022"));
    REQUIRE(made.size() == 1);
    CHECK(made.front().follows == old);
    CHECK(savedOf<WorkStream>(gui, "group", made.front().id).size() == 4);
    const auto members = savedOf<Membership>(gui, "group", made.front().id);
    REQUIRE(members.size() == 1);
    CHECK(members.front().person == gui.find("person", QStringLiteral("Riitta Piela")));
    CHECK(gui.saved("group", old) == oldRecord);
    CHECK(static_cast<qint64>(savedOf<Membership>(gui, "group", old).size()) == people);
    // The window goes on with the new edition, and comes back when it is taken back.
    CHECK(gui.window().workspace()->group() == made.front().id);
    Gui::click(gui.button("Undo"));
    CHECK(contentsOf(gui.other()) == before);
    CHECK(gui.window().workspace()->group() == old);
}

TEST_CASE("An edition is not made twice under one name", "[gui]")
{
    Gui gui;
    ask(gui, "roll-over");
    Keys::replace("ML Group 2021");
    Keys::doIt();
    REQUIRE(isSheetOpen());
    CHECK(sheetShows("There is an edition of that name already"));
    CHECK(QApplication::focusWidget() == inSheet("Name"));
    Keys::press(Qt::Key_Escape);
    CHECK_FALSE(isSheetOpen());
}
