// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/mapcolours.h"

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

using Ramp = std::array<QRgb, 3>;

// Through the first data colour's hue, from what is near the ground to what is far from it.
constexpr Ramp onLight{0xffbdd9ee, 0xff3487c0, 0xff002f4d};
constexpr Ramp onDark{0xff275b7c, 0xff549fd0, 0xffcfe9fa};

bool isDark(const ChartTheme& theme)
{
    return luminance(theme.background) < luminance(theme.text);
}

QColor mixed(QRgb a, QRgb b, double share)
{
    const auto channel = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {channel(qRed(a), qRed(b)), channel(qGreen(a), qGreen(b)), channel(qBlue(a), qBlue(b))};
}

} // namespace

QColor mapShade(const ChartTheme& theme, int shade, int shades)
{
    const Ramp& ramp = isDark(theme) ? onDark : onLight;
    // Few classes stay near each other in the ramp: a 2 beside a 1 is no contrast of light and dark.
    constexpr int Whole = 5;
    const double step = 1.0 / (std::max(shades, Whole) - 1);
    const double along = 0.3 * (1 - (shades - 1) * step) + shade * step;
    return along < 0.5 ? mixed(ramp[0], ramp[1], along * 2) : mixed(ramp[1], ramp[2], along * 2 - 1);
}

QColor mapLand(const ChartTheme& theme)
{
    return isDark(theme) ? mixed(theme.background.rgb(), theme.text.rgb(), 0.11)
                         : mixed(theme.background.rgb(), theme.text.rgb(), 0.09);
}

} // namespace rapporteur
