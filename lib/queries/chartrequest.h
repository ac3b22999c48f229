// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/groupquery.h"

#include <QString>

#include <optional>

namespace rapporteur {

enum class ChartStep { Day, Month, Year };

/// Which figures a chart is asked for.
struct ChartRequest
{
    GroupRequest group;
    QDate from = {};                    ///< of a chart along days; invalid: where its figures begin
    QDate to = {};                      ///< included; invalid: where they end
    std::optional<ChartStep> step = {}; ///< how finely; none: as it suits the chart
    QString measure = {};               ///< by its key, where a chart offers a choice; empty: the usual one
    bool byRegion = false;              ///< countries summed up by the regions of the world that they lie in
    int top = 0;                        ///< rows at most, the others as one; 0: the usual number
};

} // namespace rapporteur
