// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/areastack.h"
#include "charts/chartscale.h"
#include "charts/chartspec.h"
#include "charts/charttheme.h"

#include <QLineF>
#include <QPainterPath>
#include <QRectF>

#include <memory>
#include <optional>

namespace rapporteur {

struct MapLayout;

constexpr double MarkSize = 11;   ///< of a published figure's mark
constexpr double BarShare = 0.68; ///< of its row or column, that a bar fills at most

/// A text with its place.
struct ChartText
{
    enum class Role { Title, Subtitle, Axis, Value, OnBar, Category, Remainder, Legend, Note, Empty, Mark };
    Role role = Role::Axis;
    QRectF box;   ///< holds the whole text
    QString text; ///< with its lines broken already, so that every device breaks them alike
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    int colour = -1; ///< of the bar below, for OnBar
};

[[nodiscard]] const QFont& fontOf(ChartText::Role role, const ChartFonts& fonts);

/// A sample of a series beside its name in the legend.
struct ChartSwatch
{
    QRectF box;
    SeriesKind kind = SeriesKind::Line;
    int colour = 0;
    Qt::PenStyle dash = Qt::SolidLine; ///< of a line
};

/// Where something happened, on an axis of dates.
struct ChartMarkLine
{
    int mark = 0; ///< its place among the chart's marks
    QLineF line;  ///< up to its label where it has one
    QRectF days;  ///< those that it may be of; empty where the day is known
};

/// The line of a series, in days and figures: as many of its points as can be seen.
struct ChartLine
{
    int series = 0;
    QVector<QPointF> points;
};

/// Where a figure is drawn, for whoever points at it.
struct ChartHit
{
    QRectF area;
    QPointF anchor;
    int series = 0;          ///< -1 for a mark
    int point = 0;           ///< of a mark its place among the chart's marks
    bool holds = false;      ///< the figure holds across the area: the anchor goes where one points
    QPainterPath shape = {}; ///< the place itself where it is no rectangle: a country
    int layer = 0;           ///< of several figures at a place, the highest lies over the others

    [[nodiscard]] bool isMark() const { return series < 0; }
};

/// Everything of a chart but its ink: pure arithmetic from the spec, a size and the fonts, so that tests can
/// see that nothing overlaps. In pixels of 1/96 inch, the picture's corner at 0, 0.
struct ChartLayout
{
    QSizeF size;
    QRectF plot;
    bool rows = false;   ///< bars lie in rows, with the axis of figures below
    double firstDay = 0; ///< of an axis of dates: the days at the plot's left and right edges
    double lastDay = 1;
    CountScale scale;
    double barShare = BarShare; ///< of a row or column, that its bar fills
    QVector<ChartText> texts;
    QVector<QLineF> grid;
    QVector<QLineF> ticks;
    QVector<ChartMarkLine> markLines;
    QVector<ChartLine> lines;
    QVector<AreaBand> areas; ///< from the lowest up
    QVector<ChartSwatch> legend;
    QVector<ChartHit> hits;               ///< in the order in which the arrow keys go
    std::shared_ptr<const MapLayout> map; ///< of a map of the world; null for other charts

    /// Where on an axis of dates a day and a figure meet.
    [[nodiscard]] QPointF placeOf(QPointF dayAndFigure) const;
    /// The figure at a place, or near enough to it to be meant.
    [[nodiscard]] std::optional<ChartHit> hitAt(QPointF at) const;
};

/// What a figure or a mark says to whoever points at it.
[[nodiscard]] QString detailOf(const ChartSpec& spec, const ChartHit& hit);
/// How the line of a series is drawn: where there are several, they differ by more than their colours.
[[nodiscard]] Qt::PenStyle dashOf(const ChartSpec& spec, int series);

/// Lays a chart out. `size` is what there is; a layout may be larger where the chart needs more, and is then
/// to be drawn scaled down as a whole.
[[nodiscard]] ChartLayout layOutChart(const ChartSpec& spec, QSizeF size, const ChartFonts& fonts);

enum class ChartRoom { Least, Usual };
/// The height a chart needs at a width, or is at its best with.
[[nodiscard]] double chartHeight(const ChartSpec& spec, double width, const ChartFonts& fonts,
                                 ChartRoom room);

} // namespace rapporteur
