// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/groupstats.h"

#include "entities/affiliation.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/membership.h"
#include "entities/objective.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "exchange/fieldparser.h"
#include "exchange/samplereader.h"
#include "queries/namedcharts.h"
#include "store/shipped.h"
#include "support/temporarystore.h"

#include <atomic>
#include <thread>

using namespace rapporteur;

namespace {

struct Figures
{
    test::TemporaryStore store;
    Id group;

    /// An empty edition.
    Figures()
    {
        ChangeSet changes;
        Group edition;
        edition.name = QStringLiteral("G");
        edition.audience = Audience::Public;
        group = changes.add(edition);
        test::require(store->apply(changes));
    }

    std::optional<qint64> value(const char* name, QDate asOf = {}, Audience reader = Audience::Secretariat)
    {
        return statisticOf(test::require(groupStats(*store, {group, asOf, reader})),
                           QString::fromLatin1(name));
    }

    void addMember(const char* country, PartialDate joined, PartialDate left = {})
    {
        ChangeSet changes;
        Person person;
        person.familyName = QStringLiteral("P");
        Membership membership;
        membership.person = changes.add(person);
        membership.group = group;
        membership.joined = joined;
        membership.left = left;
        changes.add(membership);
        Organisation office;
        office.name = QStringLiteral("O");
        office.country = countryId(QString::fromLatin1(country));
        Affiliation affiliation;
        affiliation.person = membership.person;
        affiliation.organisation = changes.add(office);
        changes.add(affiliation);
        test::require(store->apply(changes));
    }

    void addHeadcount(PartialDate date, std::optional<qint64> members, std::optional<qint64> countries)
    {
        ChangeSet changes;
        Headcount headcount;
        headcount.group = group;
        headcount.date = date;
        headcount.members = members;
        headcount.countries = countries;
        headcount.audience = Audience::Public;
        changes.add(headcount);
        test::require(store->apply(changes));
    }
};

} // namespace

TEST_CASE("The sample's figures are those that a reader counts on the page", "[storage]")
{
    test::TemporaryStore store;
    test::require(store->apply(test::require(readShippedSample(QStringLiteral("ml-group-2021")))));
    const GroupRequest request{test::require(resolveGroup(*store)), {}, Audience::Public};
    const auto figures = test::require(groupStats(*store, request));
    const std::vector<std::pair<const char*, qint64>> expected = {
        {"work_streams", 5},
        {"themes", 6},
        {"outputs", 19},
        {"events", 16},
        {"presentations", 16},
        {"speakers", 19},
        {"slides_restricted", 2},
        {"headcounts", 2},
        {"members", 0},
        {"member_countries", 0},
        {"represented_countries", 15},
        {"published_members", 250},
        {"published_countries", 33},
        {"published_international_organisations", 5}};
    REQUIRE(figures.size() >= expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        CHECK(figures[i].name == QString::fromLatin1(expected[i].first));
        CHECK(figures[i].value == expected[i].second);
    }
}

TEST_CASE("Members are those of the day, each once", "[storage]")
{
    Figures figures;
    figures.addMember("FI", PartialDate::of(2021, 2), PartialDate::of(2021, 11));
    figures.addMember("FI", PartialDate::of(2021));
    figures.addMember("PL", PartialDate::of(2021, 6, 15));
    CHECK(figures.value("members", QDate(2020, 12, 31)) == 0);
    CHECK(figures.value("members", QDate(2021, 1, 1)) == 1);
    CHECK(figures.value("members", QDate(2021, 6, 15)) == 3);
    CHECK(figures.value("member_countries", QDate(2021, 6, 14)) == 1);
    CHECK(figures.value("member_countries", QDate(2021, 6, 15)) == 2);
    CHECK(figures.value("members", QDate(2021, 11, 1)) == 2);
    CHECK(figures.value("members") == 2);
}

TEST_CASE("The number of members is public, whoever the members are", "[storage]")
{
    Figures figures;
    figures.addMember("FI", PartialDate::of(2021));
    CHECK(figures.value("members", {}, Audience::Public) == 1);
    CHECK(figures.value("people", {}, Audience::Public) == 0);
    CHECK(figures.value("member_countries", {}, Audience::Public) == 0);
}

TEST_CASE("A published figure is the latest one of the day, each by itself", "[storage]")
{
    Figures figures;
    CHECK_FALSE(figures.value("published_members").has_value());
    figures.addHeadcount(PartialDate::of(2021, 1), 120, {});
    figures.addHeadcount(PartialDate::of(2021, 6), {}, 30);
    figures.addHeadcount(PartialDate::of(2021, 12), 250, 33);
    CHECK_FALSE(figures.value("published_members", QDate(2020, 12, 31)).has_value());
    CHECK(figures.value("published_members", QDate(2021, 1, 1)) == 120);
    CHECK(figures.value("published_members", QDate(2021, 11, 30)) == 120);
    CHECK(figures.value("published_countries", QDate(2021, 11, 30)) == 30);
    CHECK(figures.value("published_members") == 250);
    CHECK(figures.value("headcounts") == 3);
}

TEST_CASE("Counts cover what the reader may see", "[storage]")
{
    Figures figures;
    ChangeSet changes;
    Event event;
    event.group = figures.group;
    event.title = QStringLiteral("E");
    event.start = PartialDate::of(2021);
    event.audience = Audience::Public;
    changes.add(event);
    event.audience = Audience::Members;
    changes.add(event);
    event.audience = Audience::Secretariat;
    changes.add(event);
    test::require(figures.store->apply(changes));
    CHECK(figures.value("events", {}, Audience::Public) == 1);
    CHECK(figures.value("events", {}, Audience::Members) == 2);
    CHECK(figures.value("events", {}, Audience::Secretariat) == 3);
}

TEST_CASE("Figures are of one moment while others write", "[storage]")
{
    Figures figures;
    std::atomic<bool> done = false;
    Result<void> written;
    std::thread writer([&] {
        const auto other = Store::open(figures.store.location(), {false, QStringLiteral("ben")});
        for (int i = 0; other && written && i < 60; ++i) {
            ChangeSet changes; // an objective and a published figure always come together
            Objective objective;
            objective.group = figures.group;
            objective.text = QStringLiteral("O");
            changes.add(objective);
            Headcount headcount;
            headcount.group = figures.group;
            headcount.date = PartialDate::of(2021);
            headcount.members = 1;
            changes.add(headcount);
            written = (*other)->apply(changes).map([](const Applied&) {});
        }
        if (!other)
            written = failure(other);
        done = true;
    });
    int apart = 0;
    while (!done) {
        const auto all = groupStats(*figures.store, {figures.group, {}, Audience::Secretariat});
        apart += all && statisticOf(*all, u"objectives") == statisticOf(*all, u"headcounts") ? 0 : 1;
    }
    writer.join();
    test::require(written);
    CHECK(apart == 0);
    CHECK(figures.value("objectives") == 60);
}

TEST_CASE("Figures of a group that the readers may not know of are refused", "[storage]")
{
    Figures figures;
    ChangeSet changes;
    Group quiet;
    quiet.name = QStringLiteral("Quiet group");
    const Id id = changes.add(quiet);
    test::require(figures.store->apply(changes));
    const auto refused = groupStats(*figures.store, {id, {}, Audience::Public});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(groupStats(*figures.store, {id, {}, Audience::Secretariat}));
    for (const QString& name : chartNames()) {
        const auto chart = readChart(*figures.store, name, {{id, {}, Audience::Public}}, QLocale::c());
        REQUIRE_FALSE(chart);
        CHECK_FALSE(chart.error().message.contains(quiet.name));
    }
}
