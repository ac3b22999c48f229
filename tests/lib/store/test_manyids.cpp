// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "store/conditionsql.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// More than either database takes as values of a statement, and more than a megabyte as text.
constexpr qint64 many = 100'000;

using Ids = std::vector<Id>;

struct People
{
    People()
    {
        for (const char* name : {"Ana", "Bo", "Cy"}) {
            Person person;
            person.familyName = QString::fromLatin1(name);
            all.push_back(added(*store, person));
        }
    }

    /// The first two of them among ids that nobody has.
    [[nodiscard]] Ids someAmongMany() const
    {
        Ids ids;
        for (qint64 i = 1; i <= many; ++i)
            ids.push_back(Id{all.front().value - i});
        ids.insert(ids.begin() + 500, all.at(0));
        ids.push_back(all.at(1));
        return ids;
    }

    [[nodiscard]] Ids where(Query query, Condition condition) const
    {
        query.where.push_back(std::move(condition));
        return require(store->ids(query.orderedBy("id")));
    }

    mutable TemporaryStore store;
    Ids all;
};

} // namespace

TEST_CASE("A list is of very many records by their ids", "[storage]")
{
    const People people;
    const Condition these = isOneOf(people.someAmongMany());
    CHECK(people.where(Query::of<Person>(), these) == Ids{people.all.at(0), people.all.at(1)});
    Query both = Query::of<Person>();
    both.where = {these, {QStringLiteral("family_name"), Condition::Test::Contains, {QStringLiteral("bo")}}};
    CHECK(require(people.store->ids(both)) == Ids{people.all.at(1)});
    CHECK(require(people.store->count(both)) == 1);
    CHECK(namesMany(these));
    CHECK_FALSE(namesMany(isOneOf(people.all)));
    CHECK(people.where(Query::of<Person>(), isOneOf(people.all)) == people.all);
    CHECK(people.where(Query::of<Person>(), isOneOf({people.all.at(2)})) == Ids{people.all.at(2)});
    CHECK(people.where(Query::of<Person>(), isOneOf({})).empty());
}

TEST_CASE("Very many values of a condition come to the database as one, whatever they are of", "[storage]")
{
    const People people;
    Organisation office;
    office.name = QStringLiteral("Office");
    Affiliation affiliation;
    affiliation.organisation = added(*people.store, office);
    Ids belonging;
    for (const Id person : people.all) {
        affiliation.person = person;
        belonging.push_back(added(*people.store, affiliation));
    }
    const Ids ids = people.someAmongMany();
    const std::vector<Value> values(ids.begin(), ids.end());
    using Test = Condition::Test;
    CHECK(people.where(Query::of<Person>(), {QStringLiteral("id"), Test::IsOneOf, values}) ==
          Ids{people.all.at(0), people.all.at(1)});
    CHECK(people.where(Query::of<Affiliation>(), {QStringLiteral("person"), Test::IsOneOf, values}) ==
          Ids{belonging.at(0), belonging.at(1)});
    CHECK(people.where(Query::of<Affiliation>(), {QStringLiteral("person"), Test::IsNot, values}) ==
          Ids{belonging.at(2)});
}
