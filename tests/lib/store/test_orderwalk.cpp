// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/person.h"
#include "store/orderwalk.h"
#include "store/passage.h"
#include "support/changesources.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// More people than a stretch of the index: half of them are called Maria, and the notes of some say more.
void fillCrowd(Store& store)
{
    ChangeSet people;
    for (int i = 0; i < 9000; ++i) {
        Person person;
        person.givenName = i % 2 == 0 ? QStringLiteral("Maria") : QStringLiteral("John");
        person.familyName = QStringLiteral("Name%1").arg((i * 7919) % 9000, 4, 10, QLatin1Char('0'));
        person.notes = i % 9 == 0 ? QStringLiteral("mentor") : QString();
        person.audience = i % 3 == 0 ? Audience::Public : Audience::Members;
        people.add(toRecord(person));
    }
    SetSource source(people);
    require(store.apply(source));
}

Query asked(const char* words, const char* field, bool descending, Audience reader)
{
    Query query = Query::of<Person>().orderedBy(field, descending);
    query.search = QString::fromUtf8(words);
    query.reader = reader;
    return query;
}

} // namespace

TEST_CASE("The first that common words find are the same along the index as when all are sorted", "[storage]")
{
    TemporaryStore store;
    fillCrowd(*store);
    for (const char* words :
         {"m", "ma", "maria", "mari", "maria name0", "name1 maria", "mentor m", "john", "zz"}) {
        for (const char* field : {"family_name", "given_name", "label"}) {
            for (const bool descending : {false, true}) {
                for (const Audience reader : {Audience::Public, Audience::Members, Audience::Secretariat}) {
                    INFO(words << ' ' << field << ' ' << descending << ' ' << static_cast<int>(reader));
                    Query query = asked(words, field, descending, reader);
                    auto all = require(store->ids(query));
                    query.limit = 200;
                    all.resize(std::min<size_t>(all.size(), 200));
                    CHECK(require(store->ids(query)) == all);
                }
            }
        }
    }
}

TEST_CASE("The index is gone along only where few of a great many are wanted", "[storage]")
{
    TemporaryStore store;
    fillCrowd(*store);
    const auto walked = [&](const Query& query) {
        return require(firstAlongOrder(store->database(), query)).has_value();
    };
    Query query = asked("maria", "family_name", false, Audience::Secretariat);
    CHECK_FALSE(walked(query));
    query.limit = 200;
    CHECK(walked(query));
    query.search = QStringLiteral("mentor");
    CHECK_FALSE(walked(query));
    query.search = QStringLiteral("maria");
    query.sort = {{QStringLiteral("consent"), false}};
    CHECK_FALSE(walked(query));
    query.sort = {};
    query.offset = 5;
    CHECK_FALSE(walked(query));
}

TEST_CASE("A word that is typed on is looked for among those found before, in their order", "[storage]")
{
    TemporaryStore store;
    fillCrowd(*store);
    Query query = asked("m", "family_name", true, Audience::Secretariat);
    const std::vector<Id> before = require(store->ids(query));
    for (const char* words : {"ma", "maria", "mentor", "maria n", "mentor maria"}) {
        INFO(words);
        query.search = QString::fromUtf8(words);
        query.limit = -1;
        auto all = require(store->ids(query));
        all.resize(30);
        query.limit = 30;
        const auto found = require(firstAmong(store->database(), query, before));
        REQUIRE(found.has_value());
        CHECK(*found == all);
    }
    // Too few of these have it: there may be more elsewhere.
    CHECK_FALSE(require(firstAmong(store->database(), query, std::span(before).first(40))).has_value());
}

TEST_CASE("A number that is asked for again is counted anew once somebody has written", "[storage]")
{
    TemporaryStore store;
    Passage passage = require(Passage::open(store.location()));
    const Query all = Query::of<Person>();
    Query called = all;
    called.is("family_name", QStringLiteral("Berg"));
    CHECK(require(passage.count(all)) == 0);
    ChangeSet people;
    for (const char* name : {"Alm", "Berg", "Berg"}) {
        Person person;
        person.familyName = QString::fromLatin1(name);
        people.add(person);
    }
    require(store->apply(std::move(people)));
    for (int time = 0; time < 2; ++time) {
        CHECK(require(passage.count(all)) == 3);
        CHECK(require(passage.count(called)) == 2);
    }
}
