// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/areaplot.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rapporteur {

namespace {

/// The points of a line strictly between two days.
QVector<QPointF> between(const QVector<QPointF>& line, double from, double to)
{
    const auto begin = std::upper_bound(line.cbegin(), line.cend(), from,
                                        [](double day, const QPointF& point) { return day < point.x(); });
    const auto end = std::lower_bound(begin, line.cend(), to,
                                      [](const QPointF& point, double day) { return point.x() < day; });
    return QVector<QPointF>(begin, end);
}

/// The upper line of an area between two days, both included.
QVector<QPointF> upperLine(const AreaBand& band, double from, double to)
{
    QVector<QPointF> line{{from, band.upperAt(from)}};
    line += between(band.upper, from, to);
    line << QPointF(to, band.upperAt(to));
    return line;
}

QVector<QPointF> outline(const AreaBand& band, double from, double to)
{
    QVector<QPointF> line = upperLine(band, from, to);
    line << QPointF(to, band.lowerAt(to));
    QVector<QPointF> below = between(band.lower, from, to);
    std::reverse(below.begin(), below.end());
    line += below;
    line << QPointF(from, band.lowerAt(from));
    return line;
}

QPolygonF onPlot(const QVector<QPointF>& figures, const ChartLayout& layout)
{
    QPolygonF places;
    places.reserve(figures.size());
    for (const QPointF& figure : figures)
        places << layout.placeOf(figure);
    return places;
}

/// The days at which areas are cut into upright slices. Smoothing the edge of an outline takes time with the
/// square of how many pixels of a row it passes; slices that meet between two columns of pixels look like the
/// whole. What is no picture of pixels keeps its areas in one piece.
QVector<double> slices(const QPainter& painter, const ChartLayout& layout)
{
    constexpr double Width = 64;
    QVector<double> days{layout.firstDay};
    const QTransform toDevice = painter.deviceTransform();
    if (painter.paintEngine()->type() == QPaintEngine::Raster && toDevice.type() <= QTransform::TxScale) {
        const double left = toDevice.map(layout.plot.topLeft()).x();
        const double right = toDevice.map(layout.plot.topRight()).x();
        for (double x = std::floor(left) + Width; x < right; x += Width) {
            // Qt cuts places off to fractions of a pixel: a hair below a column is in the one before.
            const double share = (x + 1e-6 - left) / (right - left);
            days << layout.firstDay + share * (layout.lastDay - layout.firstDay);
        }
    }
    days << layout.lastDay;
    return days;
}

void fill(QPainter& painter, const AreaBand& band, const QVector<double>& days, const ChartLayout& layout)
{
    for (qsizetype i = 1; i < days.size(); ++i) {
        const double from = std::max(days.at(i - 1), band.upper.first().x());
        const double to = std::min(days.at(i), band.upper.last().x());
        if (from < to)
            painter.drawPolygon(onPlot(outline(band, from, to), layout));
    }
}

} // namespace

void paintAreas(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout, const ChartTheme& theme)
{
    const QVector<double> days = slices(painter, layout);
    painter.setPen(Qt::NoPen);
    for (const AreaBand& band : layout.areas) {
        painter.setBrush(theme.data(spec.series.at(band.series).colour));
        fill(painter, band, days, layout);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.background, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const AreaBand& band : layout.areas) {
        const double from = std::max(layout.firstDay, band.upper.first().x());
        const double to = std::min(layout.lastDay, band.upper.last().x());
        if (from < to)
            painter.drawPolyline(onPlot(upperLine(band, from, to), layout));
    }
}

} // namespace rapporteur
