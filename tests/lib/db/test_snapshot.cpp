// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"
#include "entities/person.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Person named(const char16_t* name)
{
    Person person;
    person.familyName = QString::fromUtf16(name);
    return person;
}

qint64 people(const Store& store)
{
    return require(store.count(Query::of<Person>()));
}

} // namespace

TEST_CASE("A snapshot shows one moment, whatever others write between two reads", "[storage]")
{
    TemporaryStore store;
    const auto other = store.open();
    const Id id = added(*store, named(u"Before"));
    {
        const Transaction moment = require(Transaction::snapshot(store->database()));
        CHECK(people(*store) == 1);
        added(*other, named(u"Another"));
        require(edit<Person>(*other, id, u"family_name", QStringLiteral("After")));
        CHECK(people(*store) == 1);
        CHECK(require(store->get<Person>(id)).familyName == QStringLiteral("Before"));
        CHECK(people(*other) == 2);
    }
    CHECK(people(*store) == 2);
    CHECK(require(store->get<Person>(id)).familyName == QStringLiteral("After"));
}

TEST_CASE("A snapshot within a snapshot is part of it, and does not end it", "[storage]")
{
    TemporaryStore store;
    const auto other = store.open();
    const Transaction moment = require(Transaction::snapshot(store->database()));
    CHECK(people(*store) == 0);
    {
        const Transaction inner = require(Transaction::snapshot(store->database()));
        added(*other, named(u"Another"));
        CHECK(people(*store) == 0);
    }
    CHECK(people(*store) == 0);
}

TEST_CASE("Within a snapshot nothing can be written, and nothing is lost by trying", "[storage]")
{
    TemporaryStore store;
    const auto other = store.open();
    ChangeSet changes;
    changes.add(named(u"Late"));
    {
        const Transaction moment = require(Transaction::snapshot(store->database()));
        CHECK(people(*store) == 0);
        const auto applied = store->apply(changes);
        REQUIRE_FALSE(applied);
        CHECK(applied.error().code == ErrorCode::ReadOnly);
        const auto content = store->storeContent("bytes");
        REQUIRE_FALSE(content);
        CHECK(content.error().code == ErrorCode::ReadOnly);
        added(*other, named(u"Another"));
        CHECK(people(*store) == 0); // the moment still stands
    }
    CHECK(people(*store) == 1);
    require(store->apply(changes));
    CHECK(people(*other) == 2);
}
