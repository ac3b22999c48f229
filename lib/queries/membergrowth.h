// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/growthchart.h"
#include "queries/chartrequest.h"
#include "queries/presence.h"

namespace rapporteur {

/// How many people are members on the day; a total, so it is public.
[[nodiscard]] Result<qint64> countMembers(const Store& store, const GroupRequest& request);

/// The days on which somebody joins or leaves, up to the day that is asked about: what is planned for later
/// has not happened. Whoever is a member twice at a time counts once. These are totals, so they are public.
[[nodiscard]] Result<std::vector<DayChange>> readMemberChanges(const Store& store,
                                                               const GroupRequest& request);

/// The last day for which an edition's members are counted: the day that is asked about, or its end before
/// it.
[[nodiscard]] QDate countedUntil(const Group& group, const GroupRequest& request);

/// The number of members on each day on which it changes, or on the last day of each month or year where the
/// request says so; the figures that were published, and the events of the group's journey. Totals of members
/// are public, so the reader's audience limits the published figures and the events only.
[[nodiscard]] Result<MemberGrowth> readMemberGrowth(const Store& store, const ChartRequest& request);
[[nodiscard]] Result<MemberGrowth> readMemberGrowth(const Store& store, const GroupRequest& request);

} // namespace rapporteur
