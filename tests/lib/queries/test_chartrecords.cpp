// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/chartrecords.h"

#include "entities/membership.h"
#include "exchange/fieldparser.h"
#include "exchange/samplereader.h"
#include "queries/audiencegate.h"
#include "queries/namedcharts.h"
#include "support/listed.h"
#include "support/markedrecords.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// Every way in which a chart can be asked for, with coarse steps.
std::vector<ChartRequest> requestsFor(const ChartKind& kind, const GroupRequest& group)
{
    QStringList measures{QString()};
    for (const ChartMeasure& measure : kind.measures)
        measures.append(measure.key);
    std::vector<ChartRequest> requests;
    for (const QString& measure : measures) {
        for (const bool byRegion : {false, true}) {
            ChartRequest request{group};
            request.measure = measure;
            request.byRegion = byRegion;
            if (kind.takesStep)
                request.step = ChartStep::Year;
            if (!byRegion || kind.byRegion)
                requests.push_back(request);
        }
    }
    return requests;
}

/// Whether nothing need be behind a figure: what was published, what stands for several, and totals for those
/// who may not see the members.
bool mayLackRecords(const ChartKind& kind, const ChartSeries& series, const ChartPoint& point,
                    Audience reader)
{
    const bool ofTotals =
        kind.name == QLatin1String("member-growth") || kind.name == QLatin1String("member-changes");
    return point.published || point.remainder || series.key == QLatin1String("others") ||
           (ofTotals && reader != Audience::Secretariat);
}

void checkPoint(Store& store, const ChartKind& kind, const ChartRequest& request, const ChartSeries& series,
                const ChartPoint& point, bool isCount)
{
    INFO(kind.name << ' ' << request.measure << ' ' << series.key << ' ' << point.key);
    const auto behind = recordsBehind(store, kind.name, request, series.key, point.key);
    if (mayLackRecords(kind, series, point, request.group.reader)) {
        REQUIRE_FALSE(behind);
        CHECK(behind.error().code == ErrorCode::NotFound);
        return;
    }
    const RecordsBehind found = require(behind);
    CHECK_FALSE(found.sentence.isEmpty());
    const std::vector<Id> ids = listed(store, found);
    if (isCount)
        CHECK(double(ids.size()) == point.value);
    const auto records = require(store.records(*findEntity(found.entity), ids));
    CHECK(require(AudienceGate(store, request.group.reader).visible(records)).size() == ids.size());
}

void checkChart(Store& store, const ChartKind& kind, const GroupRequest& group)
{
    for (const ChartRequest& request : requestsFor(kind, group)) {
        const ChartSpec spec = require(readChart(store, kind.name, request, british));
        CHECK(spec.name == kind.name);
        CHECK(spec.measure.isEmpty() == kind.measures.empty());
        for (const ChartSeries& series : spec.series) {
            for (const ChartPoint& point : series.points)
                checkPoint(store, kind, request, series, point, spec.countsOnly);
        }
    }
}

} // namespace

TEST_CASE("Behind each figure of each chart are as many records as it says, all for its reader", "[storage]")
{
    const MarkedRecords records(1);
    const auto reader = GENERATE(Audience::Public, Audience::Members, Audience::Secretariat);
    TemporaryStore store;
    MarkedRecords::write(*store, records.all());
    for (const ChartKind& kind : chartKinds())
        checkChart(*store, kind, {records.group(), MarkedRecords::day(), reader});
}

TEST_CASE("Behind each figure of the sample's charts are as many records as it says", "[storage]")
{
    TemporaryStore store;
    require(store->apply(require(readShippedSample(QStringLiteral("ml-group-2021")))));
    const Id group = require(resolveGroup(*store));
    for (const ChartKind& kind : chartKinds())
        checkChart(*store, kind, {group, QDate(2021, 12, 31), Audience::Public});
}

TEST_CASE("Behind who joined and left in a month are the memberships that began and ended it", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("G");
    const Id edition = added(*store, group);
    const auto member = [&](Id person, const char* joined, const char* left) {
        Membership membership;
        membership.person = person;
        membership.group = edition;
        membership.joined = *PartialDate::fromIso(QString::fromLatin1(joined));
        membership.left = PartialDate::fromIso(QString::fromLatin1(left)).value_or(PartialDate());
        return added(*store, membership);
    };
    Person person;
    person.familyName = QStringLiteral("P");
    const Id one = added(*store, person);
    const Id other = added(*store, person);
    const Id first = member(one, "2021-03-01", "2021-05-01");
    const Id overlapping = member(one, "2021-04-10", "2021-06-10");
    const Id again = member(one, "2021-06-20", "");
    const Id touching = member(other, "2021-03", "2021-06-15");
    (void)member(other, "2021-06-15", "");
    const ChartRequest request{{edition, QDate(2021, 12, 31), Audience::Secretariat}};
    const auto behind = [&](const char* series, const char* month) {
        return listed(*store,
                      require(recordsBehind(*store, QStringLiteral("member-changes"), request,
                                            QString::fromLatin1(series), QString::fromLatin1(month))));
    };
    CHECK(behind("joined", "2021-03") == std::vector<Id>{first, touching});
    CHECK(behind("joined", "2021-04").empty());
    CHECK(behind("left", "2021-05").empty());
    CHECK(behind("left", "2021-06") == std::vector<Id>{overlapping});
    CHECK(behind("joined", "2021-06") == std::vector<Id>{again});
}

TEST_CASE("There is nothing behind a figure that a chart does not have", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("G");
    const Id edition = added(*store, group);
    const ChartRequest request{{edition, {}, Audience::Secretariat}};
    for (const ChartKind& kind : chartKinds()) {
        INFO(kind.name);
        const auto behind =
            recordsBehind(*store, kind.name, request, QStringLiteral("none"), QStringLiteral("none"));
        CHECK((!behind || listed(*store, *behind).empty()));
    }
    CHECK_FALSE(recordsBehind(*store, QStringLiteral("none"), request, {}, {}));
}
