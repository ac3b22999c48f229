// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/growthchart.h"
#include "queries/groupquery.h"

namespace rapporteur {

/// How many people are members on the day; a total, so it is public.
[[nodiscard]] Result<qint64> countMembers(const Store& store, const GroupRequest& request);

/// The number of members on each day on which it changes, and the figures that were published. Whoever is a
/// member twice at a time counts once. Totals of members are public, so the reader's audience limits the
/// published figures only.
[[nodiscard]] Result<MemberGrowth> readMemberGrowth(const Store& store, const GroupRequest& request);

} // namespace rapporteur
