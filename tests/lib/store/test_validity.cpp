// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/validity.h"

#include "entities/affiliation.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "models/edition.h"
#include "store/formatter.h"
#include "support/temporarystore.h"

using namespace rapporteur;
using test::require;

namespace {

PartialDate date(const char* iso)
{
    return PartialDate::fromIso(QString::fromLatin1(iso)).value_or(PartialDate());
}

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// An edition, and a person who can be made a member of it.
struct Edition
{
    test::TemporaryStore store;
    Id group;
    Id person;

    Edition()
    {
        ChangeSet changes;
        Group made;
        made.name = QStringLiteral("G");
        group = changes.add(made);
        Person somebody;
        somebody.familyName = QStringLiteral("P");
        person = changes.add(somebody);
        require(store->apply(changes));
    }

    Id join(const char* joined, const char* left)
    {
        ChangeSet changes;
        Membership membership;
        membership.person = person;
        membership.group = group;
        membership.joined = date(joined);
        membership.left = date(left);
        const Id id = changes.add(membership);
        require(store->apply(changes));
        return id;
    }

    void work(const char* organisation, const char* from, const char* to)
    {
        ChangeSet changes;
        Organisation office;
        office.name = QString::fromLatin1(organisation);
        Affiliation affiliation;
        affiliation.organisation = changes.add(office);
        affiliation.person = person;
        affiliation.from = date(from);
        affiliation.to = date(to);
        changes.add(affiliation);
        require(store->apply(changes));
    }

    /// As the database and as the record by itself see it; they agree.
    bool holds(Id membership, const char* on)
    {
        Query query = Query::of<Membership>();
        query.where.push_back(holdingOn(day(on)));
        const bool found = require(store->count(query)) == 1;
        const Record record = require(store->record(Membership::descriptor(), membership));
        CHECK(holdsOn(record, day(on)) == found);
        return found;
    }
};

} // namespace

TEST_CASE("A membership holds from the first day of joining until the day before the first day of leaving",
          "[storage]")
{
    struct Case
    {
        const char* joined;
        const char* left;
        std::vector<const char*> within;
        std::vector<const char*> outside;
    };
    const auto each = GENERATE(
        Case{"2021-04-22", "2021-10-01", {"2021-04-22", "2021-09-30"}, {"2021-04-21", "2021-10-01"}},
        Case{"2021-04", "2021-10", {"2021-04-01", "2021-09-30"}, {"2021-03-31", "2021-10-01", "2021-10-31"}},
        Case{"2021", "2022", {"2021-01-01", "2021-12-31"}, {"2020-12-31", "2022-01-01"}},
        Case{"2021", "", {"2021-01-01", "2030-06-30"}, {"2020-12-31"}},
        Case{"2021-04", "2021-04-02", {"2021-04-01"}, {"2021-03-31", "2021-04-02"}});
    Edition edition;
    const Id membership = edition.join(each.joined, each.left);
    INFO(each.joined << " to " << each.left);
    for (const char* on : each.within) {
        INFO(on);
        CHECK(edition.holds(membership, on));
    }
    for (const char* on : each.outside) {
        INFO(on);
        CHECK_FALSE(edition.holds(membership, on));
    }
}

TEST_CASE(
    "People are listed as of a day where the edition has memberships, and all of them where it has none",
    "[storage]")
{
    Edition edition;
    const auto people = [&](const char* on) {
        Query query = Query::of<Person>();
        query.where = editionConditions(*edition.store, Person::descriptor(), edition.group, day(on));
        return require(edition.store->count(query));
    };
    CHECK(people("2021-06-30") == 1);
    edition.join("2021-04", "2021-07");
    edition.join("2021-10", ""); // came back
    CHECK(people("2021-03-31") == 0);
    CHECK(people("2021-06-30") == 1);
    CHECK(people("2021-07-01") == 0);
    CHECK(people("2021-10-01") == 1);
    Query now = Query::of<Person>();
    now.where = editionConditions(*edition.store, Person::descriptor(), edition.group);
    CHECK(require(edition.store->count(now)) == 1);
}

TEST_CASE("What shows an affiliation shows the one that held on the day", "[storage]")
{
    Edition edition;
    edition.work("Old office", "2019", "2021-06");
    edition.work("New office", "2021-06", "");
    const Record person = require(edition.store->record(Person::descriptor(), edition.person));
    const auto organisations = [&](QDate on) {
        Formatter formatter(*edition.store);
        formatter.setAsOf(on);
        require(formatter.prefetch({person}, {QStringLiteral("organisation")}));
        return formatter.texts(person, QStringLiteral("organisation"));
    };
    CHECK(organisations(day("2021-05-31")) == QStringList{QStringLiteral("Old office")});
    CHECK(organisations(day("2021-06-01")) == QStringList{QStringLiteral("New office")});
    CHECK(organisations(day("2018-12-31")).isEmpty());
    CHECK(organisations({}).size() == 2);
}

TEST_CASE("Records whose dates say when something took place are there on every day", "[storage]")
{
    Edition edition;
    Query query = Query::of<Group>();
    query.where.push_back(holdingOn(day("1990-01-01")));
    CHECK(require(edition.store->count(query)) == 1);
}

TEST_CASE("Conditions and the order of a list see what was a record's on the day", "[storage]")
{
    Edition edition;
    edition.work("Zebra office", "2019", "2021-06");
    edition.work("Ant office", "2021-06", "");
    const auto worksAt = [&](const char* name, QDate on) {
        Query query = Query::of<Person>();
        query.where.push_back(
            {QStringLiteral("organisation"), Condition::Test::Contains, {Value(QString::fromLatin1(name))}});
        query.where.push_back(holdingOn(on));
        return require(edition.store->count(query)) == 1;
    };
    CHECK(worksAt("zebra", day("2021-05-31")));
    CHECK_FALSE(worksAt("ant", day("2021-05-31")));
    CHECK_FALSE(worksAt("zebra", day("2021-06-01")));
    CHECK(worksAt("ant", day("2021-06-01")));

    ChangeSet changes;
    Person other;
    other.familyName = QStringLiteral("Q");
    Organisation office;
    office.name = QStringLiteral("Middle office");
    Affiliation affiliation;
    affiliation.person = changes.add(other);
    affiliation.organisation = changes.add(office);
    changes.add(affiliation);
    require(edition.store->apply(changes));
    const auto first = [&](const char* on) {
        Query query = Query::of<Person>().orderedBy("organisation");
        query.where.push_back(holdingOn(day(on)));
        return require(edition.store->ids(query)).front();
    };
    CHECK(first("2021-06-01") == edition.person);
    CHECK(first("2021-05-31") != edition.person);
}
