// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/worldgeometry.h"

#include "support/properties.h"

#include <QFile>

#include <cmath>
#include <vector>

using namespace rapporteur;

namespace {

constexpr double SquareKilometres = 6371.0 * 6371.0; ///< of a unit of area

const WorldGeometry& world()
{
    return WorldGeometry::shipped();
}

double area(const char* code)
{
    const CountryShape* country = world().country(QString::fromLatin1(code));
    REQUIRE(country);
    return country->area * SquareKilometres;
}

QStringList shippedCodes()
{
    QFile file(QStringLiteral(":/reference/countries.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList codes;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            codes << QString::fromUtf8(line.split('\t').first());
    }
    return codes;
}

bool isOddlyInside(const QVector<QPointF>& line, QPointF at)
{
    bool odd = false;
    QPointF before = line.isEmpty() ? QPointF() : line.last();
    for (const QPointF& point : line) {
        if ((before.y() > at.y()) != (point.y() > at.y()) &&
            at.x() < before.x() + (at.y() - before.y()) * (point.x() - before.x()) / (point.y() - before.y()))
            odd = !odd;
        before = point;
    }
    return odd;
}

bool covers(const CountryShape& country, QPointF at)
{
    bool inside = false;
    for (const QVector<int>& ring : country.rings)
        inside ^= isOddlyInside(WorldGeometry::line(ring, world().arcs()), at);
    return inside;
}

/// The code of the country that covers a place of the map; empty at sea.
QString countryAt(QPointF at)
{
    for (const CountryShape& country : world().countries()) {
        if (covers(country, at))
            return country.code;
    }
    return {};
}

} // namespace

TEST_CASE("Every country that the program knows has a place on the map", "[charts][map]")
{
    const QStringList codes = shippedCodes();
    CHECK(codes.size() == 249);
    for (const QString& code : codes) {
        INFO(code.toStdString());
        const CountryShape* country = world().country(code);
        REQUIRE(country);
        CHECK(std::abs(country->centre.x()) < equalEarth({180, 0}).x());
        CHECK(std::abs(country->centre.y()) < equalEarth({0, 90}).y());
        CHECK(country->rings.isEmpty() == (country->area == 0));
    }
}

TEST_CASE("A country's centre is in it", "[charts][map]")
{
    for (const CountryShape& country : world().countries()) {
        INFO(country.code.toStdString());
        if (!country.rings.isEmpty())
            // The Vatican is so small that its centre lies on its outline.
            CHECK((covers(country, country.centre) || country.code == u"VA"));
    }
}

TEST_CASE("A place is found in its country, and the sea in none", "[charts][map]")
{
    struct Known
    {
        const char* place;
        GlobePlace at;
        const char* code;
    };
    const std::vector<Known> places{
        {"Berne", {7.45, 46.95}, "CH"},
        {"Helsinki", {24.94, 60.22}, "FI"},
        {"Aguascalientes", {-102.3, 21.9}, "MX"},
        {"Ottawa", {-75.7, 45.4}, "CA"},
        {"Anchorage", {-149.5, 61.2}, "US"},
        {"Chukotka", {172.0, 66.5}, "RU"},
        {"Uelen, beyond the antimeridian", {-171.0, 66.2}, "RU"},
        {"Vladivostok", {132.1, 43.4}, "RU"},
        {"Viti Levu", {178.0, -17.8}, "FJ"},
        {"Maseru", {27.9, -29.4}, "LS"},
        {"Bloemfontein", {26.2, -29.1}, "ZA"},
        {"Cayenne", {-52.6, 4.2}, "GF"},
        {"Saint-Denis", {55.5, -21.1}, "RE"},
        {"Longyearbyen", {16.0, 78.3}, "SJ"},
        {"Hargeisa", {44.1, 9.5}, "SO"},
        {"Pristina", {21.1, 42.6}, "XK"},
        {"Kyrenia", {33.3, 35.25}, "CY"},
        {"Canberra", {149.1, -35.3}, "AU"},
        {"South Pole", {0, -89.5}, "AQ"},
        {"the Atlantic", {-30, 30}, ""},
        {"the Pacific", {179.9, 10}, ""},
        {"the Arctic", {0, 88}, ""},
    };
    for (const Known& known : places) {
        INFO(known.place);
        CHECK(countryAt(equalEarth(known.at)) == QString::fromLatin1(known.code));
    }
}

TEST_CASE("Countries have their sizes", "[charts][map]")
{
    // Thousands of square kilometres as the yearbooks have them; outlines at this scale are right to a few
    // percent.
    CHECK(area("RU") == Approx(17'000'000).epsilon(0.03));
    CHECK(area("BR") == Approx(8'500'000).epsilon(0.03));
    CHECK(area("FI") == Approx(338'000).epsilon(0.05));
    CHECK(area("NL") < 45'000); // without its parts in the Caribbean, which have a code of their own
    CHECK(area("FR") == Approx(549'000).epsilon(0.03));
    CHECK(area("GF") == Approx(84'000).epsilon(0.05));
    CHECK(area("ZA") == Approx(1'220'000).epsilon(0.03)); // without Lesotho, which lies in it
}

TEST_CASE("No outline leaps across the map where the antimeridian cuts a country", "[charts][map]")
{
    const double wide = 2 * equalEarth({180, 0}).x();
    for (const CountryShape& country : world().countries()) {
        for (const QVector<int>& ring : country.rings) {
            const QVector<QPointF> line = WorldGeometry::line(ring, world().arcs());
            INFO(country.code.toStdString());
            CHECK(line.size() >= 3);
            const bool polar = country.code == u"AQ";
            for (int i = 0; i < line.size(); ++i) {
                const QPointF step = line.at(i) - line.at((i + 1) % line.size());
                if (!polar)
                    REQUIRE(std::abs(step.x()) < wide / 6);
            }
        }
    }
    for (const char* code : {"RU", "FJ"})
        CHECK(world().country(QString::fromLatin1(code))->box.width() > wide / 2);
}

TEST_CASE("Borders are what two countries share, and coasts are none", "[charts][map]")
{
    CHECK(world().borders().size() > 300);
    CHECK(world().borders().size() < world().arcs().size() / 2);
    const auto isBorder = [](const char* code) {
        const int arc = world().country(QString::fromLatin1(code))->rings.first().first();
        return world().borders().contains(arc >= 0 ? arc : ~arc);
    };
    CHECK_FALSE(isBorder("IS")); // an island
    CHECK(isBorder("LS"));       // which lies within another country
}

TEST_CASE("A thinned line keeps its ends and leaves out what is near", "[charts][map]")
{
    test::forAll("each point is one of the line's and stands off the one before", [] {
        QVector<QPointF> line;
        for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5, 6)))
            line << (line.isEmpty() ? QPointF() : line.last()) + QPointF(step, step / 2);
        const double distance = *rc::gen::inRange(0, 12);
        const QVector<QPointF> thin = thinned(line, distance);
        RC_ASSERT(thin.isEmpty() == line.isEmpty());
        if (line.isEmpty())
            return;
        RC_ASSERT(thin.first() == line.first());
        RC_ASSERT(thin.last() == line.last());
        for (int i = 0; i < thin.size(); ++i) {
            RC_ASSERT(line.contains(thin.at(i)));
            const QPointF step = i == 0 ? QPointF() : thin.at(i) - thin.at(i - 1);
            RC_ASSERT((i == 0 || i + 1 == thin.size() || std::hypot(step.x(), step.y()) >= distance));
        }
    });
}
