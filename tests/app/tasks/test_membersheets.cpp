// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/sheet.h"

#include "entities/affiliation.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/role.h"
#include "entities/speaker.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Membership membershipOf(Gui& gui, Id person)
{
    const auto all = savedOf<Membership>(gui, "person", person);
    REQUIRE(all.size() == 1);
    return all.front();
}

Id member(Gui& gui, const char* name)
{
    Membership membership;
    membership.person = gui.find("person", QString::fromUtf8(name));
    membership.group = gui.window().workspace()->group();
    membership.joined = *PartialDate::fromIso(u"2021-02");
    added(gui.other(), membership);
    gui.own().refresh();
    return membership.person;
}

void choosePerson(Gui& gui, Id person)
{
    gui.window().showRecord({QStringLiteral("person"), person});
}

} // namespace

TEST_CASE("A new member with a new organisation and a part in a stream is added in one step, by keyboard",
          "[gui][storage]")
{
    Gui gui;
    const QStringList before = contentsOf(gui.other());
    QTest::keyClick(&gui.window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(isSheetOpen());
    REQUIRE(
        QTest::qWaitFor([&] { return static_cast<bool>(QApplication::focusWidget() == inSheet("Person")); }));
    Keys::type("Ada Fresh");
    Keys::tab();
    CHECK(inSheet<QLineEdit>("Given name")->text() == QStringLiteral("Ada"));
    CHECK(inSheet<QLineEdit>("Family name")->text() == QStringLiteral("Fresh"));
    Keys::tab(2);
    Keys::type("ada@example.org");
    Keys::tab();
    Keys::type("Statistics Ruritania");
    Keys::tab();
    CHECK(sheetHas("Kind"));
    Keys::tab(2); // past kind and country
    Keys::type("2020");
    Keys::tab();
    Keys::replace("March 2021");
    Keys::tab();
    Keys::type("WS3");
    Keys::tab();
    Keys::press(Qt::Key_Up, Qt::NoModifier, 2); // to the first: leads
    Keys::doIt();
    REQUIRE_FALSE(isSheetOpen());

    const Id ada = gui.find("person", QStringLiteral("Ada Fresh"));
    CHECK(gui.saved("person", ada).text(u"email") == QStringLiteral("ada@example.org"));
    const Membership membership = membershipOf(gui, ada);
    CHECK(membership.joined == *PartialDate::fromIso(u"2021-03"));
    CHECK(membership.group == gui.window().workspace()->group());
    const auto roles = savedOf<Role>(gui, "membership", membership.id);
    REQUIRE(roles.size() == 1);
    CHECK(roles.front().part == RolePart::Lead);
    CHECK(gui.other().label({QStringLiteral("work_stream"), roles.front().workStream}).startsWith(u"WS3"));
    const auto affiliations = savedOf<Affiliation>(gui, "person", ada);
    REQUIRE(affiliations.size() == 1);
    CHECK(affiliations.front().from == *PartialDate::fromIso(u"2020"));
    CHECK(gui.find("organisation", QStringLiteral("Ruritania")) == affiliations.front().organisation);

    // The record is shown, and the bar tells and takes it back.
    CHECK(gui.window().currentPage()->currentRecord() == RecordRef{QStringLiteral("person"), ada});
    CHECK(gui.window().noticeBar().text() == QStringLiteral("Added as a member: Ada Fresh"));
    Gui::click(gui.button("Undo"));
    CHECK(contentsOf(gui.other()) == before);
}

TEST_CASE("Somebody known joins by name with the organisation there is", "[gui]")
{
    Gui gui;
    ask(gui, "add-member");
    Keys::type("piela, riitta");
    Keys::tab();
    CHECK(inSheet<QLineEdit>("Person")->text() == QStringLiteral("Riitta Piela"));
    CHECK_FALSE(sheetHas("Given name"));
    CHECK(inSheet<QLineEdit>("Organisation")->text() == QStringLiteral("Statistics Finland"));
    Keys::doIt();
    REQUIRE_FALSE(isSheetOpen());
    const Id riitta = gui.find("person", QStringLiteral("Riitta Piela"));
    (void)membershipOf(gui, riitta);
    CHECK(savedOf<Affiliation>(gui, "person", riitta).size() == 1);
}

TEST_CASE("What is missing or wrong for a new member stands under its field, and nothing is written", "[gui]")
{
    Gui gui;
    const QStringList before = contentsOf(gui.other());
    ask(gui, "add-member");
    Keys::doIt();
    REQUIRE(isSheetOpen());
    CHECK(inSheet("Person")->property("problem").toBool());
    CHECK(QApplication::focusWidget() == inSheet("Person"));
    Keys::type("Ada Fresh");
    Keys::tab(3);
    Keys::type("not an address");
    Keys::doIt();
    REQUIRE(isSheetOpen());
    CHECK(inSheet("E-mail")->property("problem").toBool());
    Keys::press(Qt::Key_Escape);
    CHECK_FALSE(isSheetOpen());
    CHECK(contentsOf(gui.other()) == before);
}

TEST_CASE("Whoever is a member already is told so under the name", "[gui]")
{
    Gui gui;
    member(gui, "Riitta Piela");
    ask(gui, "add-member");
    Keys::type("Riitta Piela");
    Keys::tab();
    Keys::doIt();
    REQUIRE(isSheetOpen());
    CHECK(sheetShows("Riitta Piela is a member since February 2021 already."));
    Keys::press(Qt::Key_Escape);
}

TEST_CASE("Namesakes have to be told apart before one of them joins", "[gui]")
{
    Gui gui;
    Person other;
    other.givenName = QStringLiteral("Riitta");
    other.familyName = QStringLiteral("Piela");
    added(gui.other(), other);
    gui.own().refresh();
    ask(gui, "add-member");
    Keys::type("Riitta Piela");
    Keys::tab();
    Keys::doIt();
    REQUIRE(isSheetOpen());
    CHECK(sheetShows("Several go by this name"));
    Keys::press(Qt::Key_Escape);
}

TEST_CASE("Somebody moves to another organisation, and the talks keep the one of their day", "[gui][storage]")
{
    Gui gui;
    const Id riitta = gui.find("person", QStringLiteral("Riitta Piela"));
    const auto spoke = savedOf<Speaker>(gui, "person", riitta);
    REQUIRE_FALSE(spoke.empty());
    choosePerson(gui, riitta);
    ask(gui, "moved-to");
    Keys::type("UNECE");
    Keys::tab();
    Keys::replace("1 May 2021");
    Keys::doIt();
    REQUIRE_FALSE(isSheetOpen());
    auto affiliations = savedOf<Affiliation>(gui, "person", riitta);
    REQUIRE(affiliations.size() == 2);
    const Id unece = gui.find("organisation", QStringLiteral("UNECE"));
    for (const Affiliation& each : affiliations) {
        const PartialDate day = *PartialDate::fromIso(u"2021-05-01");
        CHECK((each.organisation == unece ? each.from : each.to) == day);
    }
    const auto after = savedOf<Speaker>(gui, "person", riitta);
    CHECK(after.front().organisation == spoke.front().organisation);
    CHECK(after.front().organisation != unece);
    CHECK(gui.window().noticeBar().text() == QStringLiteral("Moved to UNECE: Riitta Piela"));
}

TEST_CASE("Somebody leaves the group", "[gui][storage]")
{
    Gui gui;
    const Id riitta = member(gui, "Riitta Piela");
    choosePerson(gui, riitta);
    ask(gui, "left-group");
    Keys::replace("1 October 2021");
    Keys::doIt();
    REQUIRE_FALSE(isSheetOpen());
    CHECK(membershipOf(gui, riitta).left == *PartialDate::fromIso(u"2021-10-01"));
    undoByKey(gui);
    CHECK(membershipOf(gui, riitta).left.isNull());
}

TEST_CASE("Leaving before joining is refused under the date", "[gui]")
{
    Gui gui;
    const Id riitta = member(gui, "Riitta Piela");
    choosePerson(gui, riitta);
    ask(gui, "left-group");
    Keys::replace("2020");
    Keys::doIt();
    REQUIRE(isSheetOpen());
    CHECK(sheetShows("Riitta Piela is not a member on that date"));
    CHECK(inSheet("Left")->property("problem").toBool());
    Keys::press(Qt::Key_Escape);
    CHECK(membershipOf(gui, riitta).left.isNull());
}
