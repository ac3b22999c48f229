// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"
#include "entities/affiliation.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "replay.h"
#include "support/temporarystore.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Person named(const QString& name, Id id)
{
    Person person;
    person.givenName = name;
    person.familyName = QStringLiteral("Person");
    person.id = id;
    return person;
}

} // namespace

TEST_CASE("Ids rise while the clock is set back again and again, and every record is kept", "[storage]")
{
    TemporaryStore store;
    qint64 now = 1'790'000'000'000;
    IdGenerator generator([&now] { return now; });
    Id last;
    for (int turn = 0; turn < 200; ++turn) {
        now -= turn % 7 == 6 ? 86'400'000 : -1; // back by a day, else on by a millisecond
        ChangeSet set;
        const Id id = generator.next();
        set.add(named(QStringLiteral("Number %1").arg(turn), id));
        const Applied applied = require(store->apply(set));
        REQUIRE(id > last);
        REQUIRE(applied.records.front().id == id);
        REQUIRE(applied.sequence == turn + 1);
        last = id;
    }
    CHECK(require(store->count(Query::of<Person>())) == 200);
}

TEST_CASE("Two programs that make the same id both keep their record, and what refers to it follows",
          "[storage]")
{
    TemporaryStore store;
    Replay replay(*store);
    const auto other = store.open();
    const Id id = IdGenerator::make();
    ChangeSet first;
    first.add(named(QStringLiteral("First"), id));
    require(store->apply(first));

    ChangeSet second;
    Organisation office;
    office.name = QStringLiteral("An office");
    const Id officeId = second.add(office);
    second.add(named(QStringLiteral("Second"), id));
    Affiliation affiliation;
    affiliation.person = id;
    affiliation.organisation = officeId;
    const Id affiliationId = second.add(affiliation);
    const Applied applied = require(other->apply(second));

    const Id fresh = applied.finalId({QStringLiteral("person"), id});
    CHECK(fresh != id);
    CHECK(applied.finalId({QStringLiteral("organisation"), officeId}) == officeId);
    CHECK(require(store->get<Person>(id)).givenName == QStringLiteral("First"));
    CHECK(require(store->get<Person>(fresh)).givenName == QStringLiteral("Second"));
    CHECK(require(store->get<Affiliation>(affiliationId)).person == fresh);
    CHECK(require(store->check()).isEmpty());
    replay.advance(*store);
    CHECK(replay.problems().isEmpty());
    CHECK(replay.differences(*store).isEmpty());
}
