// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/growthchart.h"

#include <catch2/catch.hpp>

using namespace rapporteur;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QString page = QStringLiteral("the group's page");

MemberGrowth published()
{
    MemberGrowth growth;
    growth.group = QStringLiteral("ML Group 2021");
    growth.published = {{PartialDate::of(2021, 12), 250, true, page},
                        {PartialDate::of(2021, 1), 120, false, page}};
    return growth;
}

MemberGrowth both()
{
    MemberGrowth growth = published();
    growth.counted = {{{2021, 1, 4}, 3}, {{2021, 1, 29}, 118}, {{2021, 6, 1}, 117}};
    growth.until = {2021, 12, 31};
    return growth;
}

} // namespace

TEST_CASE("with no memberships the growth chart shows the published figures alone and says so", "[charts]")
{
    const ChartSpec spec = growthChart(published(), english);
    CHECK(spec.subtitle == u"Published, not counted");
    REQUIRE(spec.series.size() == 1);
    const ChartSeries& series = spec.series.first();
    CHECK(series.kind == SeriesKind::Points); // no line: nothing is known in between
    REQUIRE(series.points.size() == 2);
    CHECK(series.points.at(0).label == u"120");
    CHECK_FALSE(series.points.at(0).approximate);
    CHECK(series.points.at(1).label == u"about 250");
    CHECK(series.points.at(1).approximate);
    CHECK(series.points.at(0).published);
    CHECK(spec.summary.contains(u"120 (January 2021)"));
    CHECK(spec.summary.contains(u"about 250 (December 2021)"));
}

TEST_CASE("a figure of a month covers the month and stands in its middle", "[charts]")
{
    const ChartPoint point = growthChart(published(), english).series.first().points.first();
    CHECK(point.first == QDate(2021, 1, 1));
    CHECK(point.last == QDate(2021, 1, 31));
    CHECK(ChartSpec::dayOf(point) == double(QDate(2021, 1, 1).toJulianDay()) + 15.5);
    CHECK(growthChart(published(), english).notes.first().contains(u"not known more precisely"));
}

TEST_CASE("a figure of a day stands on its day and needs no note", "[charts]")
{
    MemberGrowth growth;
    growth.published = {{PartialDate::of(2021, 1, 29), 120, false, {}}};
    const ChartSpec spec = growthChart(growth, english);
    CHECK(ChartSpec::dayOf(spec.series.first().points.first()) == double(QDate(2021, 1, 29).toJulianDay()));
    CHECK(spec.notes.isEmpty());
}

TEST_CASE("counted and published figures are two series, never one", "[charts]")
{
    const ChartSpec spec = growthChart(both(), english);
    REQUIRE(spec.series.size() == 2);
    CHECK(spec.series.at(0).kind == SeriesKind::StepLine);
    CHECK(spec.series.at(1).kind == SeriesKind::Points);
    CHECK(spec.series.at(0).colour != spec.series.at(1).colour);
    CHECK(spec.series.at(0).name != spec.series.at(1).name);
    for (const ChartPoint& point : spec.series.at(0).points)
        CHECK_FALSE(point.published);
}

TEST_CASE("the count holds to the last day that was counted, and its last figure is printed", "[charts]")
{
    const auto points = growthChart(both(), english).series.first().points;
    REQUIRE(points.size() == 4);
    CHECK(points.last().first == QDate(2021, 12, 31));
    CHECK(points.last().value == 117);
    CHECK(points.last().label == u"117");
    CHECK(points.at(0).label.isEmpty());
}

TEST_CASE("the growth chart's axis covers whole months around everything shown", "[charts]")
{
    const ChartSpec spec = growthChart(both(), english);
    CHECK(spec.base.first == QDate(2021, 1, 1));
    CHECK(spec.base.last == QDate(2021, 12, 31));
    CHECK(spec.countsOnly);
}

TEST_CASE("member-growth as CSV: date, counted, published", "[charts]")
{
    CHECK(chartCsv(growthChart(both(), english)) ==
          QStringLiteral("date,counted,published\n2021-01,,120\n2021-01-04,3,\n2021-01-29,118,\n"
                         "2021-06-01,117,\n2021-12,,250\n"));
    CHECK(chartCsv(growthChart(published(), english)) ==
          QStringLiteral("date,counted,published\n2021-01,,120\n2021-12,,250\n"));
}

TEST_CASE("a published figure of an exact day has the count of that day beside it", "[charts]")
{
    MemberGrowth growth = both();
    growth.published = {{PartialDate::of(2021, 1, 29), 120, false, {}},
                        {PartialDate::of(2021, 3, 1), 130, false, {}},
                        {PartialDate::of(2022, 3, 1), 260, false, {}}};
    CHECK(chartCsv(growthChart(growth, english)) ==
          QStringLiteral("date,counted,published\n2021-01-04,3,\n2021-01-29,118,120\n2021-03-01,118,130\n"
                         "2021-06-01,117,\n2022-03-01,,260\n"));
}

TEST_CASE("a growth chart of nothing says what would be here", "[charts]")
{
    const ChartSpec spec = growthChart({}, english);
    CHECK(spec.isEmpty());
    CHECK_FALSE(spec.emptyText.isEmpty());
    CHECK(chartCsv(spec) == u"date,counted,published\n");
}

TEST_CASE("the table for people has their dates, their numbers and the source", "[charts]")
{
    const ChartTable table = growthChart(published(), english).table;
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows.at(1).at(0).text == u"December 2021");
    CHECK(table.rows.at(1).at(2).text == u"about 250");
    CHECK(table.rows.at(1).at(3).text == page);
    CHECK(chartText(growthChart(published(), english)).startsWith(u"Date\tCounted\tPublished\tSource\n"));
}
