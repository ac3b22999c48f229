// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/projection.h"

#include "support/properties.h"

#include <QtMath>

#include <cmath>

using namespace rapporteur;

namespace {

/// Any degree between two, to a thousandth.
double degrees(int least, int most)
{
    return *rc::gen::inRange(least * 1000, most * 1000 + 1) / 1000.0;
}

} // namespace

TEST_CASE("The projection keeps areas", "[charts]")
{
    test::forAll("a small field has the area that it has on the globe", [] {
        const double west = degrees(-179, 179);
        const double south = degrees(-85, 85);
        constexpr double Side = 0.01;
        const QPointF corner = equalEarth({west, south});
        const QPointF east = equalEarth({west + Side, south}) - corner;
        const QPointF north = equalEarth({west, south + Side}) - corner;
        const double drawn = east.x() * north.y() - east.y() * north.x();
        const double real = qDegreesToRadians(Side) *
                            (std::sin(qDegreesToRadians(south + Side)) - std::sin(qDegreesToRadians(south)));
        RC_ASSERT(std::abs(drawn / real - 1) < 0.002);
    });
}

TEST_CASE("The projection has the equator and the central meridian in the middle", "[charts]")
{
    CHECK(equalEarth({0, 0}) == QPointF(0, 0));
    CHECK(equalEarth({180, 0}).x() == Approx(2.7066).epsilon(0.0001));
    CHECK(equalEarth({0, 90}).y() == Approx(1.3173).epsilon(0.0001));
    CHECK(equalEarth({-30, -45}) == -equalEarth({30, 45}));
}
