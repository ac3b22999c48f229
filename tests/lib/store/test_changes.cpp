// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/country.h"
#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/link.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/workstream.h"
#include "store/shipped.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Person person(const QString& family)
{
    Person person;
    person.familyName = family;
    return person;
}

Group group(const QString& name = QStringLiteral("ML Group 2021"))
{
    Group group;
    group.name = name;
    return group;
}

} // namespace

TEST_CASE("A change set is written as a whole or not at all", "[storage]")
{
    TemporaryStore store;
    const QStringList before = contentsOf(*store);
    ChangeSet changes;
    changes.add(person(QStringLiteral("Piela")));
    changes.add(Person()); // has no family name
    const auto refused = store->apply(changes);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().message == QStringLiteral("Person: Family name is needed."));
    CHECK(contentsOf(*store) == before);
    CHECK(require(store->history()).empty());
    CHECK(require(store->apply(ChangeSet())).sequence == 0);
    // The number of the refused step was not used up.
    CHECK(require(store->apply(ChangeSet({[] {
              ChangeSet one;
              one.add(person(QStringLiteral("Piela")));
              return one.changes().front();
          }()})))
              .sequence == 1);
}

TEST_CASE("A reference must lead to a record that is there, of the kind that the field takes", "[storage]")
{
    TemporaryStore store;
    const Id anna = added(*store, person(QStringLiteral("Anna")));
    Affiliation affiliation;
    affiliation.person = anna;
    affiliation.organisation = Id{4711};
    ChangeSet nowhere;
    nowhere.add(affiliation);
    const auto refused = store->apply(nowhere);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().message.contains(QStringLiteral("#4711")));

    affiliation.organisation = anna; // there, but a person
    ChangeSet wrongKind;
    wrongKind.add(affiliation);
    CHECK_FALSE(store->apply(wrongKind));

    for (const RecordRef& owner :
         {RecordRef{QStringLiteral("banana"), anna}, RecordRef{QStringLiteral("event"), anna}}) {
        Link link;
        link.owner = owner;
        ChangeSet change;
        change.add(link);
        const auto unknown = store->apply(change);
        REQUIRE_FALSE(unknown);
        CHECK(unknown.error().code == ErrorCode::InvalidInput);
    }
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Records that name each other come in any order within one step", "[storage]")
{
    TemporaryStore store;
    Organisation office;
    office.id = IdGenerator::make();
    office.name = QStringLiteral("Statistics Finland");
    office.country = countryId(u"FI");
    Affiliation affiliation;
    Person riitta = person(QStringLiteral("Piela"));
    riitta.id = IdGenerator::make();
    affiliation.person = riitta.id;
    affiliation.organisation = office.id;
    ChangeSet changes;
    changes.add(affiliation);
    changes.add(riitta);
    changes.add(office);
    require(store->apply(changes));
    CHECK(require(store->check()).isEmpty());
    CHECK(require(store->get<Organisation>(office.id)).country == countryId(u"FI"));
}

TEST_CASE("Keys that must be unique are, also against what an update makes of a record", "[storage]")
{
    TemporaryStore store;
    added(*store, group());
    ChangeSet again;
    again.add(group());
    const auto refused = store->apply(again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message ==
          QStringLiteral("Group: another record has the same Name (ML Group 2021)."));
    const Id other = added(*store, group(QStringLiteral("ML Group 2022")));
    CHECK_FALSE(edit<Group>(*store, other, u"name", QStringLiteral("ML Group 2021")));
    CHECK(edit<Group>(*store, other, u"name", QStringLiteral("ML Group 2023")));

    WorkStream stream;
    stream.group = other;
    stream.code = QStringLiteral("WS1");
    stream.title = QStringLiteral("From idea to valid solution");
    added(*store, stream);
    ChangeSet sameCode;
    sameCode.add(stream);
    CHECK_FALSE(store->apply(sameCode));
    stream.group = require(store->all<Group>()).front().id;
    CHECK(stream.group != Id{});
}

TEST_CASE("What a record is called is read anew after every change of it or of what its name is made of",
          "[storage]")
{
    TemporaryStore store;
    const auto other = store.open();
    const Id anna = added(*store, person(QStringLiteral("Anna")));
    Organisation office;
    office.name = QStringLiteral("ONS");
    const Id ons = added(*store, office);
    Affiliation affiliation;
    affiliation.person = anna;
    affiliation.organisation = ons;
    const Id id = added(*store, affiliation);
    CHECK(store->label(refTo<Affiliation>(id)) == QStringLiteral("Anna, ONS"));
    CHECK(other->label(refTo<Affiliation>(id)) == QStringLiteral("Anna, ONS"));
    require(edit<Organisation>(*store, ons, u"name", QStringLiteral("Office for National Statistics")));
    CHECK(store->label(refTo<Affiliation>(id)) == QStringLiteral("Anna, Office for National Statistics"));
    other->refresh();
    CHECK(other->label(refTo<Affiliation>(id)) == QStringLiteral("Anna, Office for National Statistics"));
    require(store->undo());
    CHECK(store->label(refTo<Affiliation>(id)) == QStringLiteral("Anna, ONS"));
    CHECK(store->label(refTo<Person>(Id{99})).isEmpty());
}

TEST_CASE("A removed id says so, and its revision goes on when it comes back", "[storage]")
{
    TemporaryStore store;
    const Id id = added(*store, person(QStringLiteral("Piela")));
    require(edit<Person>(*store, id, u"email", QStringLiteral("riitta@example.org")));
    require(removeRecords(*store, {refTo<Person>(id)}, RemovalMode::Refuse));
    const auto gone = store->record(Person::descriptor(), id);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::NotFound);
    CHECK(gone.error().message.contains(QStringLiteral("was removed")));
    const auto never = store->record(Person::descriptor(), Id{12345});
    REQUIRE_FALSE(never);
    CHECK_FALSE(never.error().message.contains(QStringLiteral("was removed")));

    require(store->undo());
    const Record back = require(store->record(Person::descriptor(), id));
    CHECK(back.revision > 3);
    CHECK(back.text(u"email") == QStringLiteral("riitta@example.org"));
    qint64 last = back.revision;
    for (int i = 0; i < 3; ++i) {
        require(store->redo());
        require(store->undo());
        const qint64 now = require(store->record(Person::descriptor(), id)).revision;
        CHECK(now > last);
        last = now;
    }
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("The id of a merged record leads to its heir, and never nowhere", "[storage]")
{
    TemporaryStore store;
    const Id first = added(*store, person(QStringLiteral("Piela")));
    const Id twin = added(*store, person(QStringLiteral("Pielä")));
    const Id third = added(*store, person(QStringLiteral("Pila")));
    const auto merge = [&](Id from, Id into) {
        ChangeSet changes;
        changes.remove(require(store->records(Person::descriptor(), std::vector<Id>{from})).front());
        changes.changes().front().heir = into;
        return store->apply(changes);
    };
    CHECK_FALSE(merge(twin, Id{4711}));
    CHECK_FALSE(merge(twin, twin));
    require(merge(twin, first));
    CHECK(require(store->record(Person::descriptor(), twin)).id == first);
    require(merge(first, third));
    CHECK(require(store->record(Person::descriptor(), twin)).id == third);
    CHECK_FALSE(merge(third, first));
    CHECK(require(store->check()).isEmpty());
    const auto steps = require(store->history());
    CHECK(steps.at(1).changes.front().heir == first);
    require(store->undo());
    require(store->undo());
    CHECK(require(store->record(Person::descriptor(), twin)).id == twin);
    require(store->redo());
    CHECK(require(store->record(Person::descriptor(), twin)).id == first);
}

TEST_CASE("Removing fails where somebody filled in a field that was empty", "[storage]")
{
    TemporaryStore store;
    const Id id = added(*store, person(QStringLiteral("Piela")));
    const auto ben = store.open();
    const Record seen = require(store->record(Person::descriptor(), id));
    require(edit<Person>(*ben, id, u"email", QStringLiteral("riitta@example.org")));
    ChangeSet removal;
    removal.remove(seen);
    const auto refused = store->apply(removal);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(QStringLiteral("riitta@example.org")));
    CHECK(refused.error().message.contains(QStringLiteral("ben")));
    CHECK(isThere<Person>(*store, id));
    CHECK_FALSE(store->undo()); // of the addition
    CHECK(isThere<Person>(*store, id));
}

TEST_CASE("Two clients' records with the same id are both kept, with all that refers to them", "[storage]")
{
    TemporaryStore store;
    Person mine = person(QStringLiteral("Mine"));
    mine.id = IdGenerator::make();
    added(*store, mine);
    Person theirs = person(QStringLiteral("Theirs"));
    theirs.id = mine.id;
    Link link;
    link.owner = refTo<Person>(theirs.id);
    ChangeSet changes;
    changes.add(theirs);
    changes.add(link);
    const Applied applied = require(store->apply(changes));
    CHECK(applied.records.front().id != mine.id);
    CHECK(require(store->get<Person>(mine.id)).familyName == QStringLiteral("Mine"));
    CHECK(require(store->get<Person>(applied.records.front().id)).familyName == QStringLiteral("Theirs"));
    CHECK(require(store->all<Link>()).front().owner == applied.records.front());
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Records of two kinds may bear the same id without disturbing each other", "[storage]")
{
    TemporaryStore store;
    Person same = person(QStringLiteral("Finlandia"));
    same.id = countryId(u"FI");
    added(*store, same);
    CHECK(found<Country>(*store, u"Finland") == 1);
    CHECK(found<Person>(*store, u"Finlandia") == 1);
    require(removeRecords(*store, {refTo<Person>(same.id)}, RemovalMode::Refuse));
    CHECK(found<Country>(*store, u"Finland") == 1);
    CHECK(found<Person>(*store, u"Finlandia") == 0);
    CHECK(isThere<Country>(*store, same.id));
    CHECK(require(store->check()).isEmpty());
    HistoryFilter ofCountry;
    ofCountry.record = refTo<Country>(same.id);
    CHECK(require(store->history(ofCountry)).empty());
}

TEST_CASE("An update that changes nothing leaves no trace", "[storage]")
{
    TemporaryStore store;
    const Id id = added(*store, person(QStringLiteral("Piela")));
    const Record seen = require(store->record(Person::descriptor(), id));
    CHECK(require(edit(*store, seen, u"family_name", QStringLiteral("Piela"))).sequence == 0);
    require(edit(*store, seen, u"family_name", QStringLiteral("Pielinen")));
    // The same edit once more, by somebody who saw the record before it.
    CHECK(require(edit(*store, seen, u"family_name", QStringLiteral("Pielinen"))).sequence == 0);
    CHECK(require(store->history()).size() == 2);
    CHECK(require(store->record(Person::descriptor(), id)).revision == 2);
}

TEST_CASE("A merged record is validated as it would stand", "[storage]")
{
    TemporaryStore store;
    Group start = group();
    start.start = PartialDate::of(2021, 1);
    start.end = PartialDate::of(2021, 12);
    const Id id = added(*store, start);
    const auto ben = store.open();
    const Record seen = require(store->record(Group::descriptor(), id));
    require(edit(*store, seen, u"start", QStringLiteral("2021-06")));
    const auto refused = edit(*ben, seen, u"end", QStringLiteral("2021-03"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().message.contains(QStringLiteral("2021-06")));
}
