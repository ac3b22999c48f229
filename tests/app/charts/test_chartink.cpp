// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartrenderer.h"

#include "charts/chartlayout.h"
#include "chartsamples.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace rapporteur;

TEST_CASE("Numbers on hatched bars stand on ground without lines, on light and on dark", "[charts]")
{
    const ChartTheme theme = GENERATE(ChartTheme::light(), ChartTheme::dark());
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    const ChartRenderer renderer(theme, font);
    const ChartSpec spec = chartsamples::participation(15, ParticipationBy::Contributions);
    QImage image(1200, 700, QImage::Format_RGB32);
    QPainter painter(&image);
    const ChartLayout layout = renderer.layout(spec, image.size());
    renderer.paint(painter, QRectF(image.rect()), spec, layout);
    painter.end();
    const double scale = image.width() / layout.size.width();
    int seen = 0;
    for (const ChartText& text : layout.texts) {
        if (text.role != ChartText::Role::OnBar || !ChartTheme::isHatched(text.colour))
            continue;
        ++seen;
        // Beside the number, where only the ground is.
        const QPointF beside((text.box.left() - 1.5) * scale, text.box.center().y() * scale);
        CHECK(image.pixelColor(beside.toPoint()) == theme.background);
    }
    CHECK(seen > 0);
}

TEST_CASE("A mark at the plot's edge is whole", "[charts]")
{
    ChartSpec spec = chartsamples::growth(chartsamples::publishedGrowth());
    ChartSeries& published = spec.series.first();
    published.points.first().first = published.points.first().last = spec.base.first;
    QImage image(900, 500, QImage::Format_RGB32);
    const ChartRenderer renderer;
    const ChartLayout layout = renderer.layout(spec, image.size());
    REQUIRE(layout.size == QSizeF(image.size()));
    QPainter painter(&image);
    renderer.paint(painter, QRectF(image.rect()), spec, layout);
    painter.end();
    const QPointF at = layout.placeOf({ChartSpec::dayOf(published.points.first()), 120});
    CHECK(at.x() == layout.plot.left());
    for (const double beside : {-3.0, 3.0})
        CHECK(image.pixelColor((at + QPointF(beside, 0)).toPoint()) ==
              renderer.theme().data(published.colour));
}

TEST_CASE("A few columns are no walls, many fill their place", "[charts]")
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    const ChartFonts fonts(font);
    for (const int count : {1, 2, 12}) {
        ChartSpec spec = chartsamples::participation(1, ParticipationBy::Members);
        spec.series.first().kind = SeriesKind::VerticalBars;
        spec.base.categories.clear();
        const ChartPoint point = spec.series.first().points.first();
        spec.series.first().points.clear();
        for (int i = 0; i < count; ++i) {
            spec.base.categories << QString::number(i);
            spec.series.first().points << point;
            spec.series.first().points.last().category = i;
        }
        const ChartLayout layout = layOutChart(spec, {900, 500}, fonts);
        REQUIRE_FALSE(layout.rows);
        const double wide = layout.barShare * layout.plot.width() / count;
        CHECK(wide <= 8 * fonts.em + 1e-9);
        CHECK((count < 12 || layout.barShare == BarShare));
    }
}

TEST_CASE("The figure at the foot of a line that drops stands beside it", "[charts]")
{
    ChartSpec spec = chartsamples::editions(1);
    ChartSeries& line = spec.series.first();
    line.points = line.points.mid(0, 90);
    line.points.last().value = 0;
    line.points.last().label = QStringLiteral("0");
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    const ChartLayout layout = layOutChart(spec, {900, 500}, ChartFonts(font));
    const double x = layout.placeOf({ChartSpec::dayOf(line.points.last()), 0}).x();
    int seen = 0;
    for (const ChartText& text : layout.texts) {
        if (text.role != ChartText::Role::Value || text.text != u"0")
            continue;
        ++seen;
        CHECK((text.box.right() < x || text.box.left() > x));
    }
    CHECK(seen == 1);
}

TEST_CASE("A text is as wide on a PDF as it was measured for the screen", "[charts]")
{
    QFont base = QGuiApplication::font();
    base.setPixelSize(12);
    const QFont font = ChartFonts(base).text;
    QBuffer bytes;
    REQUIRE(bytes.open(QIODevice::WriteOnly));
    QPdfWriter pdf(&bytes);
    const QString text = QStringLiteral("Road to a Webinar on Data Science and Official Statistics");
    CHECK(QFontMetricsF(font, &pdf).horizontalAdvance(text) ==
          Approx(QFontMetricsF(font).horizontalAdvance(text)).margin(0.5));
}
