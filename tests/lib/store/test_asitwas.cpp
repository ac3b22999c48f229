// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/group.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "store/recordpast.h"
#include "support/properties.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Id addPerson(Store& store, const char* family)
{
    Person person;
    person.familyName = QString::fromUtf8(family);
    return added(store, person);
}

qint64 lastStep(const Store& store)
{
    return require(store.history({})).front().sequence;
}

QString familyOf(const Store& store, Id id)
{
    return require(store.get<Person>(id)).familyName;
}

} // namespace

TEST_CASE("A record becomes what it was after a step, as a step that can be undone", "[storage]")
{
    TemporaryStore store;
    const Id id = addPerson(*store, "Alm");
    const qint64 first = lastStep(*store);
    require(edit<Person>(*store, id, u"email", QStringLiteral("alm@example.org")));
    require(edit<Person>(*store, id, u"family_name", QStringLiteral("Berg")));
    const QStringList before = contentsOf(*store);

    require(store->apply(require(asItWas(*store, refTo<Person>(id), first))));
    CHECK(familyOf(*store, id) == QStringLiteral("Alm"));
    CHECK(require(store->get<Person>(id)).email.isEmpty());
    CHECK(require(asItWas(*store, refTo<Person>(id), first)).isEmpty());
    require(store->undo());
    CHECK(contentsOf(*store) == before);
}

TEST_CASE("What it was before it existed is refused in words", "[storage]")
{
    TemporaryStore store;
    addPerson(*store, "Alm");
    const qint64 earlier = lastStep(*store);
    const Id id = addPerson(*store, "Berg");
    const auto refused = asItWas(*store, refTo<Person>(id), earlier);
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().message.isEmpty());
}

TEST_CASE("A removed record comes back as it was", "[storage]")
{
    TemporaryStore store;
    const Id id = addPerson(*store, "Alm");
    const qint64 then = lastStep(*store);
    require(edit<Person>(*store, id, u"family_name", QStringLiteral("Berg")));
    require(removeRecords(*store, {refTo<Person>(id)}, RemovalMode::Refuse));
    require(store->apply(require(asItWas(*store, refTo<Person>(id), then))));
    CHECK(familyOf(*store, id) == QStringLiteral("Alm"));
}

TEST_CASE("What a record named then and is gone since is left as it is", "[storage]")
{
    TemporaryStore store;
    Organisation host;
    host.name = QStringLiteral("Host");
    const Id hostId = added(*store, host);
    Group group;
    group.name = QStringLiteral("Before");
    group.host = hostId;
    const Id id = added(*store, group);
    const qint64 then = lastStep(*store);
    require(edit<Group>(*store, id, u"host", Value()));
    require(edit<Group>(*store, id, u"name", QStringLiteral("After")));
    require(removeRecords(*store, {refTo<Organisation>(hostId)}, RemovalMode::Refuse));
    require(store->apply(require(asItWas(*store, refTo<Group>(id), then))));
    CHECK(require(store->get<Group>(id)).name == QStringLiteral("Before"));
    CHECK(require(store->get<Group>(id)).host.isNull());
}

TEST_CASE("After any edits each state of a record can be had again", "[storage]")
{
    const QStringList fields = {QStringLiteral("given_name"), QStringLiteral("email"),
                                QStringLiteral("notes")};
    forSome(10, 8, "each state can be had again", [&fields] {
        TemporaryStore store;
        const Id id = addPerson(*store, "Alm");
        std::vector<std::pair<qint64, std::vector<Value>>> states;
        const auto note = [&] {
            states.emplace_back(lastStep(*store), require(store->record(refTo<Person>(id))).values);
        };
        note();
        const auto edits = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::inRange(0, 4)));
        for (const auto& [field, value] : edits) {
            const QString text = value == 0 ? QString() : QStringLiteral("v%1@example.org").arg(value);
            require(edit<Person>(*store, id, fields[field], text));
            note();
        }
        for (const auto& [sequence, values] : states) {
            require(store->apply(require(asItWas(*store, refTo<Person>(id), sequence))));
            RC_ASSERT(require(store->record(refTo<Person>(id))).values == values);
        }
    });
}

TEST_CASE("A record's own history says what each step did to it alone", "[storage]")
{
    TemporaryStore store;
    ChangeSet changes;
    Person person;
    person.familyName = QStringLiteral("Alm");
    changes.add(person);
    person.familyName = QStringLiteral("Berg");
    const Id id = changes.add(person);
    require(store->apply(std::move(changes)));
    const auto steps = require(historyOf(*store, refTo<Person>(id)));
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().changeCount == 2);
    REQUIRE(steps.front().changes.size() == 1);
    CHECK(steps.front().changes.front().id == id);
}
