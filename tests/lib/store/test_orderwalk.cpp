// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/person.h"
#include "store/orderwalk.h"
#include "store/passage.h"
#include "store/wordsahead.h"
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
    for (const char* words : {"m", "ma", "maria", "mari", "maria name0", "name1 maria", "mentor m", "john",
                              "zz", "mar name0", "m n", "nam ment"}) {
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

TEST_CASE("What words find of a list whose order is known is the same as when it is sorted", "[storage]")
{
    TemporaryStore store;
    fillCrowd(*store);
    for (const char* field : {"family_name", "consent"}) {
        const std::vector<Id> everybody = require(store->ids(asked("", field, true, Audience::Secretariat)));
        for (const char* words :
             {"m", "ma", "maria", "mentor", "maria n", "mentor maria", "zz", "-", "mar n", "men mar"}) {
            INFO(field << ' ' << words);
            Query query = asked(words, field, true, Audience::Secretariat);
            auto all = require(store->ids(query));
            CHECK(require(foundAmong(store->database(), query, everybody)) == all);
            query.limit = 30;
            all.resize(std::min<size_t>(all.size(), 30));
            CHECK(require(foundAmong(store->database(), query, everybody)) == all);
        }
    }
}

TEST_CASE("The words of the first records of a list tell what is typed next finds first", "[storage]")
{
    TemporaryStore store;
    fillCrowd(*store);
    for (const Audience reader : {Audience::Members, Audience::Secretariat}) {
        for (const char* before : {"", "ma", "mentor"}) {
            const Query query = asked(before, "family_name", true, reader);
            const std::vector<Id> list = require(store->ids(query));
            const WordsAhead ahead = require(WordsAhead::read(store->database(), query, list));
            for (const char* words : {"ma", "maria", "mari", "mentor", "maria n", "mentor maria", "maria m",
                                      "mar n", "men mar"}) {
                INFO(static_cast<int>(reader) << " “" << before << "” " << words);
                Query both = query;
                both.search =
                    QStringLiteral("%1 %2").arg(QString::fromUtf8(before), QString::fromUtf8(words));
                auto all = require(store->ids(both));
                all.resize(std::min<size_t>(all.size(), 30));
                const auto found = ahead.first(both.search, 30);
                CHECK(found.value_or(all) == all);
                CHECK((found || all.size() < 30)); // members find nobody by the notes
            }
        }
    }
}

TEST_CASE("Words ahead say nothing where more of a list may have what is typed", "[storage]")
{
    TemporaryStore store;
    fillCrowd(*store);
    const Query query = asked("", "family_name", false, Audience::Secretariat);
    const std::vector<Id> list = require(store->ids(query));
    const WordsAhead ofFirst = require(WordsAhead::read(store->database(), query, list));
    const auto few = std::span(list).first(40);
    const WordsAhead ofAll = require(WordsAhead::read(store->database(), query, few));
    CHECK_FALSE(ofFirst.first(QStringLiteral("name8999"), 30).has_value());
    CHECK_FALSE(ofFirst.first(QStringLiteral("--"), 30).has_value());
    CHECK(ofAll.first(QStringLiteral("name0003"), 30) == FirstFound(std::vector<Id>{few[3]}));
    CHECK(ofAll.first(QStringLiteral("name8999"), 30) == FirstFound(std::vector<Id>()));
    CHECK(ofAll.first(QStringLiteral("maria"), 1)->size() == 1);
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
