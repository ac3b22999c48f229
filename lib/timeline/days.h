// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partialdate.h"

#include <algorithm>

namespace rapporteur::timeline {

/// A stretch of whole days as Julian day numbers, from its first day to the day after its last: lengths and
/// places on the scale follow by subtraction.
struct Days
{
    int first = 0;
    int end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= first; }
    [[nodiscard]] int count() const { return end - first; }
    [[nodiscard]] QDate firstDay() const { return QDate::fromJulianDay(first); }
    [[nodiscard]] QDate lastDay() const { return QDate::fromJulianDay(end - 1); }
    [[nodiscard]] bool overlaps(const Days& other) const { return first < other.end && other.first < end; }
    /// Both and what lies between them; an empty one adds nothing.
    [[nodiscard]] Days united(const Days& other) const
    {
        if (isEmpty() || other.isEmpty())
            return isEmpty() ? other : *this;
        return {std::min(first, other.first), std::max(end, other.end)};
    }
    bool operator==(const Days&) const = default;
};

/// All the days that the date may mean; empty where there is none.
[[nodiscard]] Days daysOf(const PartialDate& date);
/// From the first day of one date to the last of the other. Where one is missing the other's own days; where
/// they stand the wrong way round, as imported records may have them, all the days between.
[[nodiscard]] Days daysOf(const PartialDate& from, const PartialDate& to);
/// Whether the second is before the first: such records are drawn, and told of.
[[nodiscard]] bool areBackwards(const PartialDate& from, const PartialDate& to);

} // namespace rapporteur::timeline
