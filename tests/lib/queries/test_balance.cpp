// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/balance.h"

#include "entities/affiliation.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"
#include "entities/workstream.h"
#include "exchange/fieldparser.h"
#include "exchange/samplereader.h"
#include "store/shipped.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// An edition to which members are added one by one.
struct Edition
{
    TemporaryStore store;
    Id group;

    Edition()
    {
        Group edition;
        edition.name = QStringLiteral("G");
        edition.audience = Audience::Public;
        group = added(*store, edition);
    }

    Id office(const char* name, const char* country)
    {
        Organisation organisation;
        organisation.name = QString::fromLatin1(name);
        organisation.country = countryId(QString::fromLatin1(country));
        organisation.audience = Audience::Public;
        return added(*store, organisation);
    }

    Id member(const char* name, std::initializer_list<Id> organisations)
    {
        ChangeSet changes;
        Person person;
        person.familyName = QString::fromLatin1(name);
        person.audience = Audience::Public;
        const Id id = changes.add(person);
        Membership membership;
        membership.person = id;
        membership.group = group;
        membership.joined = PartialDate::of(2021);
        membership.audience = Audience::Members;
        changes.add(membership);
        for (const Id organisation : organisations) {
            Affiliation affiliation;
            affiliation.person = id;
            affiliation.organisation = organisation;
            affiliation.audience = Audience::Public;
            changes.add(affiliation);
        }
        require(store->apply(changes));
        return id;
    }

    void talk(Id speaking)
    {
        ChangeSet changes;
        Event event;
        event.group = group;
        event.title = QStringLiteral("E");
        event.start = PartialDate::of(2021, 5, 1);
        Presentation talk;
        talk.event = changes.add(event);
        talk.title = QStringLiteral("T");
        Speaker speaker;
        speaker.presentation = changes.add(talk);
        speaker.person = speaking;
        changes.add(speaker);
        require(store->apply(changes));
    }

    [[nodiscard]] Balance balance(Audience reader = Audience::Secretariat)
    {
        return require(readBalance(*store, {group, QDate(2021, 12, 31), reader}, british));
    }
};

} // namespace

TEST_CASE("Countries with members and neither talk nor output are quiet, those with most members first",
          "[storage]")
{
    Edition edition;
    const Id finland = edition.office("Statistics Finland", "FI");
    const Id poland = edition.office("Statistics Poland", "PL");
    const Id brazil = edition.office("IBGE", "BR");
    (void)edition.member("A", {finland});
    (void)edition.member("B", {poland});
    (void)edition.member("C", {poland});
    edition.talk(edition.member("D", {brazil}));
    const Balance balance = edition.balance();
    REQUIRE(balance.quietCountries.size() == 2);
    CHECK(balance.quietCountries.at(0).name == QLatin1String("Poland"));
    CHECK(balance.quietCountries.at(0).members == 2);
    CHECK(balance.quietCountries.at(1).name == QLatin1String("Finland"));
    CHECK(edition.balance(Audience::Public).quietCountries.empty());
}

TEST_CASE("An organisation with one member is lonely, whatever else that member belongs to", "[storage]")
{
    Edition edition;
    const Id two = edition.office("Two", "FI");
    const Id one = edition.office("One", "PL");
    const Id person = edition.member("A", {two, one});
    (void)edition.member("B", {two});
    const Balance balance = edition.balance();
    REQUIRE(balance.organisations.size() == 1);
    CHECK(balance.organisations.front().organisation == one);
    CHECK(balance.organisations.front().name == QLatin1String("One"));
    CHECK(balance.organisations.front().person == person);
    CHECK(edition.balance(Audience::Public).organisations.empty());
}

TEST_CASE("A region has its members once, however many of its countries they are of", "[storage]")
{
    Edition edition;
    const Id finland = edition.office("Statistics Finland", "FI");
    const Id poland = edition.office("Statistics Poland", "PL");
    const Id brazil = edition.office("IBGE", "BR");
    (void)edition.member("A", {finland, poland});
    (void)edition.member("B", {poland, brazil});
    const Balance balance = edition.balance();
    CHECK(balance.members == 2);
    for (const RegionShare& region : balance.regions) {
        const bool europe = region.region == QLatin1String("150");
        const bool americas = region.region == QLatin1String("019");
        CHECK(region.members == (europe ? 2 : americas ? 1 : 0));
        CHECK(region.countries == (europe ? 2 : americas ? 1 : 0));
    }
}

TEST_CASE("The sample's streams with one lead are those that the page says somebody leads", "[storage]")
{
    TemporaryStore store;
    require(store->apply(require(readShippedSample(QStringLiteral("ml-group-2021")))));
    const Balance balance = require(
        readBalance(*store, {require(resolveGroup(*store)), QDate(2021, 12, 31), Audience::Public}, british));
    REQUIRE(balance.streams.size() == 3);
    CHECK(balance.streams.at(0).name.startsWith(QLatin1String("WS3")));
    CHECK(balance.streams.at(1).leadName == QLatin1String("Statistics Finland"));
    CHECK(balance.streams.at(2).lead.entity == QLatin1String("organisation"));
    CHECK(balance.quietCountries.empty());
    CHECK(balance.talks == 14);
}
