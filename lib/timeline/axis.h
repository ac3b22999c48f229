// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscale.h"
#include "timeline/dayscale.h"

namespace rapporteur::timeline {

enum class Unit { Day, Week, Month, Quarter, Year, FiveYears, TenYears, FiftyYears, Century };

/// One named stretch of the axis; in pixels, and not cut off at the view's edges.
struct AxisCell
{
    Days days;
    double left = 0;
    double right = 0;
    QString name;        ///< empty where it has no room
    double textLeft = 0; ///< where the name stands: in the middle, kept in view while the cell is partly out
};

/// The axis above the bars: fine names in the lower row, what they belong to in the upper one.
struct Axis
{
    Unit unit = Unit::Month;
    QVector<AxisCell> lower;
    QVector<AxisCell> upper; ///< empty where these would have no room for their names
};

/// The first day of the unit that has \a day in it; weeks begin as the locale's do.
[[nodiscard]] QDate unitStart(Unit unit, QDate day, const QLocale& locale);
/// The first day of the next one.
[[nodiscard]] QDate unitAfter(Unit unit, QDate start);

/// The finest of days, weeks, months, quarters, years and more whose names stand clear of each other.
[[nodiscard]] Axis axisFor(const DayScale& scale, double width, const TextWidth& textWidth,
                           const QLocale& locale);

} // namespace rapporteur::timeline
