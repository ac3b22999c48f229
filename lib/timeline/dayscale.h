// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/days.h"

namespace rapporteur::timeline {

/// Days along a line of pixels: continuous, so that any zoom and any place are possible. A day is as wide as
/// any other.
struct DayScale
{
    static constexpr double LeastDays = 1; ///< that can be seen at once
    static constexpr double MostDays = 50 * 365.25;

    double start = 0;  ///< the Julian day, with its fraction, at x = 0
    double perDay = 2; ///< pixels

    /// Shows these days on \a width, with a little room at both sides.
    [[nodiscard]] static DayScale fitting(const Days& days, double width);
    /// The days exactly, edge to edge.
    [[nodiscard]] static DayScale filling(const Days& days, double width);

    [[nodiscard]] double x(double day) const { return (day - start) * perDay; }
    [[nodiscard]] double day(double x) const { return start + x / perDay; }
    [[nodiscard]] QDate dateAt(double x) const;
    /// Nearer or further by \a factor; the day under \a x stays there. Never less than a day is seen on
    /// \a width, and never more than fifty years.
    [[nodiscard]] DayScale zoomed(double x, double factor, double width) const;
    /// The content moves with the pointer: by \a pixels to the right.
    [[nodiscard]] DayScale panned(double pixels) const { return {start - pixels / perDay, perDay}; }

    bool operator==(const DayScale&) const = default;
};

} // namespace rapporteur::timeline
