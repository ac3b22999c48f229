// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/days.h"

namespace rapporteur::timeline {

Days daysOf(const PartialDate& date)
{
    if (date.isNull())
        return {};
    return {int(date.firstDay().toJulianDay()), int(date.lastDay().toJulianDay()) + 1};
}

Days daysOf(const PartialDate& from, const PartialDate& to)
{
    return daysOf(from).united(daysOf(to));
}

bool areBackwards(const PartialDate& from, const PartialDate& to)
{
    return !from.isNull() && !to.isNull() && to.lastDay() < from.firstDay();
}

} // namespace rapporteur::timeline
