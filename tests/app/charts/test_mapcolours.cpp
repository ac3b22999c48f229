// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/mapcolours.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace rapporteur;

namespace {

/// CIE lightness, from 0 to 100: how bright a grey print of the colour looks.
double lightness(const QColor& colour)
{
    return 116 * std::cbrt(luminance(colour)) - 16;
}

} // namespace

TEST_CASE("the classes of a map differ in grey and go one way, away from the ground", "[charts][map]")
{
    for (const ChartTheme& theme : {ChartTheme::light(), ChartTheme::dark()}) {
        const double ground = lightness(theme.background);
        double before = std::abs(lightness(mapLand(theme)) - ground);
        CHECK(before > 3); // land stands out from the sea
        for (int shade = 0; shade < 5; ++shade) {
            const double away = std::abs(lightness(mapShade(theme, shade, 5)) - ground);
            INFO(theme.background.name().toStdString() << ", class " << shade);
            CHECK(away > before + 6);
            before = away;
        }
    }
}

TEST_CASE("few classes of a map differ as well, without leaping from light to dark", "[charts][map]")
{
    for (const ChartTheme& theme : {ChartTheme::light(), ChartTheme::dark()}) {
        for (int shades = 2; shades < 5; ++shades) {
            for (int shade = 1; shade < shades; ++shade) {
                const double step = std::abs(lightness(mapShade(theme, shade, shades)) -
                                             lightness(mapShade(theme, shade - 1, shades)));
                CHECK(step > 8);
                CHECK(step < 35);
            }
        }
        const double land = lightness(mapLand(theme));
        CHECK(std::abs(lightness(mapShade(theme, 0, 1)) - land) > 12);
    }
}

TEST_CASE("the classes of a map are of one hue, which no colour-blindness confuses", "[charts][map]")
{
    for (const ChartTheme& theme : {ChartTheme::light(), ChartTheme::dark()}) {
        for (int shade = 0; shade < 5; ++shade) {
            const int hue = mapShade(theme, shade, 5).hslHue();
            INFO(hue);
            CHECK(hue > 190);
            CHECK(hue < 220);
        }
    }
}

TEST_CASE("a figure on its country can be read", "[charts][map]")
{
    for (const ChartTheme& theme : {ChartTheme::light(), ChartTheme::dark()}) {
        for (int shade = 0; shade < 5; ++shade) {
            const QColor colour = mapShade(theme, shade, 5);
            const double a = luminance(colour) + 0.05;
            const double b = luminance(textOn(colour)) + 0.05;
            CHECK(std::max(a, b) / std::min(a, b) >= 3.9);
        }
    }
}
