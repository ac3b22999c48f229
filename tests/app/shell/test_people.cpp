// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/membership.h"

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

Id addMember(Gui& gui, Id group)
{
    Membership membership;
    membership.person = gui.find("person", QStringLiteral("Riitta Piela"));
    membership.group = group;
    membership.joined = PartialDate::of(2021, 1);
    membership.left = PartialDate::of(2021, 6);
    ChangeSet changes;
    changes.add(membership);
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
    return membership.person;
}

} // namespace

TEST_CASE("Where nobody is recorded as a member everybody is listed, and the list says so", "[gui]")
{
    Gui gui;
    CHECK(gui.records("person").listPane()->model()->rowCount() == 19);
    CHECK(gui.shows(QStringLiteral("19 of 19 · none is recorded as a member")));
}

TEST_CASE("Members of the edition are listed, and everybody with one click", "[gui][storage]")
{
    Gui gui;
    EntityTableModel& people = *gui.records("person").listPane()->model();
    const Id member = addMember(gui, gui.window().workspace()->group());
    CHECK(people.rowCount() == 1);
    CHECK(people.idAt(0) == member);
    CHECK(gui.shows(QStringLiteral("1 of 1 · members of this edition")));
    Gui::click(gui.named("List everybody, not only members of this edition"));
    CHECK(people.rowCount() == 19);
    Gui::click(gui.named("List only members of this edition"));
    CHECK(people.rowCount() == 1);
}

TEST_CASE("Somebody who is no member is shown when asked for", "[gui]")
{
    Gui gui;
    addMember(gui, gui.window().workspace()->group());
    EntityTableModel& people = *gui.records("person").listPane()->model();
    const Id other = gui.find("person", QStringLiteral("Casper Eriksen"));
    gui.window().showRecord({QStringLiteral("person"), other});
    CHECK(people.rowOf(other) >= 0);
    CHECK(gui.window().currentPage()->currentRecord().id == other);
}
