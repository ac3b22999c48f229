// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/decimation.h"

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

constexpr int PointsPerColumn = 4;

/// What a column keeps of the points between two places.
void keep(const QVector<QPointF>& points, qsizetype first, qsizetype end, QVector<QPointF>& kept)
{
    qsizetype lowest = first;
    qsizetype highest = first;
    for (qsizetype i = first; i < end; ++i) {
        if (points.at(i).y() < points.at(lowest).y())
            lowest = i;
        if (points.at(i).y() > points.at(highest).y())
            highest = i;
    }
    std::array<qsizetype, PointsPerColumn> places{first, std::min(lowest, highest), std::max(lowest, highest),
                                                  end - 1};
    const auto last = std::unique(places.begin(), places.end());
    std::for_each(places.begin(), last, [&](qsizetype place) { kept << points.at(place); });
}

} // namespace

QVector<QPointF> decimated(const QVector<QPointF>& points, double from, double to, int columns)
{
    if (columns < 1 || to <= from || points.size() <= qsizetype(columns) * PointsPerColumn)
        return points;
    const double perColumn = (to - from) / columns;
    QVector<QPointF> kept;
    kept.reserve((columns + 2) * PointsPerColumn);
    for (qsizetype first = 0; first < points.size();) {
        // What lies outside belongs to a column of its own on either side.
        const auto column = [&](qsizetype i) {
            return std::clamp(int((points.at(i).x() - from) / perColumn), -1, columns);
        };
        const int here = column(first);
        qsizetype end = first + 1;
        while (end < points.size() && column(end) == here)
            ++end;
        keep(points, first, end, kept);
        first = end;
    }
    return kept;
}

} // namespace rapporteur
