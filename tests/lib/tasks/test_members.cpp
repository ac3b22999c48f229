// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/members.h"

#include "entities/affiliation.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "entities/workstream.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

PartialDate date(const char* iso)
{
    return *PartialDate::fromIso(QString::fromLatin1(iso));
}

/// An edition with a stream, an office, and somebody who works there.
struct Records
{
    Records()
    {
        Group edition;
        edition.name = QStringLiteral("Group 2021");
        edition.start = date("2021");
        edition.defaultAudience = Audience::Members;
        group = added(*store, edition);
        WorkStream ethics;
        ethics.group = group;
        ethics.code = QStringLiteral("WS3");
        ethics.title = QStringLiteral("Ethics");
        stream = added(*store, ethics);
        office = added(*store, organisation("Statistics Ruritania"));
        Person known;
        known.givenName = QStringLiteral("Ada");
        known.familyName = QStringLiteral("Known");
        known.audience = Audience::Public;
        ada = added(*store, known);
        Affiliation works;
        works.person = ada;
        works.organisation = office;
        works.from = date("2019");
        works.audience = Audience::Public;
        affiliation = added(*store, works);
    }

    static Organisation organisation(const char* name)
    {
        Organisation made;
        made.name = QString::fromLatin1(name);
        made.kind = OrganisationKind::Academia;
        return made;
    }

    MemberRequest request(KnownOrNew<Person> person)
    {
        MemberRequest asked;
        asked.person = std::move(person);
        asked.group = group;
        asked.joined = date("2021-03-01");
        return asked;
    }

    TemporaryStore store;
    Id group, stream, office, ada, affiliation;
};

Person newPerson()
{
    Person person;
    person.givenName = QStringLiteral("Bo");
    person.familyName = QStringLiteral("Fresh");
    person.email = QStringLiteral("bo@example.org");
    return person;
}

template <class T>
std::vector<T> all(Store& store)
{
    return require(store.all<T>());
}

} // namespace

TEST_CASE("A new member from a new organisation with a part in a stream is one step", "[storage]")
{
    Records records;
    MemberRequest request = records.request(newPerson());
    request.organisation = Records::organisation("University of Nowhere");
    request.affiliatedFrom = date("2020-09");
    request.role = MemberRole{records.stream, RolePart::Lead};
    const QStringList before = contentsOf(*records.store);
    require(records.store->apply(require(addMember(*records.store, request))));

    const auto memberships = all<Membership>(*records.store);
    REQUIRE(memberships.size() == 1);
    CHECK(memberships.front().joined == date("2021-03-01"));
    CHECK(memberships.front().group == records.group);
    CHECK(memberships.front().audience == Audience::Members);
    const Person person = require(records.store->get<Person>(memberships.front().person));
    CHECK(person.familyName == QStringLiteral("Fresh"));
    CHECK(person.audience == Audience::Members);
    const auto affiliations =
        require(records.store->all<Affiliation>(Query::of<Affiliation>().is("person", Value(person.id))));
    REQUIRE(affiliations.size() == 1);
    CHECK(affiliations.front().from == date("2020-09"));
    CHECK(require(records.store->get<Organisation>(affiliations.front().organisation)).kind ==
          OrganisationKind::Academia);
    const auto roles = all<Role>(*records.store);
    REQUIRE(roles.size() == 1);
    CHECK(roles.front().membership == memberships.front().id);
    CHECK(roles.front().part == RolePart::Lead);
    CHECK(roles.front().from == date("2021-03-01"));

    const QStringList after = contentsOf(*records.store);
    require(records.store->undo());
    CHECK(contentsOf(*records.store) == before);
    require(records.store->redo());
    CHECK(contentsOf(*records.store) == after);
}

TEST_CASE("Somebody known who joins keeps the affiliation there is", "[storage]")
{
    Records records;
    MemberRequest request = records.request(records.ada);
    request.organisation = records.office;
    const ChangeSet changes = require(addMember(*records.store, request));
    REQUIRE(changes.changes().size() == 1);
    CHECK(changes.changes().front().entity == &Membership::descriptor());
}

TEST_CASE("Nobody is a member twice at a time", "[storage]")
{
    Records records;
    require(records.store->apply(require(addMember(*records.store, records.request(records.ada)))));
    const auto again = addMember(*records.store, records.request(records.ada));
    REQUIRE_FALSE(again);
    CHECK(again.error().message == QStringLiteral("Ada Known is a member since 1 March 2021 already."));

    require(records.store->apply(
        require(leaveGroup(*records.store, {{records.ada}, records.group, date("2021-06-01")}))));
    MemberRequest later = records.request(records.ada);
    later.joined = date("2021-09");
    require(records.store->apply(require(addMember(*records.store, later))));
    CHECK(all<Membership>(*records.store).size() == 2);
}

TEST_CASE("A move ends one affiliation and begins the next on the same day", "[storage]")
{
    Records records;
    MoveRequest request{{records.ada}, Records::organisation("Bank of Ruritania"), date("2021-05"), {}};
    const QStringList before = contentsOf(*records.store);
    require(records.store->apply(require(moveTo(*records.store, request))));
    const auto affiliations =
        require(records.store->all<Affiliation>(Query::of<Affiliation>().orderedBy("from")));
    REQUIRE(affiliations.size() == 2);
    CHECK(affiliations.at(0).organisation == records.office);
    CHECK(affiliations.at(0).to == date("2021-05"));
    CHECK(affiliations.at(1).from == date("2021-05"));
    CHECK(affiliations.at(1).to.isNull());
    CHECK(affiliations.at(1).audience == Audience::Public);
    require(records.store->undo());
    CHECK(contentsOf(*records.store) == before);
}

TEST_CASE("A talk keeps the organisation of its day when the speaker moves", "[storage]")
{
    Records records;
    Event meeting;
    meeting.group = records.group;
    meeting.title = QStringLiteral("Meeting");
    meeting.start = date("2021-02-01");
    Presentation talk;
    talk.event = added(*records.store, meeting);
    talk.title = QStringLiteral("Talk");
    Speaker speaker;
    speaker.presentation = added(*records.store, talk);
    speaker.person = records.ada;
    speaker.organisation = records.office;
    const Id spoke = added(*records.store, speaker);
    const Record asItWas = require(records.store->record(Speaker::descriptor(), spoke));
    const MoveRequest request{{records.ada}, Records::organisation("Elsewhere"), date("2021-01-15"), {}};
    require(records.store->apply(require(moveTo(*records.store, request))));
    CHECK(require(records.store->record(Speaker::descriptor(), spoke)) == asItWas);
}

TEST_CASE("Several people move at once to one new organisation", "[storage]")
{
    Records records;
    const Id bo = added(*records.store, newPerson());
    const MoveRequest request{{records.ada, bo}, Records::organisation("Elsewhere"), date("2021-05"), {}};
    require(records.store->apply(require(moveTo(*records.store, request))));
    CHECK(all<Organisation>(*records.store).size() == 2);
    const auto affiliations = all<Affiliation>(*records.store);
    CHECK(affiliations.size() == 3);
    CHECK(std::count_if(affiliations.begin(), affiliations.end(),
                        [](const Affiliation& each) { return each.from == date("2021-05"); }) == 2);
}

TEST_CASE("Whoever works for two leaves only the one that is named", "[storage]")
{
    Records records;
    Affiliation second;
    second.person = records.ada;
    second.organisation = added(*records.store, Records::organisation("University"));
    second.from = date("2020");
    added(*records.store, second);
    const MoveRequest request{
        {records.ada}, Records::organisation("Elsewhere"), date("2021-05"), records.office};
    require(records.store->apply(require(moveTo(*records.store, request))));
    for (const Affiliation& each : all<Affiliation>(*records.store))
        CHECK(each.to.isNull() == (each.organisation != records.office));
}

TEST_CASE("A move to where somebody works, or before a later one, is refused", "[storage]")
{
    Records records;
    const auto same = moveTo(*records.store, {{records.ada}, records.office, date("2021-05"), {}});
    REQUIRE_FALSE(same);
    CHECK(same.error().message == QStringLiteral("Ada Known works for Statistics Ruritania already."));
    const MoveRequest early{{records.ada}, Records::organisation("Elsewhere"), date("2018"), {}};
    const auto before = moveTo(*records.store, early);
    REQUIRE_FALSE(before);
    CHECK(before.error().message ==
          QStringLiteral("Ada Known works for Statistics Ruritania from 2019 on: choose a later date."));
    CHECK_FALSE(moveTo(*records.store, {{}, records.office, date("2021-05"), {}}));
    CHECK_FALSE(moveTo(*records.store, {{records.ada}, Records::organisation("Elsewhere"), {}, {}}));
}

TEST_CASE("Whoever leaves the group ends the membership and its roles, and keeps the affiliation",
          "[storage]")
{
    Records records;
    MemberRequest request = records.request(records.ada);
    request.role = MemberRole{records.stream, RolePart::Assist};
    require(records.store->apply(require(addMember(*records.store, request))));
    const QStringList before = contentsOf(*records.store);
    Role later;
    later.membership = all<Membership>(*records.store).front().id;
    later.workStream = records.stream;
    later.from = date("2021-12");
    added(*records.store, later);
    require(records.store->apply(
        require(leaveGroup(*records.store, {{records.ada}, records.group, date("2021-10-01")}))));
    CHECK(all<Membership>(*records.store).front().left == date("2021-10-01"));
    const auto roles = all<Role>(*records.store);
    REQUIRE(roles.size() == 1);
    CHECK(roles.front().to == date("2021-10-01"));
    CHECK(all<Affiliation>(*records.store).front().to.isNull());
    require(records.store->undo());
    require(records.store->undo());
    CHECK(contentsOf(*records.store) == before);
}

TEST_CASE("Whoever is no member cannot leave", "[storage]")
{
    Records records;
    const auto left = leaveGroup(*records.store, {{records.ada}, records.group, date("2021-10-01")});
    REQUIRE_FALSE(left);
    CHECK(left.error().message == QStringLiteral("Ada Known is not a member on that date (1 October 2021)."));
}
