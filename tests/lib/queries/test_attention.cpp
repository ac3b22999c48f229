// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/contribution.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/link.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/role.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"
#include "entities/workstream.h"
#include "queries/attention.h"
#include "queries/attentionletter.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

PartialDate date(const char* iso)
{
    return PartialDate::fromIso(QString::fromLatin1(iso)).value_or(PartialDate());
}

/// A group in which nothing is amiss yet, on a day in May 2021.
struct Edition
{
    TemporaryStore store;
    QDate today = QDate(2021, 5, 15);
    Id group = make<Group>([](Group& each) {
        each.name = QStringLiteral("ML Group 2021");
        each.start = date("2021");
    });
    Id country = require(store->ids(Query(*findEntity(u"country")).is("code", QStringLiteral("FI")))).front();

    template <class T, class Fill>
    Id make(const Fill& fill)
    {
        T object;
        fill(object);
        return added(*store, object);
    }
    Id person(const char* family, Consent consent = Consent::Given, const char* email = "")
    {
        return make<Person>([&](Person& each) {
            each.familyName = QString::fromUtf8(family);
            each.consent = consent;
            each.email = QString::fromUtf8(email);
        });
    }
    Id event(const char* start, EventKind kind = EventKind::MonthlyMeeting)
    {
        return make<Event>([&](Event& each) {
            each.group = group;
            each.title = QStringLiteral("Meeting");
            each.start = date(start);
            each.kind = kind;
        });
    }
    Id talk(Id event, SlidesState slides)
    {
        return make<Presentation>([&](Presentation& each) {
            each.event = event;
            each.title = QStringLiteral("Best practices");
            each.slides = slides;
        });
    }
    Id member(Id who, std::optional<Consent> consent = {}, const char* joined = "2021")
    {
        return make<Membership>([&](Membership& each) {
            each.person = who;
            each.group = group;
            each.joined = date(joined);
            each.consent = consent;
        });
    }
    Id stream()
    {
        return make<WorkStream>([&](WorkStream& each) {
            each.group = group;
            each.code = QStringLiteral("WS3");
            each.title = QStringLiteral("Integration");
        });
    }
    Id output(OutputStatus status, const char* due)
    {
        return make<Output>([&](Output& each) {
            each.group = group;
            each.title = QStringLiteral("Report");
            each.status = status;
            each.due = date(due);
        });
    }

    Findings found(AttentionRule rule)
    {
        return require(findAttention(*store, attentionUnit(rule), {group, today}));
    }
    std::vector<Id> ids(AttentionRule rule)
    {
        std::vector<Id> ids;
        for (const Finding& each : found(rule).first)
            ids.push_back(each.subject.id);
        return ids;
    }
    Letter letter(AttentionRule rule) { return require(letterFor(*store, rule, found(rule).first.front())); }
};

using Ids = std::vector<Id>;

} // namespace

TEST_CASE("Every rule has words, a place in the list, and finds nothing in an empty edition", "[storage]")
{
    Edition edition;
    CHECK(attentionUnits().size() == choicesOf<AttentionRule>().size());
    for (const AttentionUnit& unit : attentionUnits()) {
        INFO(unit.titleText());
        CHECK_FALSE(unit.sentenceText().isEmpty());
        for (const QString& kind : unit.reads)
            CHECK(findEntity(kind) != nullptr);
        CHECK(edition.found(unit.rule).count == 0);
    }
}

TEST_CASE("Slides are asked for once the talk is over", "[storage]")
{
    Edition edition;
    const Id late = edition.talk(edition.event("2021-04-22"), SlidesState::Awaited);
    edition.talk(edition.event("2021-05"), SlidesState::Awaited); // the month is not over
    edition.talk(edition.event("2021-06-22"), SlidesState::Awaited);
    edition.talk(edition.event("2021-03"), SlidesState::Received);
    CHECK(edition.ids(AttentionRule::SlidesAwaited) == Ids{late});
    CHECK(edition.found(AttentionRule::SlidesAwaited)
              .first.front()
              .what.contains(QStringLiteral("22 April 2021")));

    CHECK(edition.letter(AttentionRule::SlidesAwaited).whyNot.contains(QStringLiteral("Nobody")));
    const Id speaker = edition.person("Piela");
    edition.make<Speaker>([&](Speaker& each) {
        each.presentation = late;
        each.person = speaker;
    });
    CHECK(edition.letter(AttentionRule::SlidesAwaited).whyNot.contains(QStringLiteral("Piela")));
    require(edit<Person>(*edition.store, speaker, u"email", QStringLiteral("piela@example.org")));
    const Letter letter = edition.letter(AttentionRule::SlidesAwaited);
    CHECK(letter.whyNot.isEmpty());
    CHECK(letter.to == QStringList(QStringLiteral("piela@example.org")));
    CHECK(letter.subject.contains(QStringLiteral("Best practices")));
    const QString mailto = letter.toMailto().toString(QUrl::FullyEncoded);
    CHECK(mailto.startsWith(QStringLiteral("mailto:piela@example.org?subject=")));
    CHECK(mailto.contains(QStringLiteral("Best%20practices")));
    CHECK(mailto.contains(QStringLiteral("%0D%0A")));
}

TEST_CASE("Outputs are past due unless published or dropped, and published ones need a link", "[storage]")
{
    Edition edition;
    const Id late = edition.output(OutputStatus::InProgress, "2021-04");
    edition.output(OutputStatus::InProgress, "2021-05");
    edition.output(OutputStatus::Dropped, "2021-01");
    const Id published = edition.output(OutputStatus::Published, "2021-01");
    CHECK(edition.ids(AttentionRule::OutputOverdue) == Ids{late});
    CHECK(edition.ids(AttentionRule::OutputWithoutLink) == Ids{published});
    Link link;
    link.owner = refTo<Output>(published);
    added(*edition.store, link); // one that exists and is not recorded
    CHECK(edition.ids(AttentionRule::OutputWithoutLink) == Ids{published});
    link.address = QStringLiteral("https://example.org/report");
    added(*edition.store, link);
    CHECK(edition.ids(AttentionRule::OutputWithoutLink).empty());
}

TEST_CASE("Members count for a country unless nothing says for which", "[storage]")
{
    Edition edition;
    const auto employed = [&](const char* name, OrganisationKind kind, Id country, const char* to = "") {
        const Id organisation = edition.make<Organisation>([&](Organisation& each) {
            each.name = QString::fromUtf8(name);
            each.kind = kind;
            each.country = country;
        });
        const Id who = edition.person(name);
        edition.make<Affiliation>([&](Affiliation& each) {
            each.person = who;
            each.organisation = organisation;
            each.to = date(to);
        });
        edition.member(who);
        return who;
    };
    employed("Statistics Finland", OrganisationKind::StatisticalOffice, edition.country);
    employed("UNECE", OrganisationKind::InternationalOrganisation, {});
    const Id nowhere = employed("Somewhere", OrganisationKind::StatisticalOffice, {});
    const Id past =
        employed("Statistics Poland", OrganisationKind::StatisticalOffice, edition.country, "2021-02");
    const Id none = edition.person("Virtanen");
    edition.member(none);
    CHECK(edition.ids(AttentionRule::MemberWithoutCountry) == Ids{nowhere, past, none});
}

TEST_CASE("Work streams need a lead, and more than one person", "[storage]")
{
    Edition edition;
    const Id stream = edition.stream();
    CHECK(edition.ids(AttentionRule::StreamWithoutLead) == Ids{stream});
    CHECK(edition.ids(AttentionRule::StreamOnOnePerson).empty());
    const Id lead = edition.person("Piela", Consent::Given, "piela@example.org");
    edition.make<StreamLead>([&](StreamLead& each) {
        each.workStream = stream;
        each.person = lead;
    });
    CHECK(edition.ids(AttentionRule::StreamWithoutLead).empty());
    CHECK(edition.ids(AttentionRule::StreamOnOnePerson) == Ids{stream});
    CHECK(
        edition.found(AttentionRule::StreamOnOnePerson).first.front().what.contains(QStringLiteral("Piela")));
    CHECK(edition.letter(AttentionRule::StreamOnOnePerson).to ==
          QStringList(QStringLiteral("piela@example.org")));
    const Id membership = edition.member(edition.person("Virtanen"));
    edition.make<Role>([&](Role& each) {
        each.membership = membership;
        each.workStream = stream;
        each.part = RolePart::Assist;
    });
    CHECK(edition.ids(AttentionRule::StreamOnOnePerson).empty());
}

TEST_CASE("Meetings have talks, milestones and what is still to come need none", "[storage]")
{
    Edition edition;
    const Id empty = edition.event("2021-03");
    edition.talk(edition.event("2021-04"), SlidesState::None);
    edition.event("2021-02", EventKind::Milestone);
    edition.event("2021-06");
    CHECK(edition.ids(AttentionRule::EventWithoutTalks) == Ids{empty});
}

TEST_CASE("Published figures are compared with the members, where there are any", "[storage]")
{
    Edition edition;
    const auto publish = [&](const char* day, qint64 members, bool approximate = false) {
        return edition.make<Headcount>([&](Headcount& each) {
            each.group = edition.group;
            each.date = date(day);
            each.members = members;
            each.approximate = approximate;
        });
    };
    publish("2020-12", 3); // before anybody was recorded
    const Id wrong = publish("2021-03", 7);
    publish("2021-04", 2);
    publish("2021-05-01", 2, true);
    CHECK(edition.ids(AttentionRule::HeadcountDiffers).empty());
    edition.member(edition.person("Piela"));
    edition.member(edition.person("Virtanen"));
    CHECK(edition.ids(AttentionRule::HeadcountDiffers) == Ids{wrong});
}

TEST_CASE("Whoever is named was asked, members for each edition where that is recorded", "[storage]")
{
    Edition edition;
    const Id talk = edition.talk(edition.event("2021-03"), SlidesState::None);
    const Id refused = edition.person("Refused", Consent::Refused);
    const Id asked = edition.person("Asked", Consent::Asked);
    const Id given = edition.person("Given");
    for (const Id who : {refused, asked, given}) {
        edition.make<Speaker>([&](Speaker& each) {
            each.presentation = talk;
            each.person = who;
        });
    }
    edition.person("Not named", Consent::NotAsked);
    CHECK(edition.ids(AttentionRule::ConsentMissing) == Ids{refused, asked});
    const Id renewed = edition.person("Renewed");
    const Id membership = edition.member(renewed, Consent::NotAsked);
    edition.member(edition.person("As the person"));
    edition.member(edition.person("For this year", Consent::NotAsked), Consent::Given);
    CHECK(edition.ids(AttentionRule::ConsentMissing) == Ids{refused, renewed, asked});
    require(edit<Membership>(*edition.store, membership, u"consent", toCode(Consent::Given)));
    CHECK(edition.ids(AttentionRule::ConsentMissing) == Ids{refused, asked});
}

TEST_CASE("What is ignored comes back on its day, and at once where that is undone", "[storage]")
{
    Edition edition;
    const Id event = edition.event("2021-03");
    const AttentionRule rule = AttentionRule::EventWithoutTalks;
    const auto ignore = [&](const char* until) {
        require(edition.store->apply(
            waiving(*edition.store, rule, refTo<Event>(event), QStringLiteral("a walk"), date(until))));
    };
    ignore("2021-06");
    CHECK(edition.found(rule).count == 0);
    CHECK(edition.found(rule).ignored == 1);
    edition.today = QDate(2021, 6, 1);
    CHECK(edition.found(rule).count == 1);
    ignore(""); // for good, in place of the other
    edition.today = QDate(2031, 1, 1);
    CHECK(edition.found(rule).count == 0);
    CHECK(require(edition.store->count(Query::of<AttentionWaiver>())) == 1);
    require(edition.store->undo());
    CHECK(edition.found(rule).count == 1);
    // It goes with what it is about.
    require(removeRecords(*edition.store, {refTo<Event>(event)}, RemovalMode::Detach));
    CHECK(require(edition.store->count(Query::of<AttentionWaiver>())) == 0);
}

TEST_CASE("Pairs that may be the same need attention", "[storage]")
{
    Edition edition;
    const Id one = edition.person("Piela");
    const Id other = edition.person("Piela");
    const Findings found = edition.found(AttentionRule::PossibleDuplicates);
    REQUIRE(found.count == 1);
    CHECK(found.first.front().subject == refTo<Person>(one));
    CHECK(found.first.front().other == refTo<Person>(other));
    CHECK(found.labels.value(refTo<Person>(one)).simplified() == QStringLiteral("Piela"));
}
