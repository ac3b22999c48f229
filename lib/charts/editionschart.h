// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/growthchart.h"

namespace rapporteur {

/// "member-growth" of several editions of a group, each a line of its own on the same days, with what each
/// published in the colour of its line. CSV: date, edition, counted, published.
[[nodiscard]] ChartSpec editionsChart(const QVector<MemberGrowth>& editions, const QLocale& locale);

} // namespace rapporteur
