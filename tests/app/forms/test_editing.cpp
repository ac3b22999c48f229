// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/person.h"

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

QString riitta()
{
    return QStringLiteral("Riitta Piela");
}

/// A change by somebody else, and the window's notice of it.
void changeElsewhere(Gui& gui, const char* entity, Id id, const QString& field, const Value& value)
{
    const Record before = gui.saved(entity, id);
    Record after = before;
    after.setValue(field, value);
    ChangeSet changes;
    changes.update(before, after);
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
}

} // namespace

TEST_CASE("A field is saved when it is left, and the undo names it", "[gui][storage]")
{
    Gui gui;
    const Id id = gui.find("person", riitta());
    gui.window().showRecord({QStringLiteral("person"), id});
    gui.fill("E-mail", "riitta@example.org");
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("riitta@example.org"));
    CHECK(gui.window().action(QStringLiteral("undo"))->text() ==
          QStringLiteral("&Undo: Edit E-mail of Riitta Piela"));
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(gui.saved("person", id).text(u"email").isEmpty());
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("riitta@example.org"));
}

TEST_CASE("Escape takes back what was typed", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", riitta());
    gui.window().showRecord({QStringLiteral("person"), id});
    gui.fill("Family name", "Somebody", Qt::Key_Escape);
    CHECK(gui.named<QLineEdit>("Family name")->text() == QStringLiteral("Piela"));
    QTest::keyClick(gui.named("Family name"), Qt::Key_Tab);
    CHECK(gui.saved("person", id).text(u"family_name") == QStringLiteral("Piela"));
}

TEST_CASE("What is wrong stands under its field and is not saved", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", riitta());
    gui.window().showRecord({QStringLiteral("person"), id});
    gui.fill("E-mail", "not an address");
    CHECK(gui.saved("person", id).text(u"email").isEmpty());
    CHECK(gui.named("E-mail")->property("problem").toBool());
    CHECK_FALSE(gui.named("E-mail")->accessibleDescription().isEmpty());
    gui.fill("E-mail", "riitta@example.org");
    CHECK_FALSE(gui.named("E-mail")->property("problem").toBool());
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("riitta@example.org"));
}

TEST_CASE("A month typed in words is kept as a month, and the field says so", "[gui]")
{
    Gui gui;
    const Id id = gui.find("event", QStringLiteral("Planning"));
    gui.window().showRecord({QStringLiteral("event"), id});
    QWidget* date = gui.named("Date");
    date->setFocus();
    QTest::keyClick(date, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(date, QStringLiteral("Dec 2020"));
    CHECK(gui.shows(QStringLiteral("December 2020, no day")));
    QTest::keyClick(date, Qt::Key_Tab);
    CHECK(gui.saved("event", id).text(u"start") == QStringLiteral("2020-12"));
}

TEST_CASE("A date that is none is refused in words", "[gui]")
{
    Gui gui;
    const Id id = gui.find("event", QStringLiteral("Planning"));
    gui.window().showRecord({QStringLiteral("event"), id});
    gui.fill("Date", "soon");
    CHECK(gui.saved("event", id).text(u"start") == QStringLiteral("2020-11"));
    CHECK(gui.shows(QStringLiteral("This is not a date")));
}

TEST_CASE("A record is referred to by typing a part of its name", "[gui]")
{
    Gui gui;
    const Id canada = gui.find("organisation", QStringLiteral("Statistics Canada"));
    const Id unece = gui.find("organisation", QStringLiteral("UNECE"));
    gui.window().showRecord({QStringLiteral("organisation"), unece});
    QWidget* parent = gui.named("Part of");
    parent->setFocus();
    QTest::keyClicks(parent, QStringLiteral("statistics can"));
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : parent,
                    Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : parent,
                    Qt::Key_Return);
    CHECK(gui.saved("organisation", unece).value(u"parent").toId() == canada);
    CHECK(gui.named<QLineEdit>("Part of")->text() == QStringLiteral("Statistics Canada"));
}

TEST_CASE("A name that nothing bears is told and not saved", "[gui]")
{
    Gui gui;
    const Id unece = gui.find("organisation", QStringLiteral("UNECE"));
    gui.window().showRecord({QStringLiteral("organisation"), unece});
    gui.fill("Part of", "No Such Office");
    CHECK(gui.shows(QStringLiteral("Nothing here goes by the name “No Such Office”")));
    CHECK(gui.saved("organisation", unece).value(u"parent").isNull());
}

TEST_CASE("A new record is a draft until nothing is missing, then it is added", "[gui][storage]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    const qint64 before = require(gui.other().count(Query::of<Person>()));
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    gui.fill("Given name", "Grete");
    CHECK(require(gui.other().count(Query::of<Person>())) == before);
    CHECK(gui.shows(QStringLiteral("needed")));
    gui.fill("Family name", "Hansen");
    CHECK(require(gui.other().count(Query::of<Person>())) == before + 1);
    const Id id = gui.find("person", QStringLiteral("Grete Hansen"));
    CHECK(page.listPane()->table()->currentRecord() == id);
    gui.fill("E-mail", "grete@example.org");
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("grete@example.org"));
}

TEST_CASE("Discarding a draft leaves nothing behind and shows the record from before", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", riitta());
    gui.window().showRecord({QStringLiteral("person"), id});
    const qint64 before = require(gui.other().count(Query::of<Person>()));
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    gui.fill("Given name", "Nobody");
    Gui::click(gui.named("Discard the new record"));
    CHECK(require(gui.other().count(Query::of<Person>())) == before);
    CHECK(gui.window().currentPage()->currentRecord().id == id);
    CHECK(gui.named<QLineEdit>("Given name")->text() == QStringLiteral("Riitta"));
}

TEST_CASE("A speaker is added within the talk, moved up, and taken away again", "[gui]")
{
    Gui gui;
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian"));
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    Gui::click(gui.named("Add: Speaker"));
    gui.fill("Speaker: Person", "Riitta Piela");
    Query query(*findEntity(u"speaker"));
    query.is("presentation", Value(talk));
    std::vector<Record> speakers = require(gui.other().records(query));
    REQUIRE(speakers.size() == 2);
    const Id added = speakers.back().id;
    CHECK(gui.other().label(speakers.back().reference(*speakers.back().entity->field(u"person"))) ==
          riitta());

    QWidget* row = gui.named("Riitta Piela, Statistics Finland");
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Up, Qt::ControlModifier);
    speakers = require(gui.other().records(query));
    CHECK(speakers.front().id == added);

    row = gui.named("Riitta Piela, Statistics Finland");
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Delete);
    CHECK(require(gui.other().records(query)).size() == 1);
}

TEST_CASE("What somebody else changed appears in the list and in the form", "[gui][storage]")
{
    Gui gui;
    const Id id = gui.find("person", riitta());
    gui.window().showRecord({QStringLiteral("person"), id});
    changeElsewhere(gui, "person", id, QStringLiteral("given_name"), QStringLiteral("Riita"));
    CHECK(gui.named<QLineEdit>("Given name")->text() == QStringLiteral("Riita"));
    RecordsPage& page = gui.records("person");
    const int row = page.listPane()->model()->rowOf(id);
    CHECK(page.listPane()->model()->index(row, 0).data().toString() == QStringLiteral("Riita"));
}

TEST_CASE("Two who change the same field see both values, and nothing is lost", "[gui][storage]")
{
    Gui gui;
    const Id id = gui.find("person", riitta());
    gui.window().showRecord({QStringLiteral("person"), id});
    QWidget* field = gui.named("E-mail");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("mine@example.org"));
    changeElsewhere(gui, "person", id, QStringLiteral("email"), QStringLiteral("theirs@example.org"));
    CHECK(gui.named<QLineEdit>("E-mail")->text() == QStringLiteral("mine@example.org"));
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("theirs@example.org"));
    CHECK(gui.shows(QStringLiteral("“theirs@example.org”")));
    CHECK(gui.shows(QStringLiteral("“mine@example.org”")));
    Gui::click(gui.named("Keep mine in E-mail"));
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("mine@example.org"));
}

TEST_CASE("Of two values for one field the other can be taken", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", riitta());
    gui.window().showRecord({QStringLiteral("person"), id});
    QWidget* field = gui.named("E-mail");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("mine@example.org"));
    changeElsewhere(gui, "person", id, QStringLiteral("email"), QStringLiteral("theirs@example.org"));
    QTest::keyClick(field, Qt::Key_Tab);
    Gui::click(gui.named("Take theirs in E-mail"));
    CHECK(gui.named<QLineEdit>("E-mail")->text() == QStringLiteral("theirs@example.org"));
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("theirs@example.org"));
}

TEST_CASE("Two who change different fields of one record both succeed", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", riitta());
    gui.window().showRecord({QStringLiteral("person"), id});
    QWidget* field = gui.named("E-mail");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("mine@example.org"));
    changeElsewhere(gui, "person", id, QStringLiteral("notes"), QStringLiteral("theirs"));
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("mine@example.org"));
    CHECK(gui.saved("person", id).text(u"notes") == QStringLiteral("theirs"));
}

TEST_CASE("A conflict waits for a choice: leaving the field or typing on makes none", "[gui][storage]")
{
    Gui gui;
    const Id id = gui.find("person", riitta());
    gui.window().showRecord({QStringLiteral("person"), id});
    auto* field = gui.named<QLineEdit>("E-mail");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("mine@example.org"));
    changeElsewhere(gui, "person", id, QStringLiteral("email"), QStringLiteral("theirs@example.org"));
    QTest::keyClick(field, Qt::Key_Tab);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("theirs@example.org"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, QStringLiteral(".uk"));
    CHECK(gui.shows(QStringLiteral("“mine@example.org.uk”")));
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("theirs@example.org"));
    Gui::click(gui.named("Keep mine in E-mail"));
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("mine@example.org.uk"));
}

TEST_CASE(
    "A month without a year is taken to be of the year that the record speaks of, and the field says so",
    "[gui]")
{
    Gui gui;
    const Id id = gui.find("event", QStringLiteral("Planning"));
    gui.window().showRecord({QStringLiteral("event"), id});
    QWidget* until = gui.named("Until");
    until->setFocus();
    QTest::keyClicks(until, QStringLiteral("dec"));
    CHECK(gui.shows(QStringLiteral("December 2020, no day; the year is that of this record")));
    QTest::keyClick(until, Qt::Key_Tab);
    CHECK(gui.saved("event", id).text(u"end") == QStringLiteral("2020-12"));
}
