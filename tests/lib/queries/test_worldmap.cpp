// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/worldmap.h"

#include "entities/affiliation.h"
#include "entities/contribution.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"
#include "entities/workstream.h"
#include "exchange/fieldparser.h"
#include "exchange/samplereader.h"
#include "queries/chartrecords.h"
#include "queries/namedcharts.h"
#include "store/shipped.h"
#include "support/listed.h"
#include "support/temporarystore.h"

#include <algorithm>

using namespace rapporteur;
using test::require;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// A group with an office in Canada and two international organisations, one of which has its house in
/// Switzerland.
struct World
{
    test::TemporaryStore store;
    Id group;
    Id office;
    Id commission;
    Id fund;

    World()
    {
        ChangeSet changes;
        group = changes.add(visible([] {
            Group edition;
            edition.name = QStringLiteral("G");
            return edition;
        }()));
        office = addOrganisation(changes, "Statistics Canada", OrganisationKind::StatisticalOffice, "CA");
        commission = addOrganisation(changes, "UNECE", OrganisationKind::InternationalOrganisation, "CH");
        fund = addOrganisation(changes, "IMF", OrganisationKind::InternationalOrganisation, nullptr);
        require(store->apply(changes));
    }

    template <class Entity>
    static Entity visible(Entity entity)
    {
        entity.audience = Audience::Public;
        return entity;
    }

    static Id addOrganisation(ChangeSet& changes, const char* name, OrganisationKind kind,
                              const char* country)
    {
        Organisation organisation;
        organisation.name = QString::fromLatin1(name);
        organisation.kind = kind;
        if (country)
            organisation.country = countryId(QString::fromLatin1(country));
        return changes.add(visible(organisation));
    }

    Id addPerson(ChangeSet& changes, std::initializer_list<Id> organisations)
    {
        Person person;
        person.familyName = QStringLiteral("P");
        const Id id = changes.add(visible(person));
        for (const Id organisation : organisations) {
            Affiliation affiliation;
            affiliation.person = id;
            affiliation.organisation = organisation;
            changes.add(visible(affiliation));
        }
        return id;
    }

    void addMember(std::initializer_list<Id> organisations)
    {
        ChangeSet changes;
        Membership membership;
        membership.person = addPerson(changes, organisations);
        membership.group = group;
        membership.joined = PartialDate::of(2021);
        changes.add(membership);
        require(store->apply(changes));
    }

    void addOutput(Id organisation, Id country = {})
    {
        ChangeSet changes;
        Output output;
        output.group = group;
        output.title = QStringLiteral("O");
        Contribution contribution;
        contribution.output = changes.add(visible(output));
        contribution.organisation = organisation;
        contribution.country = country;
        changes.add(visible(contribution));
        require(store->apply(changes));
    }

    void addTalk(Id spokeFor, std::initializer_list<Id> worksFor)
    {
        ChangeSet changes;
        Event event;
        event.group = group;
        event.title = QStringLiteral("E");
        event.start = PartialDate::of(2021, 3);
        Presentation talk;
        talk.event = changes.add(visible(event));
        talk.title = QStringLiteral("T");
        Speaker speaker;
        speaker.presentation = changes.add(visible(talk));
        speaker.person = addPerson(changes, worksFor);
        speaker.organisation = spokeFor;
        changes.add(visible(speaker));
        require(store->apply(changes));
    }

    void addLead(Id organisation)
    {
        ChangeSet changes;
        WorkStream stream;
        stream.group = group;
        stream.code = QStringLiteral("W1");
        stream.title = QStringLiteral("W");
        StreamLead lead;
        lead.workStream = changes.add(visible(stream));
        lead.organisation = organisation;
        changes.add(visible(lead));
        require(store->apply(changes));
    }

    [[nodiscard]] ChartRequest request(const char* measure = "",
                                       Audience reader = Audience::Secretariat) const
    {
        ChartRequest request;
        request.group = {group, {2021, 6, 1}, reader};
        request.measure = QString::fromLatin1(measure);
        return request;
    }

    [[nodiscard]] WorldFigures figures(const char* measure, Audience reader = Audience::Secretariat)
    {
        return require(readWorldFigures(*store, request(measure, reader), english));
    }

    [[nodiscard]] size_t behind(const char* measure, const QString& key)
    {
        const auto records =
            recordsBehind(*store, QStringLiteral("world-map"), request(), QString::fromLatin1(measure), key);
        return records ? test::listed(*store, *records).size() : 0;
    }
};

int countOf(const QVector<WorldShare>& shares, const QString& key)
{
    for (const WorldShare& share : shares) {
        if (share.key == key)
            return share.count;
    }
    return 0;
}

} // namespace

TEST_CASE("A map counts countries and international organisations, each for itself", "[storage]")
{
    World world;
    world.addMember({world.office});
    world.addMember({world.commission});
    world.addMember({world.office, world.commission});
    const WorldFigures members = world.figures("members");
    CHECK(countOf(members.countries, QStringLiteral("CA")) == 2);
    CHECK(countOf(members.countries, QStringLiteral("CH")) == 0); // the house of UNECE is no country's office
    CHECK(countOf(members.countries, QStringLiteral("PE")) == 0);
    CHECK(countOf(members.organisations, world.commission.toString()) == 2);
    REQUIRE(members.organisations.size() == 1);
    CHECK(members.organisations.first().name == u"UNECE");
    CHECK(members.countries.size() == 249);
}

TEST_CASE("An organisation's outputs, talks and leads are those credited to it first of all", "[storage]")
{
    World world;
    world.addOutput(world.fund);
    world.addOutput(world.fund, countryId(QStringLiteral("CA"))); // credited to a country, and counts there
    world.addTalk(world.fund, {world.commission});
    world.addTalk({}, {world.commission});
    world.addLead(world.commission);
    const QString fund = world.fund.toString();
    const QString commission = world.commission.toString();
    CHECK(countOf(world.figures("outputs").organisations, fund) == 1);
    CHECK(countOf(world.figures("outputs").countries, QStringLiteral("CA")) == 1);
    CHECK(countOf(world.figures("talks").organisations, fund) == 1);
    CHECK(countOf(world.figures("talks").organisations, commission) == 1);
    CHECK(countOf(world.figures("leads").organisations, commission) == 1);
    CHECK(world.behind("outputs", fund) == 1);
    CHECK(world.behind("talks", commission) == 1);
    CHECK(world.behind("leads", commission) == 1);
    CHECK(world.behind("outputs", QStringLiteral("CA")) == 1);
}

TEST_CASE("A map shows the first measure of which there is anything, unless one is named", "[storage]")
{
    World world;
    CHECK(world.figures("").measure == WorldMeasure::Members);
    world.addLead(world.office);
    CHECK(world.figures("").measure == WorldMeasure::Leads);
    world.addTalk(world.office, {});
    CHECK(world.figures("").measure == WorldMeasure::Talks);
    CHECK(world.figures("leads").measure == WorldMeasure::Leads);
    world.addMember({world.office});
    CHECK(world.figures("").measure == WorldMeasure::Members);
    CHECK_FALSE(readChart(*world.store, QStringLiteral("world-map"), world.request("weight"), english));
}

TEST_CASE("A map for the public counts no memberships and nothing that it may not see", "[storage]")
{
    World world;
    world.addMember({world.office});
    world.addMember({world.commission});
    world.addTalk(world.fund, {});
    CHECK(world.figures("members", Audience::Public).organisations.isEmpty());
    CHECK(countOf(world.figures("members", Audience::Public).countries, QStringLiteral("CA")) == 0);
    CHECK(world.figures("", Audience::Public).measure == WorldMeasure::Talks);
    ChangeSet changes;
    const auto fund = require(world.store->get<Organisation>(world.fund));
    Organisation hidden = fund;
    hidden.audience = Audience::Secretariat;
    changes.update(toRecord(fund), toRecord(hidden));
    require(world.store->apply(changes));
    CHECK(world.figures("talks", Audience::Public).organisations.isEmpty());
    CHECK(world.figures("talks").organisations.size() == 1);
}

TEST_CASE("The records behind a country or an organisation on a map are as many as it says", "[storage]")
{
    test::TemporaryStore store;
    require(store->apply(require(readShippedSample(QStringLiteral("ml-group-2021")))));
    ChartRequest request;
    request.group.group = require(resolveGroup(*store));
    for (const char* measure : {"members", "outputs", "talks", "leads"}) {
        request.measure = QString::fromLatin1(measure);
        for (const char* chart : {"world-map", "world-circles"}) {
            const ChartSpec spec = require(readChart(*store, QString::fromLatin1(chart), request, english));
            if (spec.isEmpty())
                continue;
            for (const ChartPoint& point : spec.series.first().points) {
                const auto records = recordsBehind(*store, QString::fromLatin1(chart), request,
                                                   spec.series.first().key, point.key);
                INFO(measure << " of " << point.key.toStdString());
                if (point.value > 0) {
                    REQUIRE(records);
                    CHECK(double(test::listed(*store, *records).size()) == point.value);
                    CHECK_FALSE(records->sentence.isEmpty());
                }
            }
        }
    }
}

TEST_CASE("The sample's map shows the page's countries and organisations", "[storage]")
{
    test::TemporaryStore store;
    require(store->apply(require(readShippedSample(QStringLiteral("ml-group-2021")))));
    ChartRequest request;
    request.group.group = require(resolveGroup(*store));
    request.measure = QStringLiteral("talks");
    const WorldFigures talks = require(readWorldFigures(*store, request, english));
    CHECK(countOf(talks.countries, QStringLiteral("CA")) == 4);
    CHECK(countOf(talks.countries, QStringLiteral("NL")) == 2);
    CHECK(countOf(talks.countries, QStringLiteral("CL")) == 0);
    QStringList names;
    for (const WorldShare& organisation : talks.organisations)
        names << organisation.name;
    CHECK(names.size() == 2); // UNECE and the UN Statistics Division
    request.measure = QStringLiteral("outputs");
    const WorldFigures outputs = require(readWorldFigures(*store, request, english));
    CHECK(countOf(outputs.countries, QStringLiteral("PL")) == 2);
    CHECK(outputs.organisations.size() == 1); // the IMF
}
