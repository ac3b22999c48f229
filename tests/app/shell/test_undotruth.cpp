// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/person.h"

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

void undoByKey(Gui& gui)
{
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
}

void editByOther(Gui& gui, const Person& before, const Person& after)
{
    ChangeSet changes;
    changes.update(toRecord(before), toRecord(after));
    require(gui.other().apply(changes));
    gui.own().refresh();
}

Person person(Gui& gui, Id id)
{
    return require(gui.other().get<Person>(id));
}

/// Writes a note into each of the first people in one step, as a bulk edit does.
std::vector<Id> noteOnSeveral(Gui& gui, const char* words)
{
    const std::vector<Person> people = require(gui.own().all<Person>());
    ChangeSet changes;
    std::vector<Id> ids;
    for (size_t i = 0; i < 3; ++i) {
        Person after = people[i];
        after.notes = QString::fromLatin1(words);
        changes.update(toRecord(people[i]), toRecord(after));
        ids.push_back(after.id);
    }
    require(gui.window().workspace()->apply(std::move(changes)));
    return ids;
}

} // namespace

TEST_CASE("An edit is not undone over what somebody else wrote into the same field since", "[gui][storage]")
{
    Gui gui;
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    gui.fill("E-mail", "riitta@example.org");
    const Person mine = person(gui, id);
    REQUIRE(mine.email == QStringLiteral("riitta@example.org"));
    Person theirs = mine;
    theirs.email = QStringLiteral("piela@example.org");
    editByOther(gui, mine, theirs);

    undoByKey(gui);
    CHECK(person(gui, id).email == QStringLiteral("piela@example.org"));
    const QString told = gui.window().noticeBar().text();
    CHECK(told.contains(QStringLiteral("E-mail")));
    CHECK(told.contains(QStringLiteral("Riitta Piela")));
    CHECK(told.contains(QStringLiteral("anna")));
    CHECK(told.contains(QStringLiteral("piela@example.org")));
}

TEST_CASE("An edit is undone beside what somebody else wrote into another field", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    gui.fill("E-mail", "riitta@example.org");
    const Person mine = person(gui, id);
    Person theirs = mine;
    theirs.notes = QStringLiteral("Prefers the telephone");
    editByOther(gui, mine, theirs);
    undoByKey(gui);
    CHECK(person(gui, id).email.isEmpty());
    CHECK(person(gui, id).notes == QStringLiteral("Prefers the telephone"));
    CHECK(gui.window().noticeBar().text().isEmpty());
}

TEST_CASE("A bulk edit is undone whole or not at all", "[gui][storage]")
{
    Gui gui;
    gui.records("person");
    const std::vector<Id> ids = noteOnSeveral(gui, "checked");
    const Person mine = person(gui, ids[1]);
    Person theirs = mine;
    theirs.notes = QStringLiteral("checked twice");
    editByOther(gui, mine, theirs);
    undoByKey(gui);
    CHECK(person(gui, ids[0]).notes == QStringLiteral("checked"));
    CHECK(person(gui, ids[1]).notes == QStringLiteral("checked twice"));
    CHECK(person(gui, ids[2]).notes == QStringLiteral("checked"));
    const QString told = gui.window().noticeBar().text();
    CHECK(told.contains(QStringLiteral("Notes")));
    CHECK(told.contains(mine.familyName));

    editByOther(gui, person(gui, ids[1]), mine); // they take it back
    undoByKey(gui);
    for (const Id id : ids)
        CHECK(person(gui, id).notes.isEmpty());
}

TEST_CASE("A removal is undone with all that went with it, and not twice", "[gui]")
{
    Gui gui;
    gui.window().showRecord({QStringLiteral("person"), gui.find("person", QStringLiteral("Riitta Piela"))});
    QTest::keyClick(&gui.window(), Qt::Key_Delete, Qt::ControlModifier);
    Gui::click(gui.button("Remove all 3"));
    CHECK(gui.window().action(QStringLiteral("undo"))->text().contains(QStringLiteral("Riitta Piela")));
    undoByKey(gui);
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    CHECK(person(gui, id).familyName == QStringLiteral("Piela"));
    undoByKey(gui); // there is nothing of this person's left: the sample is another's step
    CHECK(require(gui.other().count(Query::of<Person>())) == 19);
}

TEST_CASE("A record that was added is not taken away with what somebody else wrote into it since",
          "[gui][storage]")
{
    Gui gui;
    gui.records("person");
    ChangeSet changes;
    Person made;
    made.familyName = QStringLiteral("Newcomer");
    const Id id = changes.add(made);
    require(gui.window().workspace()->apply(std::move(changes)));
    const Person mine = person(gui, id);
    Person theirs = mine;
    theirs.email = QStringLiteral("new@example.org");
    editByOther(gui, mine, theirs);
    undoByKey(gui);
    CHECK(person(gui, id).email == QStringLiteral("new@example.org"));
    CHECK(gui.window().noticeBar().text().contains(QStringLiteral("Newcomer")));
}
