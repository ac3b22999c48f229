// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/person.h"
#include "store/orderwalk.h"
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
