// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/worldmap.h"

#include <catch2/catch.hpp>

#include <QSet>

#include <algorithm>

using namespace rapporteur;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

WorldShare share(const char* key, const char* name, int count)
{
    return {QString::fromLatin1(key), QString::fromUtf8(name), count};
}

WorldFigures sample()
{
    return {QStringLiteral("G"),
            WorldMeasure::Talks,
            {share("MX", "Mexico", 1), share("CA", "Canada", 12), share("PE", "Peru", 0),
             share("AX", "Åland Islands", 3)},
            {share("77", "UNECE", 2), share("78", "IMF", 5), share("79", "OECD", 0)}};
}

ChartSpec map(const WorldFigures& figures, MapStyle style = MapStyle::Shades)
{
    return worldMapChart(figures, style, english);
}

QStringList keysOf(const ChartSpec& spec)
{
    QStringList keys;
    for (const ChartPoint& point : spec.series.first().points)
        keys << point.key;
    return keys;
}

} // namespace

TEST_CASE("A map orders countries by name, then organisations, then countries with nothing", "[charts][map]")
{
    const ChartSpec spec = map(sample());
    REQUIRE(spec.series.size() == 1);
    CHECK(spec.base.kind == ChartAxis::Kind::World);
    CHECK(spec.measure == u"talks");
    CHECK(spec.series.first().key == u"talks");
    CHECK(keysOf(spec) == QStringList{QStringLiteral("AX"), QStringLiteral("CA"), QStringLiteral("MX"),
                                      QStringLiteral("78"), QStringLiteral("77"), QStringLiteral("PE")});
    CHECK(spec.series.first().points.at(1).detail == u"Canada, Talks: 12");
    CHECK(spec.series.first().points.last().detail == u"Peru: none");
    CHECK(spec.subtitle == u"G, 3 countries");
    CHECK(spec.summary == u"3 countries, the most active is Canada with 12.");
}

TEST_CASE("A map's classes are named, and each figure knows its own", "[charts][map]")
{
    const ChartSpec spec = map(sample());
    const QVector<ChartPoint>& points = spec.series.first().points;
    CHECK(spec.base.categories.first() == u"1");
    CHECK(spec.base.categories.last().endsWith(u"–12"));
    CHECK(points.at(1).category == int(spec.base.categories.size()) - 1);
    CHECK(points.at(2).category == 0);
    CHECK(points.last().category == -1);
    CHECK(map(sample(), MapStyle::Circles).base.categories.isEmpty());
    CHECK(map(sample(), MapStyle::Circles).series.first().kind == SeriesKind::Circles);
}

TEST_CASE("International organisations stand beside the map, the most active first", "[charts][map]")
{
    const ChartAside aside = map(sample()).aside;
    REQUIRE(aside.lines.size() == 2);
    CHECK(aside.lines.first().name == u"IMF");
    CHECK(aside.lines.first().value == u"5");
    CHECK(aside.lines.first().key == u"78");
    WorldFigures many = sample();
    for (int i = 0; i < 40; ++i)
        many.organisations << share("99", "Another", 1);
    const ChartAside full = map(many).aside;
    CHECK(full.lines.size() == 14);
    CHECK(full.lines.last().name == u"29 others together");
    CHECK(full.lines.last().value == u"29");
    CHECK(full.lines.last().key.isEmpty());
}

TEST_CASE("A map says that its boundaries imply no endorsement, and whose map it is", "[charts][map]")
{
    for (const MapStyle style : {MapStyle::Shades, MapStyle::Circles}) {
        const QString notes = map(sample(), style).notes.join(u' ');
        CHECK(notes.contains(u"imply no endorsement"));
        CHECK(notes.contains(u"Natural Earth"));
        CHECK(notes.contains(u"too small to be seen") == (style == MapStyle::Shades));
    }
}

TEST_CASE("A country that the map does not have is named below it, and not lost", "[charts][map]")
{
    WorldFigures figures = sample();
    figures.countries << share("QZ", "Elsewhere", 4);
    const ChartSpec spec = map(figures);
    CHECK_FALSE(keysOf(spec).contains(QStringLiteral("QZ")));
    CHECK(spec.notes.contains(QStringLiteral("Not on the map: Elsewhere (4).")));
    CHECK(chartCsv(spec).contains(QStringLiteral("Elsewhere,QZ,,4\n")));
}

TEST_CASE("A map as CSV has those with something, countries and organisations apart", "[charts][map]")
{
    CHECK(chartCsv(map(sample())) == u"country,code,international_organisation,talks\n"
                                     u"Åland Islands,AX,,3\n"
                                     u"Canada,CA,,12\n"
                                     u"Mexico,MX,,1\n"
                                     u",,IMF,5\n"
                                     u",,UNECE,2\n");
}

TEST_CASE("A map of nothing says what would be here", "[charts][map]")
{
    WorldFigures nothing = sample();
    for (WorldShare& country : nothing.countries)
        country.count = 0;
    nothing.organisations.clear();
    CHECK(map(nothing).isEmpty());
    CHECK(map(nothing).emptyText.startsWith(u"No country takes part in this way yet."));
    nothing.measure = WorldMeasure::Members;
    CHECK(map(nothing).emptyText.startsWith(u"No members with a country yet."));
    // With an organisation alone there is a map to stand beside.
    nothing.organisations << share("77", "UNECE", 1);
    CHECK_FALSE(map(nothing).isEmpty());
    CHECK(map(nothing).summary == u"No country; one international organisation.");
}

TEST_CASE("A map of one country is in words of one", "[charts][map]")
{
    WorldFigures one = sample();
    one.countries = {share("MX", "Mexico", 1)};
    CHECK(map(one).subtitle == u"G, one country");
    CHECK(map(one).summary == u"One country: Mexico with 1.");
    CHECK(map(one).base.categories == QStringList{QStringLiteral("1")});
}
