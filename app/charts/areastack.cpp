// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/areastack.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// The figure of a line at a day; `before` where it has not begun.
double valueAt(const QVector<QPointF>& line, double day, double before)
{
    const auto next = std::lower_bound(line.cbegin(), line.cend(), day,
                                       [](const QPointF& point, double d) { return point.x() < d; });
    if (next == line.cend())
        return line.isEmpty() ? before : line.last().y();
    if (next->x() == day)
        return next->y();
    if (next == line.cbegin())
        return before;
    const QPointF& last = *std::prev(next);
    return last.y() + (next->y() - last.y()) * (day - last.x()) / (next->x() - last.x());
}

QVector<QPointF> lineOf(const ChartSeries& series)
{
    QVector<QPointF> line;
    line.reserve(series.points.size());
    for (const ChartPoint& point : series.points)
        line << QPointF(ChartSpec::dayOf(point), point.value);
    std::stable_sort(line.begin(), line.end(),
                     [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
    return line;
}

QVector<double> daysOf(const QVector<QVector<QPointF>>& lines)
{
    QVector<double> days;
    for (const QVector<QPointF>& line : lines) {
        for (const QPointF& point : line)
            days << point.x();
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace

double AreaBand::upperAt(double day) const
{
    return valueAt(upper, day, upper.isEmpty() ? 0 : upper.first().y());
}

double AreaBand::lowerAt(double day) const
{
    return valueAt(lower, day, lower.isEmpty() ? 0 : lower.first().y());
}

QVector<AreaBand> stackAreas(const ChartSpec& spec)
{
    QVector<AreaBand> bands;
    QVector<QVector<QPointF>> lines;
    for (int s = 0; s < spec.series.size(); ++s) {
        if (spec.series.at(s).kind != SeriesKind::StackedAreas)
            continue;
        bands << AreaBand{s, {}, {}};
        lines << lineOf(spec.series.at(s));
    }
    QVector<double> days = daysOf(lines);
    if (days.size() == 1) {
        days = {double(spec.base.first.toJulianDay()), double(spec.base.last.toJulianDay()) + 1};
        for (QVector<QPointF>& line : lines) {
            if (!line.isEmpty())
                line = {{days.first(), line.first().y()}, {days.last(), line.first().y()}};
        }
    }
    for (const double day : std::as_const(days)) {
        double sum = 0;
        for (qsizetype i = 0; i < bands.size(); ++i) {
            bands[i].lower << QPointF(day, sum);
            sum += valueAt(lines.at(i), day, 0);
            bands[i].upper << QPointF(day, sum);
        }
    }
    return bands;
}

} // namespace rapporteur
