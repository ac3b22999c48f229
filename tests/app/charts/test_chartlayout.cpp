// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayout.h"

#include "chartsamples.h"

#include <catch2/catch.hpp>

#include <QFontMetricsF>
#include <QGuiApplication>

#include <cmath>

using namespace rapporteur;
using chartsamples::participation;

namespace {

ChartFonts fonts()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    return ChartFonts(font);
}

ChartSpec inColumns(ChartSpec spec)
{
    for (ChartSeries& series : spec.series)
        series.kind = SeriesKind::VerticalBars;
    return spec;
}

QVector<ChartSpec> allSpecs()
{
    QVector<ChartSpec> specs{chartsamples::growth({}), chartsamples::growth(chartsamples::publishedGrowth()),
                             chartsamples::growth(chartsamples::countedGrowth())};
    specs << chartsamples::growthWithEvents(60) << chartsamples::growthWithEvents(3)
          << chartsamples::editions(4) << chartsamples::areas(0) << chartsamples::areas(1)
          << chartsamples::areas(7) << chartsamples::areas(3, 1);
    for (const int count : {0, 1, 3, 15, 33, 200}) {
        specs << participation(count, ParticipationBy::Members)
              << participation(count, ParticipationBy::Contributions)
              << inColumns(participation(count, ParticipationBy::Contributions));
    }
    return specs;
}

int countOf(const ChartLayout& layout, ChartText::Role role)
{
    return int(std::count_if(layout.texts.cbegin(), layout.texts.cend(),
                             [role](const ChartText& text) { return text.role == role; }));
}

} // namespace

TEST_CASE("no two texts of a chart overlap and none leaves the picture, at any size", "[charts]")
{
    const ChartFonts font = fonts();
    for (const ChartSpec& spec : allSpecs()) {
        for (const QSizeF size : {QSizeF(320, 180), QSizeF(700, 420), QSizeF(1600, 900), QSizeF(400, 900)}) {
            const ChartLayout layout = layOutChart(spec, size, font);
            INFO(spec.title.toStdString() << ", " << spec.base.categories.size() << " at " << size.width());
            const QRectF picture(QPointF(0, 0), layout.size);
            for (int i = 0; i < layout.texts.size(); ++i) {
                INFO(layout.texts.at(i).text.toStdString());
                CHECK(picture.contains(layout.texts.at(i).box));
                // Rows share an edge, which no double hits exactly.
                const QRectF box = layout.texts.at(i).box.adjusted(0.01, 0.01, -0.01, -0.01);
                for (int j = i + 1; j < layout.texts.size(); ++j) {
                    INFO(layout.texts.at(j).text.toStdString());
                    CHECK_FALSE(box.intersects(layout.texts.at(j).box));
                }
            }
        }
    }
}

TEST_CASE("the names of countries are whole, wrapped where they must be", "[charts]")
{
    const ChartFonts font = fonts();
    const QFontMetricsF metrics(font.text);
    for (const double width : {320.0, 700.0}) {
        const ChartLayout layout =
            layOutChart(participation(33, ParticipationBy::Members), {width, 500}, font);
        CHECK(countOf(layout, ChartText::Role::Category) == 33);
        for (const ChartText& text : layout.texts) {
            if (text.role != ChartText::Role::Category)
                continue;
            const QRectF needed = metrics.boundingRect(QRectF(0, 0, 1e5, 1e5), 0, text.text);
            INFO(text.text.toStdString());
            CHECK(needed.width() <= text.box.width());
            CHECK(needed.height() <= text.box.height());
        }
    }
}

TEST_CASE("the figures on an axis of counts are whole numbers", "[charts]")
{
    const ChartFonts font = fonts();
    for (const ChartSpec& spec : allSpecs()) {
        const ChartLayout layout = layOutChart(spec, {700, 420}, font);
        CHECK(layout.scale.step == std::floor(layout.scale.step));
    }
}

TEST_CASE("published figures' labels stand clear of their marks and of the line", "[charts]")
{
    const ChartFonts font = fonts();
    const ChartSpec spec = chartsamples::growth(chartsamples::countedGrowth());
    const ChartLayout layout = layOutChart(spec, {700, 420}, font);
    CHECK(countOf(layout, ChartText::Role::Value) == 3); // 120, about 250, and the last count
    for (const ChartText& text : layout.texts) {
        if (text.role != ChartText::Role::Value)
            continue;
        for (const ChartHit& hit : layout.hits) {
            INFO(text.text.toStdString());
            CHECK_FALSE(text.box.contains(hit.anchor));
        }
    }
}

TEST_CASE("every country has its total at the end of its bar", "[charts]")
{
    const ChartLayout layout =
        layOutChart(participation(15, ParticipationBy::Contributions), {700, 600}, fonts());
    CHECK(layout.rows);
    CHECK(countOf(layout, ChartText::Role::Category) == 15);
    CHECK(countOf(layout, ChartText::Role::Value) == 15);
}

TEST_CASE("columns become rows where their names have no room", "[charts]")
{
    const ChartSpec few = inColumns(participation(1, ParticipationBy::Members));
    CHECK_FALSE(layOutChart(few, {700, 420}, fonts()).rows);
    const ChartSpec many = inColumns(participation(33, ParticipationBy::Members));
    CHECK(layOutChart(many, {700, 420}, fonts()).rows);
    const ChartSpec withOthers = inColumns(
        participationChart(chartsamples::countries(4), ParticipationBy::Members, chartsamples::english(), 3));
    CHECK(layOutChart(withOthers, {2000, 420}, fonts()).rows);
}

TEST_CASE("pointing at a mark finds its figure, at the line the figure that holds there", "[charts]")
{
    const ChartSpec spec = chartsamples::growth(chartsamples::countedGrowth());
    const ChartLayout layout = layOutChart(spec, {700, 420}, fonts());
    const ChartHit& mark = layout.hits.first();
    const auto found = layout.hitAt(mark.anchor + QPointF(3, -3));
    REQUIRE(found);
    CHECK(spec.series.at(found->series).points.at(found->point).label == u"120");
    const auto onLine = layout.hitAt({layout.plot.center().x(), layout.plot.bottom() - 5});
    REQUIRE(onLine);
    CHECK(onLine->anchor.x() == layout.plot.center().x());
    CHECK(spec.series.at(onLine->series).kind == SeriesKind::StepLine);
    CHECK_FALSE(layout.hitAt({1, 1}));
}

TEST_CASE("a chart too tall for its room is laid out larger, in the same proportions", "[charts]")
{
    const ChartLayout layout = layOutChart(participation(33, ParticipationBy::Members), {700, 300}, fonts());
    CHECK(layout.size.height() > 300);
    CHECK(layout.size.width() / layout.size.height() == Approx(700.0 / 300.0));
}

TEST_CASE("an empty chart says what would be here", "[charts]")
{
    const ChartSpec spec = chartsamples::growth({});
    const ChartLayout layout = layOutChart(spec, {700, 420}, fonts());
    CHECK(countOf(layout, ChartText::Role::Empty) == 1);
    CHECK(layout.hits.isEmpty());
}
