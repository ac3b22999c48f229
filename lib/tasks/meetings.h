// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/event.h"
#include "store/store.h"

namespace rapporteur {

/// A meeting that is about to be added, made like another one where there is one.
struct NewMeeting
{
    Event meeting; ///< as it will be
    Id like;       ///< its partners, and its talks where they are wanted, are those of this one
    bool withTalks = false;
};

/// A copy of an event on another date: same kind, place, times and partners. It does not stand on the journey
/// by itself, and nobody has attended it yet.
[[nodiscard]] Result<NewMeeting> likeMeeting(const Store& store, Id event, const PartialDate& on);

/// The next in the row of an edition's monthly meetings; with nothing to go by, one without a date.
[[nodiscard]] Result<NewMeeting> nextMonthlyMeeting(const Store& store, Id group);

/// The meeting, its partners, and the titles of its talks: whose slides there were any of are awaited again.
[[nodiscard]] Result<ChangeSet> addMeeting(const Store& store, const NewMeeting& request);

/// The next of meetings that are held once a month, from those that were held, earliest first: on the same
/// weekday of the month (the fourth Monday, the last Wednesday) as most of the latest, or after the same
/// number of weeks. As precise as the last one; none after a year, or with nothing to go by.
[[nodiscard]] PartialDate nextInRow(const std::vector<PartialDate>& held);

/// A title for the next meeting in the manner of the last: its month, year and number are counted on.
[[nodiscard]] QString nextTitle(const QString& title, const PartialDate& last, const PartialDate& next);

} // namespace rapporteur
