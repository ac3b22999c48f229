// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/namedcharts.h"

#include "entities/group.h"
#include "exchange/fieldparser.h"
#include "exchange/samplereader.h"
#include "support/storesteps.h"

#include <map>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// The sample, for the public at the end of its year.
struct Sample
{
    TemporaryStore store;
    Id group;

    Sample()
    {
        require(store->apply(require(readShippedSample(QStringLiteral("ml-group-2021")))));
        group = require(resolveGroup(*store));
    }

    [[nodiscard]] ChartSpec chart(const char* name, ChartRequest request = {})
    {
        request.group = {group, QDate(2021, 12, 31), Audience::Public};
        return require(readChart(*store, QString::fromLatin1(name), request, british));
    }

    [[nodiscard]] ChartSpec chart(const char* name, const char* measure)
    {
        ChartRequest request;
        request.measure = QString::fromLatin1(measure);
        return chart(name, request);
    }
};

using Figures = std::map<QString, int>;

/// What a series shows, by the names of its bars.
Figures figuresOf(const ChartSpec& spec, const char* series)
{
    Figures figures;
    for (const ChartSeries& each : spec.series) {
        if (each.key != QLatin1String(series))
            continue;
        for (const ChartPoint& point : each.points)
            figures[spec.base.categories.at(point.category)] = int(point.value);
    }
    return figures;
}

} // namespace

TEST_CASE("Charts have names of their own, titles, and measures with titles")
{
    QSet<QString> names;
    for (const ChartKind& kind : chartKinds()) {
        INFO(kind.name);
        CHECK_FALSE(names.contains(kind.name));
        names.insert(kind.name);
        CHECK_FALSE(kind.title.isEmpty());
        for (const ChartMeasure& measure : kind.measures) {
            CHECK_FALSE(measure.key.isEmpty());
            CHECK_FALSE(measure.title.isEmpty());
        }
    }
    for (const char* name : {"member-growth", "country-participation", "organisation-types", "stream-roles",
                             "output-status", "talks-per-meeting", "slides-states", "retention", "world-map"})
        CHECK(names.contains(QString::fromLatin1(name)));
}

TEST_CASE("A chart that there is not, and a measure that it does not have, are refused", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("G");
    ChartRequest request{{added(*store, group), {}, Audience::Secretariat}};
    CHECK(readChart(*store, QStringLiteral("none"), request, british).error().code == ErrorCode::NotFound);
    request.measure = QStringLiteral("weight");
    for (const ChartKind& kind : chartKinds())
        CHECK(readChart(*store, kind.name, request, british).error().code == ErrorCode::NotFound);
}

TEST_CASE("Each chart of an edition with nothing in it says what would be there", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("G");
    const ChartRequest request{{added(*store, group), {}, Audience::Secretariat}};
    for (const ChartKind& kind : chartKinds()) {
        INFO(kind.name);
        const ChartSpec spec = require(readChart(*store, kind.name, request, british));
        CHECK(spec.isEmpty());
        CHECK_FALSE(spec.title.isEmpty());
        CHECK_FALSE(spec.emptyText.isEmpty());
        CHECK(spec.summary == spec.emptyText);
    }
}

TEST_CASE("The sample's growth shows the two published figures, and says that they were not counted",
          "[storage]")
{
    Sample sample;
    const ChartSpec spec = sample.chart("member-growth");
    REQUIRE(spec.series.size() == 1);
    const ChartSeries& series = spec.series.first();
    CHECK(series.key == QLatin1String("published"));
    REQUIRE(series.points.size() == 2);
    CHECK(series.points.at(0).value == 120);
    CHECK(series.points.at(0).published);
    CHECK(series.points.at(0).first == QDate(2021, 1, 1));
    CHECK(series.points.at(1).value == 250);
    CHECK(series.points.at(1).label == QLatin1String("about 250"));
    CHECK(series.points.at(1).last == QDate(2021, 12, 31));
    CHECK(spec.subtitle == QLatin1String("Published, not counted"));
    CHECK(chartCsv(spec) == QLatin1String("date,counted,published\n2021-01,,120\n2021-12,,250\n"));
    CHECK_FALSE(spec.marks.isEmpty()); // the journey
}

TEST_CASE("The sample's participation by outputs and by talks is what a reader counts on the page",
          "[storage]")
{
    Sample sample;
    // Papers by the country that the page names; what a team, the IMF or nobody is named for has none.
    CHECK(figuresOf(sample.chart("country-participation", "outputs"), "outputs") ==
          Figures{{QStringLiteral("Belgium"), 1},
                  {QStringLiteral("Brazil"), 1},
                  {QStringLiteral("Chile"), 2},
                  {QStringLiteral("Indonesia"), 1},
                  {QStringLiteral("Malaysia"), 1},
                  {QStringLiteral("Mexico"), 2},
                  {QStringLiteral("Poland"), 2},
                  {QStringLiteral("Türkiye"), 1},
                  {QStringLiteral("United Kingdom"), 1},
                  {QStringLiteral("United States"), 1}});
    // Talks by the speakers' offices; those of the United Nations stand for no country.
    const Figures talks{{QStringLiteral("Australia"), 1},    {QStringLiteral("Belgium"), 1},
                        {QStringLiteral("Canada"), 4},       {QStringLiteral("Denmark"), 1},
                        {QStringLiteral("Finland"), 1},      {QStringLiteral("Indonesia"), 1},
                        {QStringLiteral("Netherlands"), 2},  {QStringLiteral("United Kingdom"), 2},
                        {QStringLiteral("United States"), 1}};
    CHECK(figuresOf(sample.chart("country-participation", "talks"), "talks") == talks);
    ChartRequest request;
    request.measure = QStringLiteral("talks");
    request.byRegion = true;
    CHECK(figuresOf(sample.chart("country-participation", request), "talks") ==
          Figures{{QStringLiteral("Americas"), 5},
                  {QStringLiteral("Asia"), 1},
                  {QStringLiteral("Europe"), 7},
                  {QStringLiteral("Oceania"), 1}});
    request.byRegion = false;
    request.top = 1000;
    const ChartSpec overTime = sample.chart("participation-over-time", request);
    Figures inTheEnd;
    for (const ChartSeries& series : overTime.series)
        inTheEnd[series.name] = int(series.points.last().value);
    CHECK(inTheEnd == talks);
}

TEST_CASE("The sample's talks have the slides that the page says they have", "[storage]")
{
    Sample sample;
    CHECK(figuresOf(sample.chart("slides-states"), "talks") ==
          Figures{{QStringLiteral("Public"), 14}, {QStringLiteral("Not for the public"), 2}});
    CHECK(sample.chart("talks-per-meeting").series.first().points.size() == 7); // the page's seven dates
}
