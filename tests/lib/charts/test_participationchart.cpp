// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/participationchart.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace rapporteur;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

CountryParticipation country(const QString& name, int members, int outputs, int talks, int leads)
{
    return {name, members, outputs, talks, leads};
}

Participation sample()
{
    return {u"ML Group 2021"_qs,
            {country(u"Poland"_qs, 0, 2, 1, 0), country(u"Chile"_qs, 0, 2, 1, 0),
             country(u"Finland"_qs, 0, 0, 2, 1), country(u"Brazil"_qs, 4, 1, 0, 0),
             country(u"Norway"_qs, 1, 0, 0, 0)}};
}

Participation many(int count)
{
    Participation participation;
    for (int i = 0; i < count; ++i)
        participation.countries << country(u"Country %1"_qs.arg(i), i + 1, 0, 0, 0);
    return participation;
}

} // namespace

TEST_CASE("participation is sorted by what is measured, then by name, without those that have none",
          "[charts]")
{
    const ChartSpec spec = participationChart(sample(), ParticipationBy::Contributions, english);
    CHECK(spec.base.categories == QStringList{u"Chile"_qs, u"Finland"_qs, u"Poland"_qs, u"Brazil"_qs});
    CHECK(participationChart(sample(), ParticipationBy::Members, english).base.categories ==
          QStringList{u"Brazil"_qs, u"Norway"_qs});
}

TEST_CASE("contributions are stacked from outputs, talks and leads, each with its own figure", "[charts]")
{
    const ChartSpec spec = participationChart(sample(), ParticipationBy::Contributions, english);
    REQUIRE(spec.series.size() == 3);
    CHECK(spec.series.at(0).points.size() == 3); // Chile, Poland, Brazil have outputs
    CHECK(spec.series.at(2).points.size() == 1);
    CHECK(spec.series.at(2).points.first().category == 1);
    CHECK(spec.series.at(2).points.first().label == u"1");
    double sum = 0;
    for (const ChartSeries& series : spec.series) {
        for (const ChartPoint& point : series.points)
            sum += point.value;
    }
    CHECK(sum == 10);
}

TEST_CASE("a measure keeps its colour in every chart", "[charts]")
{
    const ChartSpec all = participationChart(sample(), ParticipationBy::Contributions, english);
    const ChartSpec talks = participationChart(sample(), ParticipationBy::Talks, english);
    CHECK(talks.series.first().name == all.series.at(1).name);
    CHECK(talks.series.first().colour == all.series.at(1).colour);
}

TEST_CASE("members are the usual measure where there are any", "[charts]")
{
    CHECK(usualMeasure(sample()) == ParticipationBy::Members);
    CHECK(usualMeasure({{}, {country(u"Chile"_qs, 0, 1, 1, 0)}}) == ParticipationBy::Contributions);
}

TEST_CASE("many countries: the first ones, the others together with no bar, and the title says so",
          "[charts]")
{
    const ChartSpec spec = participationChart(many(200), ParticipationBy::Members, english, 40);
    CHECK(spec.title.contains(u"the first 39 of 200"));
    REQUIRE(spec.base.categories.size() == 40);
    CHECK(spec.base.categories.last() == u"161 other countries together");
    const ChartPoint others = spec.series.first().points.last();
    CHECK(others.remainder);
    CHECK(others.value == 161 * 162 / 2);
    CHECK(spec.table.rows.size() == 200);
}

TEST_CASE("as many countries as fit have a row each", "[charts]")
{
    const ChartSpec spec = participationChart(many(40), ParticipationBy::Members, english, 40);
    CHECK(spec.base.categories.size() == 40);
    CHECK_FALSE(spec.title.contains(u"first"));
    CHECK(std::none_of(spec.series.first().points.cbegin(), spec.series.first().points.cend(),
                       [](const ChartPoint& point) { return point.remainder; }));
}

TEST_CASE("country-participation as CSV has every country and every count, whatever is drawn", "[charts]")
{
    const QString expected =
        QStringLiteral("country,members,outputs,talks,leads\nChile,0,2,1,0\nFinland,0,0,2,1\n"
                       "Poland,0,2,1,0\nBrazil,4,1,0,0\nNorway,1,0,0,0\n");
    CHECK(chartCsv(participationChart(sample(), ParticipationBy::Contributions, english)) == expected);
}

TEST_CASE("a name with a comma or a quotation mark is quoted in CSV", "[charts]")
{
    const Participation one{{}, {country(u"Korea, \"South\""_qs, 1, 0, 0, 0)}};
    CHECK(chartCsv(participationChart(one, ParticipationBy::Members, english)) ==
          QStringLiteral("country,members,outputs,talks,leads\n\"Korea, \"\"South\"\"\",1,0,0,0\n"));
}

TEST_CASE("one country and none read as sentences", "[charts]")
{
    const Participation one{u"ML Group 2021"_qs, {country(u"Chile"_qs, 3, 0, 0, 0)}};
    CHECK(participationChart(one, ParticipationBy::Members, english).subtitle ==
          u"ML Group 2021, one country");
    const ChartSpec none = participationChart(one, ParticipationBy::Talks, english);
    CHECK(none.isEmpty());
    CHECK_FALSE(none.emptyText.isEmpty());
    CHECK(none.table.rows.size() == 1);
}
