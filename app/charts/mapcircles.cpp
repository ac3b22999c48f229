// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/mapcircles.h"

#include <algorithm>
#include <cmath>

namespace rapporteur {

namespace {

constexpr double Gap = 1;
constexpr int MostRounds = 200;
constexpr double Enough = 0.05; ///< of a pixel

/// Pushes both away from each other where they are too near; says whether they were.
bool part(MapLayout::Circle& a, MapLayout::Circle& b)
{
    const double wanted = a.radius + b.radius + Gap;
    QPointF between = b.centre - a.centre;
    double distance = std::hypot(between.x(), between.y());
    if (distance >= wanted - Enough)
        return false;
    if (distance < Enough) {
        between = {1, 0};
        distance = 1;
    }
    const QPointF push = between / distance *
                         (wanted - std::hypot(b.centre.x() - a.centre.x(), b.centre.y() - a.centre.y())) / 2;
    a.centre -= push;
    b.centre += push;
    return true;
}

void keepWithin(MapLayout::Circle& circle, const QRectF& frame)
{
    const auto bound = [&circle](double low, double at, double high) {
        return std::clamp(at, low + circle.radius, std::max(low + circle.radius, high - circle.radius));
    };
    circle.centre = {bound(frame.left(), circle.centre.x(), frame.right()),
                     bound(frame.top(), circle.centre.y(), frame.bottom())};
}

} // namespace

void spread(QVector<MapLayout::Circle>& circles, const QRectF& frame)
{
    for (int round = 0; round < MostRounds; ++round) {
        bool moved = false;
        for (int i = 0; i < circles.size(); ++i) {
            for (int j = i + 1; j < circles.size(); ++j)
                moved |= part(circles[i], circles[j]);
        }
        for (MapLayout::Circle& circle : circles)
            keepWithin(circle, frame);
        if (!moved)
            return;
    }
}

} // namespace rapporteur
