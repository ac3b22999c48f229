// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/axis.h"
#include "timeline/hit.h"

namespace rapporteur::timeline {

/// Days, weeks or months: what moved things come to rest at. The unit that suits a scale: as fine as a hand
/// can still set it.
[[nodiscard]] Unit snapUnitFor(const DayScale& scale);

/// The nearest day at which the unit begins.
[[nodiscard]] int snapped(double day, Unit unit, const QLocale& locale);

/// The two dates of a record as they are planned; the second may be missing, as may the first.
struct Schedule
{
    PartialDate from;
    PartialDate to;

    bool operator==(const Schedule&) const = default;
};

/// A date moved by some days at its own precision: a month becomes another month, never a day in it.
[[nodiscard]] PartialDate moved(const PartialDate& date, int days);

/// By how many days the schedule moves so that its first day comes to rest at a beginning of the unit; a
/// month moves by whole months, whatever the unit.
[[nodiscard]] Schedule dragged(const Schedule& before, Part part, double days, Unit unit,
                               const QLocale& locale);

/// One step of the arrow keys: a day, or a week; a month or a year where no more is known of the date.
[[nodiscard]] Schedule stepped(const Schedule& before, Part part, int direction, bool week);

/// Dates for a stretch that was drawn: months where whole months were drawn by months, else days.
[[nodiscard]] Schedule drawn(double from, double to, Unit unit, const QLocale& locale);

} // namespace rapporteur::timeline
