// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/daychart.h"
#include "charts/editionschart.h"

using namespace rapporteur;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

DayChart changes()
{
    DayChart chart;
    chart.title = QStringLiteral("Joining and leaving");
    chart.spans = {{QDate(2021, 3, 10), QDate(2021, 3, 31), QStringLiteral("2021-03")},
                   {QDate(2021, 4, 1), QDate(2021, 4, 30), QStringLiteral("2021-04")}};
    chart.series = {{QStringLiteral("joined"), QStringLiteral("Joined"), 0, {3, 5}},
                    {QStringLiteral("left"), QStringLiteral("Left"), 1, {0, 0}},
                    {QStringLiteral("others"), QStringLiteral("Others"), 2, {1, 0}, false}};
    return chart;
}

} // namespace

TEST_CASE("figures along days stand on the months around them, each with its key", "[charts]")
{
    const ChartSpec spec = dayChart(changes(), english);
    CHECK(spec.base.first == QDate(2021, 3, 1));
    CHECK(spec.base.last == QDate(2021, 4, 30));
    REQUIRE(spec.series.size() == 2); // nobody left
    CHECK(spec.series.first().points.at(1).key == u"2021-04");
    CHECK(spec.series.first().points.at(1).detail == u"Joined, April 2021: 5");
    CHECK(spec.series.last().points.first().key.isEmpty()); // a sum has no list
    CHECK(chartCsv(spec) == u"date,joined,left,others\n2021-03,3,0,1\n2021-04,5,0,0\n");
}

TEST_CASE("editions of a group are lines of their own, published figures in the colour of their line",
          "[charts]")
{
    MemberGrowth first{QStringLiteral("2021"), {{QDate(2021, 1, 1), 3}}, {}, QDate(2021, 12, 31)};
    first.key = QStringLiteral("7");
    MemberGrowth second{QStringLiteral("2022"),
                        {{QDate(2022, 1, 1), 4}},
                        {{PartialDate::of(2022, 5), 5, false, {}}},
                        QDate(2022, 12, 31)};
    second.key = QStringLiteral("8");
    const ChartSpec spec = editionsChart({first, second}, english);
    REQUIRE(spec.series.size() == 3);
    CHECK(spec.series.at(0).key == u"7");
    CHECK(spec.series.at(1).key == u"8");
    CHECK(spec.series.at(2).key == u"published");
    CHECK(spec.series.at(2).colour == spec.series.at(1).colour);
    CHECK(spec.series.at(0).colour != spec.series.at(1).colour);
    CHECK(spec.base.first == QDate(2021, 1, 1));
    CHECK(spec.base.last == QDate(2022, 12, 31));
    CHECK(chartCsv(spec) ==
          u"date,edition,counted,published\n2021-01-01,2021,3,\n2022-01-01,2022,4,\n2022-05,2022,,5\n");
}
