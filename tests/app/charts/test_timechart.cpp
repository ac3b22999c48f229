// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/areastack.h"
#include "charts/chartlayout.h"
#include "charts/chartrenderer.h"

#include "chartsamples.h"

#include <catch2/catch.hpp>

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSet>

using namespace rapporteur;

namespace {

const QSizeF size(900, 500);

ChartFonts fonts()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    return ChartFonts(font);
}

int countOf(const ChartLayout& layout, ChartText::Role role)
{
    return int(std::count_if(layout.texts.cbegin(), layout.texts.cend(),
                             [role](const ChartText& text) { return text.role == role; }));
}

QImage painted(const ChartSpec& spec)
{
    QImage image(size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    ChartRenderer().paint(painter, QRectF(QPointF(0, 0), size), spec);
    return image;
}

} // namespace

TEST_CASE("Each area stands on the one before it", "[charts]")
{
    const ChartSpec spec = chartsamples::areas(3);
    const QVector<AreaBand> bands = stackAreas(spec);
    REQUIRE(bands.size() == 3);
    for (int i = 0; i < 24; ++i) {
        double sum = 0;
        for (int s = 0; s < 3; ++s) {
            CHECK(bands.at(s).lower.at(i).y() == sum);
            sum += spec.series.at(s).points.at(i).value;
            CHECK(bands.at(s).upper.at(i).y() == sum);
        }
    }
}

TEST_CASE("An area that begins later is nothing before, and one that ends earlier keeps its last figure",
          "[charts]")
{
    ChartSpec spec = chartsamples::areas(2);
    spec.series[1].points = spec.series.at(1).points.mid(10, 4);
    const QVector<AreaBand> bands = stackAreas(spec);
    CHECK(bands.at(1).upper.at(9) == bands.at(1).lower.at(9));
    CHECK(bands.at(1).upper.last().y() - bands.at(1).lower.last().y() ==
          spec.series.at(1).points.last().value);
}

TEST_CASE("The figures of one day fill the axis, so that there is something to see", "[charts]")
{
    const ChartSpec spec = chartsamples::areas(3, 1);
    const QVector<AreaBand> bands = stackAreas(spec);
    CHECK(bands.first().upper.size() == 2);
    const ChartLayout layout = layOutChart(spec, size, fonts());
    CHECK(layout.hits.size() == 3);
    CHECK(layout.hitAt(layout.plot.bottomLeft() + QPointF(20, -3))->series == 0);
}

TEST_CASE("Pointing into an area finds its figure of the days around", "[charts]")
{
    const ChartSpec spec = chartsamples::areas(5);
    const ChartLayout layout = layOutChart(spec, size, fonts());
    CHECK(layout.hits.size() == 5 * 24);
    for (const ChartHit& hit : layout.hits) {
        const auto found = layout.hitAt(hit.anchor);
        REQUIRE(found);
        CHECK(found->series == hit.series);
        CHECK(found->point == hit.point);
    }
}

TEST_CASE("Areas have the colours of their series, from the lowest up", "[charts]")
{
    const ChartSpec spec = chartsamples::areas(3);
    const ChartLayout layout = layOutChart(spec, size, fonts());
    const QImage image = painted(spec);
    for (const ChartHit& hit : layout.hits) {
        if (hit.point == 12)
            CHECK(image.pixelColor(hit.anchor.toPoint()) == ChartTheme::light().data(hit.series));
    }
}

TEST_CASE("An area is of one colour throughout, also where it is painted piece by piece", "[charts]")
{
    ChartSpec spec = chartsamples::areas(1);
    for (ChartPoint& point : spec.series.first().points)
        point.value = 10;
    const ChartLayout layout = layOutChart(spec, size, fonts());
    const AreaBand band = stackAreas(spec).first();
    const QRectF area(layout.placeOf(band.upper.first()), layout.placeOf(band.lower.last()));
    const auto colours = [](const QImage& image, double scale, const QRectF& of) {
        QSet<QRgb> seen;
        for (int x = int(of.left() * scale) + 2; x < int(of.right() * scale) - 2; ++x)
            seen << image.pixel(x, int(of.center().y() * scale));
        return seen;
    };
    const QSet<QRgb> one{ChartTheme::light().data(0).rgb()};
    CHECK(colours(painted(spec), 1, area) == one);
    for (const double scale : {1.25, 1.5, 2.0}) { // as on a screen with more pixels
        QImage image((size * scale).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        QPainter painter(&image);
        ChartRenderer().paint(painter, QRectF(QPointF(0, 0), size), spec);
        painter.end();
        CHECK(colours(image, scale, area) == one);
    }
}

TEST_CASE("Events are marked along the days, and what has no room for its words is still there to point at",
          "[charts]")
{
    const ChartSpec few = chartsamples::growthWithEvents(60);
    const ChartLayout roomy = layOutChart(few, size, fonts());
    CHECK(roomy.markLines.size() == few.marks.size());
    CHECK(countOf(roomy, ChartText::Role::Mark) == few.marks.size());
    const ChartSpec many = chartsamples::growthWithEvents(3);
    const ChartLayout crowded = layOutChart(many, size, fonts());
    CHECK(crowded.markLines.size() == many.marks.size());
    CHECK(countOf(crowded, ChartText::Role::Mark) > 10);
    const auto last = crowded.hitAt({crowded.markLines.last().line.x1(), crowded.plot.top() + 2});
    REQUIRE(last);
    CHECK(last->isMark());
    CHECK(detailOf(many, *last) == many.marks.last().detail);
}

TEST_CASE("What an event is called stands in one line, however it is shortened", "[charts]")
{
    const ChartSpec spec = chartsamples::growthWithEvents(25);
    const QStringList families{QGuiApplication::font().family(), QStringLiteral("DejaVu Sans"),
                               QStringLiteral("Noto Sans CJK JP")};
    for (const QString& family : families) {
        for (int pixels = 9; pixels < 16; ++pixels) {
            QFont font(family);
            font.setPixelSize(pixels);
            for (const ChartText& text : layOutChart(spec, size, ChartFonts(font)).texts)
                CHECK((text.role != ChartText::Role::Mark || !text.text.contains(u'\n')));
        }
    }
}

TEST_CASE("Of several lines the nearest to the pointer is meant", "[charts]")
{
    const ChartSpec spec = chartsamples::editions(3);
    const ChartLayout layout = layOutChart(spec, size, fonts());
    QVector<int> seen;
    for (const ChartHit& hit : layout.hits) {
        if (hit.point != 60)
            continue;
        const auto found = layout.hitAt(hit.anchor + QPointF(0.2, 0.2));
        REQUIRE(found);
        CHECK(found->series == hit.series);
        seen << hit.series;
    }
    CHECK(seen == QVector<int>{0, 1, 2});
}

TEST_CASE("Several lines differ by more than their colours", "[charts]")
{
    const ChartSpec spec = chartsamples::editions(3);
    const ChartLayout layout = layOutChart(spec, size, fonts());
    REQUIRE(layout.legend.size() == 3);
    CHECK(layout.legend.at(0).dash == Qt::SolidLine);
    CHECK(layout.legend.at(0).dash != layout.legend.at(1).dash);
    CHECK(layout.legend.at(1).dash != layout.legend.at(2).dash);
}

TEST_CASE("A line of one point is a dot", "[charts]")
{
    ChartSpec spec = chartsamples::editions(1);
    spec.series.first().kind = SeriesKind::Line;
    spec.series.first().points = spec.series.first().points.mid(50, 1);
    const ChartLayout layout = layOutChart(spec, size, fonts());
    REQUIRE(layout.hits.size() == 1);
    CHECK(painted(spec).pixelColor(layout.hits.first().anchor.toPoint()) == ChartTheme::light().data(0));
}
