// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/formgui.h"

#include "entities/affiliation.h"
#include "entities/speaker.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// Riitta Piela moves from Statistics Finland to Statistics Canada on a day.
Id move(Gui& gui, const char* from)
{
    const Id person = gui.find("person", QStringLiteral("Riitta Piela"));
    const PartialDate day = PartialDate::fromIso(QString::fromLatin1(from)).value_or(PartialDate());
    const auto now = require(gui.other().records(Query::of<Affiliation>().is("person", Value(person))));
    REQUIRE(now.size() == 1);
    Record ended = now.front();
    ended.setValue(u"to", Value(day));
    Affiliation next;
    next.person = person;
    next.organisation = gui.find("organisation", QStringLiteral("Statistics Canada"));
    next.from = day;
    ChangeSet changes;
    changes.update(now.front(), ended);
    changes.add(next);
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
    return person;
}

} // namespace

TEST_CASE("A new speaker gets the affiliation of the talk's day, not today's", "[gui]")
{
    Gui gui;
    move(gui, "2022-01");
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian")); // held in 2021
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    Gui::click(gui.named("Add: Speaker"));
    gui.fill("Speaker: Person", "Riitta Piela");
    CHECK(gui.named<QLineEdit>("Speaker: Organisation that day")->text() ==
          QStringLiteral("Statistics Finland"));
}

TEST_CASE("A talk keeps the affiliation of its day when the speaker moves", "[gui]")
{
    Gui gui;
    const Id person = gui.find("person", QStringLiteral("Riitta Piela"));
    const auto organisation = [&] {
        const auto speaks =
            require(gui.other().all<Speaker>(Query::of<Speaker>().is("person", Value(person))));
        REQUIRE(speaks.size() == 1);
        return speaks.front().organisation;
    };
    const Id before = organisation();
    REQUIRE_FALSE(before.isNull());
    move(gui, "2021-02");
    CHECK(organisation() == before);
}

TEST_CASE("A past affiliation stays in the form with its dates, and is shown as past", "[gui]")
{
    Gui gui;
    const Id person = move(gui, "2022-01");
    gui.window().showRecord({QStringLiteral("person"), person});
    showTab(gui, "Affiliations");
    QLabel* past = nullptr;
    QLabel* present = nullptr;
    for (QLabel* label : gui.window().findChildren<QLabel*>()) {
        if (label->isVisible() && label->parentWidget()->inherits("rapporteur::RelationRow")) {
            past = label->text() == QStringLiteral("Statistics Finland") ? label : past;
            present = label->text() == QStringLiteral("Statistics Canada") ? label : present;
        }
    }
    REQUIRE(past);
    REQUIRE(present);
    CHECK(past->property("muted").toBool());
    CHECK_FALSE(present->property("muted").toBool());
    CHECK(gui.shows(QStringLiteral("until ") + PartialDate::of(2022, 1).toDisplay(QLocale())));
    CHECK(past->mapToGlobal(QPoint()).y() > present->mapToGlobal(QPoint()).y());
}
