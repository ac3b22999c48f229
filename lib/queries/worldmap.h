// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/worldmap.h"
#include "queries/chartrequest.h"
#include "queries/charttally.h"

namespace rapporteur {

/// What international organisations take part with, by their ids: counted by the rules for countries, but for
/// the organisation itself.
[[nodiscard]] TallySeries internationalSeries(WorldMeasure measure);

/// Who takes part, country by country and organisation by organisation, with names in the reader's language.
/// Without a measure in the request, by the first of which anything is recorded.
[[nodiscard]] Result<WorldFigures> readWorldFigures(const Store& store, const ChartRequest& request,
                                                    const QLocale& locale);

} // namespace rapporteur
