// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pointplot.h"

#include <QPainter>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr double SpanWidth = 1.5;
constexpr double HollowSize = MarkSize - 4.5;
constexpr double DotSize = MarkSize - 3;

void paintSpan(QPainter& painter, const ChartPoint& point, const QColor& colour, const ChartLayout& layout)
{
    const double from = std::max(layout.firstDay, double(point.first.toJulianDay()));
    const double to = std::min(layout.lastDay, double(point.last.toJulianDay()) + 1);
    painter.setPen(QPen(colour, SpanWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(layout.placeOf({from, point.value}), layout.placeOf({to, point.value}));
}

/// A hollow mark is an approximate figure, in grey as in colour.
void paintMark(QPainter& painter, const ChartPoint& point, const QColor& colour, const ChartLayout& layout,
               const ChartTheme& theme)
{
    if (point.first != point.last)
        paintSpan(painter, point, colour, layout);
    const QPointF at = layout.placeOf({ChartSpec::dayOf(point), point.value});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(diamond(at, MarkSize));
    if (point.approximate) {
        painter.setBrush(theme.background);
        painter.drawPolygon(diamond(at, HollowSize));
    }
}

bool isWithin(const ChartPoint& point, const ChartLayout& layout)
{
    const double day = ChartSpec::dayOf(point);
    return day >= layout.firstDay && day <= layout.lastDay;
}

} // namespace

QPolygonF diamond(QPointF centre, double width)
{
    const double r = width / 2;
    return QPolygonF(
        {centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)});
}

void paintPoints(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout, const ChartTheme& theme)
{
    for (const ChartLine& line : layout.lines) {
        if (line.points.size() != 1)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.data(spec.series.at(line.series).colour));
        painter.drawEllipse(layout.placeOf(line.points.first()), DotSize / 2, DotSize / 2);
    }
    for (const ChartSeries& series : spec.series) {
        if (series.kind != SeriesKind::Points)
            continue;
        for (const ChartPoint& point : series.points) {
            if (isWithin(point, layout))
                paintMark(painter, point, theme.data(series.colour), layout, theme);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace rapporteur
