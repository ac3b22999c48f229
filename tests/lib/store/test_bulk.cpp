// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/alias.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "support/changesources.h"
#include "support/tables.h"
#include "support/temporarystore.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// Enough for indexes to be dropped on the way, and for more than one page of history.
constexpr int many = 5000;

Person person(int number)
{
    Person person;
    person.givenName = QStringLiteral("Søren %1").arg(number % 97);
    person.familyName = QStringLiteral("O'Neil \"%1\"").arg(number);
    person.email = QStringLiteral("p%1@example.org").arg(number);
    person.notes = number % 3 == 0 ? QStringLiteral("Line one\tand\\two\nthree") : QString();
    person.audience = static_cast<Audience>(number % 3);
    return person;
}

/// People with an organisation, memberships before the people they are of, other names, and a talk.
ChangeSet mixedAdditions()
{
    ChangeSet set;
    Group group;
    group.name = QStringLiteral("Group");
    const Id groupId = set.add(group);
    Event event;
    event.group = groupId;
    event.title = QStringLiteral("Meeting");
    event.start = PartialDate::of(2021, 4);
    Presentation talk;
    talk.event = set.add(event);
    talk.title = QStringLiteral("Talk");
    const Id talkId = set.add(talk);
    Organisation office;
    office.name = QStringLiteral("Office");
    const Id officeId = set.add(office);
    for (int i = 0; i < many; ++i) {
        Person each = person(i);
        each.id = IdGenerator::make();
        if (i % 5 == 0) {
            Membership membership;
            membership.person = each.id;
            membership.group = groupId;
            membership.joined = PartialDate::of(2021, 1 + i % 12);
            set.add(membership);
            Alias alias;
            alias.owner = {QStringLiteral("person"), each.id};
            alias.name = QStringLiteral("Also %1").arg(i);
            set.add(alias);
        }
        set.add(each);
        if (i % 1000 == 0) {
            Speaker speaker;
            speaker.presentation = talkId;
            speaker.person = each.id;
            speaker.organisation = officeId;
            set.add(speaker);
        }
    }
    return set;
}

ChangeSet people(int count, int first = 0)
{
    ChangeSet set;
    for (int i = 0; i < count; ++i)
        set.add(person(first + i));
    return set;
}

Result<Applied> applyBulk(Store& store, const ChangeSet& set, const Progress& progress = {})
{
    SetSource source(set);
    return store.apply(source, progress);
}

std::vector<Record> allPeople(const Store& store)
{
    Query query = Query::of<Person>();
    query.sort = {{QStringLiteral("id"), false}};
    return require(store.records(query));
}

/// Of all people: a third edited, a third removed, and new ones between them.
ChangeSet mixedChanges(const Store& store)
{
    ChangeSet set;
    int number = many;
    for (const Record& before : allPeople(store)) {
        ++number;
        if (number % 3 == 0) {
            Record after = before;
            after.setValue(u"family_name", QStringLiteral("Edited %1").arg(number));
            set.update(before, after);
        } else if (number % 3 == 1) {
            set.remove(before);
        } else if (number % 2 == 0) {
            set.add(person(number));
        }
    }
    return set;
}

QStringList indexesOf(const Store& store)
{
    const bool file = !store.location().isServer();
    if (file)
        return linesOf(store,
                       u"SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' ORDER BY 1"_qs);
    return linesOf(store,
                   u"SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1"_qs);
}

} // namespace

TEST_CASE("A million records' door and a small one leave the same behind", "[storage]")
{
    TemporaryStore small;
    TemporaryStore large;
    const ChangeSet set = mixedAdditions();
    require(small->apply(set));
    require(applyBulk(*large, set));
    CHECK(allTables(*small) == allTables(*large));
    CHECK(require(large->check()).isEmpty());

    const ChangeSet changes = mixedChanges(*small);
    // What others refer to stays.
    ChangeSet possible;
    for (const Change& change : changes.changes()) {
        if (change.kind != ChangeKind::Remove || require(small->usesOf(change.ref())).empty())
            possible.append(change);
    }
    require(small->apply(possible));
    require(applyBulk(*large, possible));
    CHECK(allTables(*small) == allTables(*large));
    CHECK(require(large->check()).isEmpty());
    CHECK(indexesOf(*small) == indexesOf(*large));
}

TEST_CASE("A large set is undone and redone from history, and leaves what was there before", "[storage]")
{
    TemporaryStore store;
    require(store->apply(people(10)));
    const QStringList before = recordTables(*store);
    require(applyBulk(*store, mixedAdditions()));
    const QStringList after = recordTables(*store);
    REQUIRE(before != after);
    require(store->undo());
    CHECK(recordTables(*store) == before);
    CHECK(require(store->check()).isEmpty());
    require(store->redo());
    // The records are the same; their revisions have gone on.
    CHECK(require(store->count(Query::of<Person>())) == many + 10);
    CHECK(require(store->count(Query::of<Person>().matching(QStringLiteral("also 4995")))) == 1);
    CHECK(require(store->check()).isEmpty());
    const auto next = require(store->nextUndo());
    REQUIRE(next);
    CHECK(next->changeCount > many);
    CHECK(static_cast<qint64>(next->changes.size()) < next->changeCount);
}

TEST_CASE("A large set of edits and removals is undone and redone", "[storage]")
{
    TemporaryStore store;
    require(applyBulk(*store, people(many)));
    const auto values = [&] {
        QStringList lines;
        for (const Record& record : allPeople(*store))
            lines.append(record.id.toString() + record.text(u"family_name") + record.text(u"notes"));
        return lines;
    };
    const QStringList before = values();
    require(applyBulk(*store, mixedChanges(*store)));
    const QStringList after = values();
    require(store->undo());
    CHECK(values() == before);
    require(store->redo());
    CHECK(values() == after);
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("A large set that is stopped leaves nothing, whenever it is stopped", "[storage]")
{
    TemporaryStore store;
    require(store->apply(people(3)));
    const QStringList before = allTables(*store) + indexesOf(*store);
    const ChangeSet set = mixedAdditions();
    for (const qint64 at : {qint64{1}, qint64{many}, static_cast<qint64>(set.changes().size())}) {
        const auto stopped = applyBulk(*store, set, [at](qint64 done) { return done < at; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        CHECK(allTables(*store) + indexesOf(*store) == before);
    }
    qint64 last = 0;
    require(applyBulk(*store, set, [&last](qint64 done) { return std::exchange(last, done) <= done; }));
    CHECK(last == static_cast<qint64>(set.changes().size()));
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("A record that breaks a rule is named, and none of the large set is kept", "[storage]")
{
    TemporaryStore store;
    const QStringList before = allTables(*store) + indexesOf(*store);
    ChangeSet set = people(many);
    ChangeSet wrong = set;
    Change& change = wrong.changes().at(4321);
    change.fields.back().after = QStringLiteral("everybody");
    const auto invalid = applyBulk(*store, wrong);
    REQUIRE_FALSE(invalid);
    CHECK(invalid.error().code == ErrorCode::InvalidInput);
    CHECK(invalid.error().message.contains(QStringLiteral("4322")));
    CHECK(invalid.error().message.contains(QStringLiteral("O'Neil \"4321\"")));
    CHECK(invalid.error().message.contains(QStringLiteral("everybody")));
    CHECK(allTables(*store) + indexesOf(*store) == before);
    require(applyBulk(*store, set));
}

TEST_CASE("A large set may not refer to what is not there, nor remove what others use", "[storage]")
{
    TemporaryStore store;
    const auto refused = [&](const ChangeSet& set, ErrorCode code) {
        const QStringList before = allTables(*store);
        const auto applied = applyBulk(*store, set);
        REQUIRE_FALSE(applied);
        CHECK(applied.error().code == code);
        CHECK(allTables(*store) == before);
        return applied.error();
    };
    ChangeSet dangling = people(many);
    Affiliation affiliation;
    affiliation.person = dangling.changes().front().id;
    affiliation.organisation = Id{12345};
    dangling.add(affiliation);
    CHECK(refused(dangling, ErrorCode::InvalidInput).message.contains(QStringLiteral("12345")));

    ChangeSet nameless = people(many);
    Alias alias;
    alias.owner = {QStringLiteral("person"), Id{54321}};
    alias.name = QStringLiteral("Nobody");
    nameless.add(alias);
    CHECK(refused(nameless, ErrorCode::InvalidInput).message.contains(QStringLiteral("54321")));

    require(applyBulk(*store, mixedAdditions()));
    ChangeSet removal;
    for (const Record& each : allPeople(*store))
        removal.remove(each);
    const Error used = refused(removal, ErrorCode::InUse);
    CHECK_FALSE(used.details.isEmpty());
    CHECK(used.message.contains(QStringLiteral("Søren")));
}

TEST_CASE("A large set may not use a key twice, nor add a record that is there", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("Same");
    ChangeSet first;
    const Id id = first.add(group);
    require(store->apply(first));
    const QStringList before = allTables(*store);

    ChangeSet twice = people(many);
    twice.add(group);
    const auto refused = applyBulk(*store, twice);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("Same")));

    ChangeSet again = people(many);
    group.id = id;
    group.name = QStringLiteral("Other");
    again.add(group);
    const auto clash = applyBulk(*store, again);
    REQUIRE_FALSE(clash);
    CHECK(clash.error().code == ErrorCode::Conflict);
    CHECK(allTables(*store) == before);
}

TEST_CASE("A large set that meets what somebody else changed is a conflict that names both values",
          "[storage]")
{
    TemporaryStore store;
    require(applyBulk(*store, people(many)));
    const std::vector<Record> before = allPeople(*store);
    ChangeSet mine;
    for (const Record& each : before) {
        Record after = each;
        after.setValue(u"family_name", QStringLiteral("Mine"));
        mine.update(each, after);
    }
    Record theirs = before.at(4000);
    theirs.setValue(u"family_name", QStringLiteral("Theirs"));
    ChangeSet edit;
    edit.update(before.at(4000), theirs);
    require(store.open()->apply(edit));
    const QStringList unchanged = allTables(*store);
    const auto conflict = applyBulk(*store, mine);
    REQUIRE_FALSE(conflict);
    CHECK(conflict.error().code == ErrorCode::Conflict);
    CHECK(conflict.error().message.contains(QStringLiteral("Theirs")));
    CHECK(conflict.error().message.contains(QStringLiteral("Mine")));
    CHECK(allTables(*store) == unchanged);
}

TEST_CASE("Who reads while a large set is written sees what was there before, then all of it", "[storage]")
{
    TemporaryStore store;
    require(store->apply(people(7)));
    const auto reader = store.open();
    qint64 asked = 0;
    require(applyBulk(*store, people(many, 100), [&](qint64) {
        ++asked;
        return require(reader->count(Query::of<Person>())) == 7 &&
               require(reader->count(Query::of<Person>().matching(QStringLiteral("Soren")))) == 7;
    }));
    CHECK(asked > 10);
    CHECK(require(reader->count(Query::of<Person>())) == many + 7);
}

TEST_CASE("A large set is told of once, by kind and number and without its records", "[storage]")
{
    TemporaryStore store;
    std::vector<ChangeNotice> notices;
    QObject::connect(&*store, &Store::changed,
                     [&](const ChangeNotice& notice) { notices.push_back(notice); });
    const Applied applied = require(applyBulk(*store, mixedAdditions()));
    REQUIRE(notices.size() == 1);
    CHECK(notices.front().firstSequence == applied.sequence);
    CHECK(notices.front().lastSequence == applied.sequence);
    CHECK(notices.front().records.isEmpty());
    CHECK(notices.front().entities.contains(QStringLiteral("person")));
    CHECK(notices.front().entities.contains(QStringLiteral("membership")));
    CHECK_FALSE(notices.front().entities.contains(QStringLiteral("country")));
    const Applied few = require(applyBulk(*store, people(2, 100000)));
    REQUIRE(notices.size() == 2);
    CHECK(notices.back().records.size() == 2);
    CHECK(few.sequence == applied.sequence + 1);
}

TEST_CASE("A source that has nothing, changes nothing or fails leaves no step behind", "[storage]")
{
    TemporaryStore store;
    require(store->apply(people(1)));
    const QStringList before = allTables(*store);
    CHECK(require(applyBulk(*store, {})).sequence == 0);
    Change same{ChangeKind::Update, &Person::descriptor(), allPeople(*store).front().id, 1, {}, {}};
    ChangeSet nothing;
    nothing.append(same);
    CHECK(require(applyBulk(*store, nothing)).sequence == 0);
    class Broken : public ChangeSource
    {
        Result<std::optional<Change>> next() override
        {
            return failure(ErrorCode::InvalidInput, QStringLiteral("Line 3 is no record."));
        }
    } broken;
    const auto failed = store->apply(broken);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message == QStringLiteral("Line 3 is no record."));
    CHECK(allTables(*store) == before);
}

TEST_CASE("A large set can still be stopped while its indexes are built", "[storage][sqlite]")
{
    TemporaryStore store;
    const QStringList before = allTables(*store) + indexesOf(*store);
    int asked = 0;
    const auto stopped =
        applyBulk(*store, people(many), [&asked](qint64 done) { return done < many || ++asked < 3; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(allTables(*store) + indexesOf(*store) == before);
    require(applyBulk(*store, people(many)));
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("After a large set, finished or not, a file guards its references and keeps little in memory",
          "[storage][sqlite]")
{
    TemporaryStore store;
    const auto settings = [&] {
        return linesOf(*store, QStringLiteral("PRAGMA foreign_keys")) +
               linesOf(*store, QStringLiteral("PRAGMA cache_size"));
    };
    const QStringList usual = settings();
    require(applyBulk(*store, people(many)));
    CHECK(settings() == usual);
    CHECK_FALSE(applyBulk(*store, people(many), [](qint64) { return false; }));
    CHECK(settings() == usual);
    CHECK(usual.front() == QStringLiteral("1"));
}

TEST_CASE("What was added last is found by its new words when all of it is changed", "[storage]")
{
    TemporaryStore store;
    ChangeSet additions;
    for (int i = 0; i < 20; ++i) {
        Organisation office;
        office.name = QStringLiteral("Office %1").arg(i);
        additions.add(toRecord(office));
    }
    SetSource added(additions);
    require(store->apply(added));
    ChangeSet changes;
    for (const Record& before : require(store->records(Query::of<Organisation>()))) {
        Record after = before;
        after.setValue(u"name", QStringLiteral("Bureau of %1").arg(before.text(u"name")));
        changes.update(before, after);
    }
    SetSource changed(changes);
    require(store->apply(changed));
    Query bureaus = Query::of<Organisation>();
    bureaus.search = QStringLiteral("bureau");
    CHECK(require(store->count(bureaus)) == 20);
    CHECK(require(store->check()) == QStringList());
    require(store->undo());
    CHECK(require(store->count(bureaus)) == 0);
    CHECK(require(store->check()) == QStringList());
}
