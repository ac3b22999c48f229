// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/maplayout.h"

#include "charts/chartlayout.h"
#include "mapsamples.h"

#include <catch2/catch.hpp>

#include <QGuiApplication>

#include <cmath>

using namespace rapporteur;

namespace {

constexpr QSizeF Usual(1000, 620);

ChartFonts fonts()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    return ChartFonts(font);
}

ChartLayout layOut(const ChartSpec& spec, QSizeF size = Usual)
{
    return layOutChart(spec, size, fonts());
}

const ChartPoint& pointOf(const ChartSpec& spec, const ChartHit& hit)
{
    return spec.series.at(hit.series).points.at(hit.point);
}

/// The hit of a country.
ChartHit hitOf(const ChartSpec& spec, const ChartLayout& layout, const char* code)
{
    for (const ChartHit& hit : layout.hits) {
        if (pointOf(spec, hit).key == QLatin1String(code))
            return hit;
    }
    FAIL(code);
    return {};
}

bool hasCircle(const ChartLayout& layout, const char* code)
{
    return std::any_of(layout.map->circles.cbegin(), layout.map->circles.cend(),
                       [code](const auto& circle) { return circle.code == QLatin1String(code); });
}

QVector<ChartSpec> allMaps()
{
    QVector<ChartSpec> specs;
    for (const int countries : {0, 1, 3, 33, 200}) {
        for (const int organisations : {0, 5, 20})
            specs << mapsamples::map(countries, organisations)
                  << mapsamples::map(countries, organisations, MapStyle::Circles);
    }
    return specs;
}

} // namespace

TEST_CASE("no two texts of a map overlap and none leaves the picture, at any size", "[charts][map]")
{
    for (const ChartSpec& spec : allMaps()) {
        for (const QSizeF size :
             {QSizeF(320, 240), QSizeF(700, 420), Usual, QSizeF(1900, 950), QSizeF(500, 1000)}) {
            const ChartLayout layout = layOut(spec, size);
            QVector<QRectF> boxes;
            for (const ChartText& text : layout.texts)
                boxes << text.box.adjusted(0.01, 0.01, -0.01, -0.01);
            if (layout.map) {
                for (const MapLayout::Label& label : layout.map->labels)
                    boxes << label.box;
            }
            INFO(spec.summary.toStdString() << " at " << size.width());
            for (int i = 0; i < boxes.size(); ++i) {
                INFO(i << ": " << boxes.at(i).left() << ' ' << boxes.at(i).top() << ' ' << boxes.at(i).right()
                       << ' ' << boxes.at(i).bottom());
                REQUIRE(QRectF(QPointF(0, 0), layout.size).contains(boxes.at(i)));
                for (int j = i + 1; j < boxes.size(); ++j)
                    REQUIRE_FALSE(boxes.at(i).intersects(boxes.at(j)));
            }
        }
    }
}

TEST_CASE("nothing of a map leaves the picture or covers its texts", "[charts][map]")
{
    for (const ChartSpec& spec : allMaps()) {
        const ChartLayout layout = layOut(spec);
        if (!layout.map)
            continue;
        const QRectF frame = layout.plot.adjusted(-1, -1, 1, 1);
        INFO(spec.summary.toStdString());
        for (const MapLayout::Land& land : layout.map->lands) {
            INFO(land.code.toStdString());
            // An island may be a line of no width, which no rectangle contains.
            CHECK(frame.contains(land.shape.boundingRect().adjusted(-0.1, -0.1, 0.1, 0.1)));
        }
        for (const ChartText& text : layout.texts)
            CHECK_FALSE(layout.plot.intersects(text.box.adjusted(0.01, 0.01, -0.01, -0.01)));
    }
}

TEST_CASE("a country is found where it is drawn, and the sea is nobody's", "[charts][map]")
{
    const ChartSpec spec = mapsamples::map(33);
    const ChartLayout layout = layOut(spec);
    for (const char* code : {"CA", "MX", "ID", "RU", "FI"}) {
        const ChartHit hit = hitOf(spec, layout, code);
        const auto found = layout.hitAt(hit.anchor);
        INFO(code);
        REQUIRE(found);
        CHECK(found->point == hit.point);
    }
    const QRectF canada = hitOf(spec, layout, "CA").area;
    CHECK_FALSE(layout.hitAt({canada.left() - 20, canada.bottom() + 40})); // the Pacific
}

TEST_CASE("a country with nothing says so, and one beyond the antimeridian is one with its mainland",
          "[charts][map]")
{
    const ChartSpec spec = mapsamples::map(33);
    const ChartLayout layout = layOut(spec);
    CHECK(pointOf(spec, *layout.hitAt(hitOf(spec, layout, "PE").anchor)).detail == u"Country PE: none");
    const ChartHit russia = hitOf(spec, layout, "RU");
    CHECK(russia.area.width() > layout.plot.width() / 2);
    CHECK(russia.area.left() < layout.plot.left() + layout.plot.width() / 5);
}

TEST_CASE("a country too small to be seen is a circle, which nothing covers", "[charts][map]")
{
    const ChartSpec spec = mapsamples::map(250);
    const ChartLayout layout = layOut(spec);
    for (const char* code : {"LU", "MT", "SG", "GI", "TV", "LI"}) {
        INFO(code);
        CHECK(hasCircle(layout, code));
        const auto found = layout.hitAt(hitOf(spec, layout, code).anchor);
        REQUIRE(found);
        CHECK(pointOf(spec, *found).key == QLatin1String(code));
    }
    CHECK_FALSE(hasCircle(layout, "CA"));
    const auto& circles = layout.map->circles;
    for (int i = 0; i < circles.size(); ++i) {
        CHECK(layout.plot.contains(circles.at(i).centre));
        for (int j = i + 1; j < circles.size(); ++j) {
            const QPointF apart = circles.at(i).centre - circles.at(j).centre;
            INFO(circles.at(i).code.toStdString() << " and " << circles.at(j).code.toStdString());
            CHECK(std::hypot(apart.x(), apart.y()) > circles.at(i).radius + circles.at(j).radius);
        }
    }
    // Only those with a figure have one.
    CHECK_FALSE(hasCircle(layOut(mapsamples::map(3)), "SG"));
}

TEST_CASE("a circle's area is its figure, and the smaller one is found over the larger", "[charts][map]")
{
    const ChartSpec spec = mapsamples::map(33, 5, MapStyle::Circles);
    const ChartLayout layout = layOut(spec);
    REQUIRE(layout.map->circles.size() == 33);
    double each = 0;
    for (const MapLayout::Circle& circle : layout.map->circles) {
        const double value = pointOf(spec, hitOf(spec, layout, circle.code.toLatin1().constData())).value;
        const double ofOne = circle.radius * circle.radius / value;
        each = each == 0 ? ofOne : each;
        if (circle.radius > 2)
            CHECK(ofOne == Approx(each));
        const auto found = layout.hitAt(circle.centre);
        REQUIRE(found);
        CHECK(pointOf(spec, *found).value <= value);
    }
    for (const MapLayout::Circle& sample : layout.map->sampleCircles)
        CHECK(layout.size.width() > sample.centre.x() + sample.radius);
    CHECK(layout.map->sampleCircles.size() == 3);
}

TEST_CASE("the arrow keys go through countries by name, then organisations, then those with nothing",
          "[charts][map]")
{
    const ChartSpec spec = mapsamples::map(33);
    const ChartLayout layout = layOut(spec);
    QStringList keys;
    for (const ChartHit& hit : layout.hits)
        keys << pointOf(spec, hit).key;
    QStringList expected = mapsamples::codes(33);
    std::sort(expected.begin(), expected.end());
    CHECK(keys.mid(0, 33) == expected);
    CHECK(keys.mid(33, 5).contains(QStringLiteral("1000")));
    CHECK(pointOf(spec, layout.hits.at(38)).value == 0);
}

TEST_CASE("Antarctica is shown where it has a figure", "[charts][map]")
{
    WorldFigures figures = mapsamples::figures(3, 0);
    const auto lands = [](const WorldFigures& of) {
        const ChartLayout layout = layOut(worldMapChart(of, MapStyle::Shades, mapsamples::english()));
        QStringList codes;
        for (const MapLayout::Land& land : layout.map->lands)
            codes << land.code;
        return codes;
    };
    CHECK_FALSE(lands(figures).contains(QStringLiteral("AQ")));
    figures.countries << WorldShare{QStringLiteral("AQ"), QStringLiteral("Antarctica"), 2};
    CHECK(lands(figures).contains(QStringLiteral("AQ")));
}
