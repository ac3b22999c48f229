// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/affiliation.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

Id group(Gui& gui)
{
    return gui.window().workspace()->group();
}

/// Somebody who was a member from April to October 2021, and moved in between.
Id addMember(Gui& gui)
{
    ChangeSet changes;
    Person person;
    person.givenName = QStringLiteral("Ada");
    person.familyName = QStringLiteral("Aaberg");
    const Id id = changes.add(person);
    Membership membership;
    membership.person = id;
    membership.group = group(gui);
    membership.joined = PartialDate::of(2021, 4);
    membership.left = PartialDate::of(2021, 10);
    changes.add(membership);
    for (const bool later : {false, true}) {
        Organisation office;
        office.name = later ? QStringLiteral("New office") : QStringLiteral("Old office");
        Affiliation affiliation;
        affiliation.person = id;
        affiliation.organisation = changes.add(office);
        affiliation.from = later ? PartialDate::of(2021, 6) : PartialDate();
        affiliation.to = later ? PartialDate() : PartialDate::of(2021, 6);
        changes.add(affiliation);
    }
    require(gui.other().apply(changes));
    gui.own().refresh();
    return id;
}

/// By keyboard: the key that asks for a day, the day, Enter.
void showAsOf(Gui& gui, const char* typed)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* field = gui.named<QLineEdit>("Day to show the group as of");
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, QString::fromUtf8(typed));
    QTest::keyClick(field, Qt::Key_Return);
}

QString organisationShown(RecordsPage& page, Id id)
{
    EntityTableModel& model = *page.listPane()->model();
    return model.index(model.rowOf(id), 2).data().toString();
}

} // namespace

TEST_CASE("Lists show the group as of a day, say so, and one click leads back to today", "[gui][storage]")
{
    Gui gui;
    const Id ada = addMember(gui);
    RecordsPage& page = gui.records("person");
    showAsOf(gui, "30 April 2021");
    CHECK(page.listPane()->model()->rowCount() == 1);
    CHECK(organisationShown(page, ada) == QStringLiteral("Old office"));
    CHECK(gui.shows(QStringLiteral("Lists and figures show the group as of 30 April 2021.")));
    CHECK(gui.shows(QStringLiteral("1 of 1 as of 30 April 2021")));

    showAsOf(gui, "2021-09"); // its last day
    CHECK(gui.window().workspace()->asOf() == QDate(2021, 9, 30));
    CHECK(page.listPane()->model()->rowCount() == 1);
    CHECK(organisationShown(page, ada) == QStringLiteral("New office"));

    showAsOf(gui, "1 October 2021");
    CHECK(page.listPane()->model()->rowCount() == 0);

    Gui::click(gui.button("Back to today"));
    CHECK_FALSE(gui.window().workspace()->asOf().isValid());
    CHECK(page.listPane()->model()->rowOf(ada) >= 0);
    CHECK_FALSE(gui.shows(QStringLiteral("Lists and figures show the group as of")));
}

TEST_CASE("What is edited while another day is shown is the record as it is now", "[gui]")
{
    Gui gui;
    const Id ada = addMember(gui);
    RecordsPage& page = gui.records("person");
    showAsOf(gui, "30 April 2021");
    page.listPane()->table()->selectRecord(ada);
    gui.fill("E-mail", "ada@example.org");
    CHECK(require(gui.other().get<Person>(ada)).email == QStringLiteral("ada@example.org"));
    CHECK(gui.window().workspace()->asOf() == QDate(2021, 4, 30));
}

TEST_CASE("The day is explained while it is typed, can be chosen, and Escape leaves it as it was", "[gui]")
{
    Gui gui;
    gui.records("person");
    Gui::click(gui.named("As of today: choose another day"));
    auto* field = gui.named<QLineEdit>("Day to show the group as of");
    QTest::keyClicks(field, QStringLiteral("June 2021"));
    CHECK(gui.shows(QLocale().toString(QDate(2021, 6, 30), QLocale::LongFormat)));
    QTest::keyClicks(field, QStringLiteral("x"));
    CHECK(gui.shows(QStringLiteral("This is not a date yet.")));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(field->isVisible());
    CHECK_FALSE(gui.window().workspace()->asOf().isValid());

    Gui::click(gui.named("As of today: choose another day"));
    const auto edition = require(gui.other().get<Group>(group(gui)));
    for (QPushButton* each : gui.window().findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text().startsWith(QStringLiteral("First day of the edition")))
            Gui::click(each);
    }
    CHECK(gui.window().workspace()->asOf() == edition.start.firstDay());
}
