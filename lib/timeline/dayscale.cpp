// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dayscale.h"

#include <cmath>

namespace rapporteur::timeline {

namespace {

constexpr double Margin = 0.03;  // of the width, at each side
constexpr double Narrowest = 16; // a window that is still being laid out has no width

double bounded(double perDay, double width)
{
    return std::clamp(perDay, width / DayScale::MostDays, width / DayScale::LeastDays);
}

} // namespace

DayScale DayScale::fitting(const Days& days, double width)
{
    width = std::max(width, Narrowest);
    const double shown = std::max(1, days.count());
    const double perDay = bounded(width * (1 - 2 * Margin) / shown, width);
    return {(days.first + days.end - width / perDay) / 2, perDay};
}

DayScale DayScale::filling(const Days& days, double width)
{
    return {double(days.first), std::max(width, Narrowest) / std::max(1, days.count())};
}

QDate DayScale::dateAt(double x) const
{
    return QDate::fromJulianDay(qint64(std::floor(day(x))));
}

DayScale DayScale::zoomed(double x, double factor, double width) const
{
    const double kept = day(x);
    const double wanted = bounded(perDay * factor, std::max(width, Narrowest));
    return {kept - x / wanted, wanted};
}

} // namespace rapporteur::timeline
