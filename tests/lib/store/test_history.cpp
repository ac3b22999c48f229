// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/alias.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/link.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Id addPerson(Store& store, Audience audience = Audience::Secretariat)
{
    Person person;
    person.givenName = QStringLiteral("Riitta");
    person.familyName = QStringLiteral("Piela");
    person.email = QStringLiteral("secretword@example.org");
    person.notes = QStringLiteral("hushhush");
    person.audience = audience;
    return added(store, person);
}

QString familyName(Store& store, Id id)
{
    return require(store.record(Person::descriptor(), id)).text(u"family_name");
}

/// Everything in history and in the words of search that a reader of that audience may have.
QString readableBy(Store& store, Audience reader)
{
    const QString audiences =
        reader == Audience::Public ? QStringLiteral("'public'") : QStringLiteral("'public', 'members'");
    return (rowsOf(store.database(),
                   QStringLiteral("SELECT \"payload\" FROM \"change\" WHERE \"audience\" IN (%1)")
                       .arg(audiences)) +
            rowsOf(store.database(), QStringLiteral("SELECT %1 FROM \"search_text\" WHERE \"entity\" <> 'country'")
                                         .arg(QString(audiences).replace(u'\'', u'"'))))
        .join(u'\n')
        .toLower();
}

} // namespace

TEST_CASE("History keeps each change with before and after, author and kind, newest first", "[storage]")
{
    TemporaryStore store;
    const Id id = addPerson(*store);
    require(edit<Person>(*store, id, u"family_name", QStringLiteral("Pielä")));
    const auto ben = store.open();
    require(edit<Person>(*ben, id, u"email", {}));
    require(ben->undo());
    const auto steps = require(store->history());
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].kind == StepKind::Undo);
    CHECK(steps[0].target == 3);
    CHECK(steps[0].author == QStringLiteral("ben"));
    CHECK(steps[2].author == QStringLiteral("anna"));
    CHECK(steps[2].at.isValid());
    REQUIRE(steps[2].changes.size() == 1);
    REQUIRE(steps[2].changes[0].fields.size() == 1);
    CHECK(steps[2].changes[0].fields[0].before.toText() == QStringLiteral("Piela"));
    CHECK(steps[2].changes[0].fields[0].after.toText() == QStringLiteral("Pielä"));
    CHECK(steps[2].changes[0].baseRevision == 1);
    CHECK(describe(steps[2], *store) == QStringLiteral("Edit Family name of Riitta Pielä"));
    CHECK(describe(steps[3], *store) == QStringLiteral("Add Riitta Piela (Person)"));

    HistoryFilter some;
    some.limit = 1;
    some.beforeSequence = 3;
    CHECK(require(store->history(some)).front().sequence == 2);
    some = {};
    some.afterSequence = 2;
    CHECK(require(store->history(some)).size() == 2);
    some.limit = -1;
    CHECK(require(store->history(some)).size() == 2);
    some = {};
    some.record = RecordRef{QStringLiteral("person"), Id{5}};
    CHECK(require(store->history(some)).empty());
}

TEST_CASE("Undo takes back this author's own last step, also after the program was closed", "[storage]")
{
    TemporaryStore store;
    const Id id = addPerson(*store);
    const Id other = addPerson(*store);
    const auto ben = store.open();
    require(edit<Person>(*store, id, u"family_name", QStringLiteral("By anna")));
    require(edit<Person>(*ben, other, u"family_name", QStringLiteral("By ben")));
    CHECK(require(store->nextUndo())->sequence == 3);
    require(store->undo());
    CHECK(familyName(*store, id) == QStringLiteral("Piela"));
    CHECK(familyName(*store, other) == QStringLiteral("By ben"));

    const auto annaAgain = store.open(QStringLiteral("anna"));
    CHECK(require(annaAgain->nextUndo())->sequence == 2);
    CHECK(require(annaAgain->nextRedo())->sequence == 3);
    require(annaAgain->redo());
    CHECK(familyName(*store, id) == QStringLiteral("By anna"));
    CHECK_FALSE(require(ben->nextRedo()));
}

TEST_CASE("A new edit makes what was undone unreachable for redo", "[storage]")
{
    TemporaryStore store;
    const Id id = addPerson(*store);
    require(edit<Person>(*store, id, u"family_name", QStringLiteral("Two")));
    require(store->undo());
    CHECK(require(store->nextRedo()));
    require(edit<Person>(*store, id, u"given_name", QStringLiteral("Ritta")));
    CHECK_FALSE(require(store->nextRedo()));
    CHECK_FALSE(store->redo());
    // The undone step is passed over.
    require(store->undo());
    CHECK(require(store->record(Person::descriptor(), id)).text(u"given_name") == QStringLiteral("Riitta"));
    CHECK(require(store->nextUndo())->sequence == 1);
}

TEST_CASE("A step is undone by its number, once, and refused with the reason where it no longer can",
          "[storage]")
{
    TemporaryStore store;
    const Id id = addPerson(*store);
    require(edit<Person>(*store, id, u"family_name", QStringLiteral("Two")));
    require(edit<Person>(*store, id, u"email", QStringLiteral("two@example.org")));
    require(store->undo(2));
    CHECK(familyName(*store, id) == QStringLiteral("Piela"));
    CHECK_FALSE(store->undo(2));
    CHECK_FALSE(store->undo(4)); // an undo itself
    CHECK_FALSE(store->undo(99));
    CHECK_FALSE(store->redo(3));
    require(store->redo(2));
    CHECK(familyName(*store, id) == QStringLiteral("Two"));

    const auto ben = store.open();
    require(edit<Person>(*ben, id, u"email", QStringLiteral("ben@example.org")));
    const QStringList before = contentsOf(*store);
    const auto refused = store->undo(3);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(QStringLiteral("E-mail of Riitta Two")));
    CHECK(refused.error().message.contains(QStringLiteral("ben@example.org")));
    CHECK(contentsOf(*store) == before);
}

TEST_CASE("An undo that finds its work done already does not stand in the way of the next", "[storage]")
{
    TemporaryStore store;
    const Id first = addPerson(*store);
    const Id second = addPerson(*store);
    const auto ben = store.open();
    require(removeRecords(*ben, {refTo<Person>(second)}, RemovalMode::Refuse));
    const Applied undone = require(store->undo());
    CHECK(undone.sequence > 0);
    CHECK(undone.records.empty());
    CHECK(require(store->nextUndo())->sequence == 1);
    require(store->undo());
    CHECK_FALSE(isThere<Person>(*store, first));
    CHECK(require(store->check()).isEmpty());
    CHECK(require(store->history()).front().changeCount == 1);
}

TEST_CASE("What is the secretariat's is in no row that others may read", "[storage]")
{
    TemporaryStore store;
    const Id id = addPerson(*store, Audience::Public);
    CHECK(readableBy(*store, Audience::Public).contains(QStringLiteral("piela")));
    CHECK_FALSE(readableBy(*store, Audience::Members).contains(QStringLiteral("secretword")));
    CHECK_FALSE(readableBy(*store, Audience::Members).contains(QStringLiteral("hushhush")));
    CHECK(found<Person>(*store, u"piela", Audience::Public) == 1);
    CHECK(found<Person>(*store, u"hushhush", Audience::Members) == 0);
    CHECK(found<Person>(*store, u"piela hushhush") == 1);
    require(edit<Person>(*store, id, u"notes", QStringLiteral("tiptoe")));
    require(removeRecords(*store, {refTo<Person>(id)}, RemovalMode::Refuse));
    CHECK_FALSE(readableBy(*store, Audience::Members).contains(QStringLiteral("hushhush")));
    CHECK_FALSE(readableBy(*store, Audience::Members).contains(QStringLiteral("tiptoe")));
}

TEST_CASE("Marking a record for fewer readers withholds what was written of it before", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("ML Group 2021");
    group.audience = Audience::Public;
    Event event;
    event.group = added(*store, group);
    event.title = QStringLiteral("Monthly meeting");
    event.start = PartialDate::of(2021, 4, 22);
    event.audience = Audience::Public;
    Presentation talk;
    talk.event = added(*store, event);
    talk.title = QStringLiteral("Confidential");
    talk.audience = Audience::Public;
    const Id id = added(*store, talk);
    Link link;
    link.owner = refTo<Presentation>(id);
    link.title = QStringLiteral("Leaky slides");
    link.audience = Audience::Public;
    const Id slides = added(*store, link);
    CHECK(found<Link>(*store, u"leaky", Audience::Public) == 1);
    CHECK(readableBy(*store, Audience::Public).contains(QStringLiteral("confidential")));

    require(edit<Presentation>(*store, id, u"audience", QStringLiteral("secretariat")));
    CHECK_FALSE(readableBy(*store, Audience::Members).contains(QStringLiteral("confidential")));
    CHECK_FALSE(readableBy(*store, Audience::Members).contains(QStringLiteral("leaky")));
    CHECK(found<Link>(*store, u"leaky", Audience::Public) == 0);
    CHECK(found<Link>(*store, u"leaky") == 1);
    CHECK(require(store->check()).isEmpty());
    // The secretariat's history is whole.
    HistoryFilter ofTalk;
    ofTalk.record = refTo<Presentation>(id);
    CHECK(require(store->history(ofTalk)).size() == 2);
    CHECK(require(store->history(ofTalk)).back().changes.front().fields.size() ==
          talk.descriptor().fields().size() - 4); // correction, stream, output, abstract are empty

    require(edit<Link>(*store, slides, u"title", QStringLiteral("Leaky deck")));
    CHECK_FALSE(readableBy(*store, Audience::Members).contains(QStringLiteral("deck")));
    require(store->undo());
    require(store->undo());
    CHECK(found<Link>(*store, u"leaky", Audience::Public) == 1);
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("A reader of history sees only the parts that are for them", "[storage]")
{
    TemporaryStore store;
    const Id shown = addPerson(*store, Audience::Public);
    const Id hidden = addPerson(*store, Audience::Secretariat);
    HistoryFilter filter;
    filter.reader = Audience::Public;
    const auto steps = require(store->history(filter));
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].changes.empty());
    REQUIRE(steps[1].changes.size() == 1);
    CHECK(steps[1].changes[0].id == shown);
    for (const FieldChange& field : steps[1].changes[0].fields)
        CHECK(field.field->audience == Audience::Public);
    CHECK(steps[1].changes[0].fields.size() == 2);
    CHECK_FALSE(describe(steps[0], *store).contains(QStringLiteral("Piela")));
    CHECK(require(store->history()).front().changes.front().id == hidden);
}

TEST_CASE("The history of a record can be played from nothing to what it is now", "[storage]")
{
    TemporaryStore store;
    const Id id = addPerson(*store, Audience::Members);
    require(edit<Person>(*store, id, u"audience", QStringLiteral("public")));
    require(edit<Person>(*store, id, u"audience", QStringLiteral("secretariat")));
    require(edit<Person>(*store, id, u"notes", {}));
    Record replayed;
    HistoryFilter ofPerson;
    ofPerson.record = refTo<Person>(id);
    auto steps = require(store->history(ofPerson));
    std::reverse(steps.begin(), steps.end());
    replayed = Record::make(Person::descriptor());
    for (const FieldDescriptor& field : Person::descriptor().fields())
        replayed.setValue(field.name, {});
    for (const HistoryStep& step : steps) {
        for (const FieldChange& field : step.changes.front().fields) {
            CHECK(replayed.value(field.field->name) == field.before);
            replayed.setValue(field.field->name, field.after);
        }
    }
    CHECK(replayed.values == require(store->record(Person::descriptor(), id)).values);
}
