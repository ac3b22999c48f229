// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/projection.h"

#include <QtMath>

#include <cmath>

namespace rapporteur {

namespace {

// The projection's polynomial in the parametric latitude.
constexpr double A1 = 1.340264;
constexpr double A2 = -0.081106;
constexpr double A3 = 0.000893;
constexpr double A4 = 0.003796;
const double M = std::sqrt(3.0) / 2.0;

double height(double theta)
{
    const double square = theta * theta;
    const double sixth = square * square * square;
    return theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
}

/// The derivative of height.
double slope(double theta)
{
    const double square = theta * theta;
    const double sixth = square * square * square;
    return A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
}

} // namespace

QPointF equalEarth(GlobePlace place)
{
    const double theta = std::asin(M * std::sin(qDegreesToRadians(place.latitude)));
    return {qDegreesToRadians(place.longitude) * std::cos(theta) / (M * slope(theta)), height(theta)};
}

} // namespace rapporteur
