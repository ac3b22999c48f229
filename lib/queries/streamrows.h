// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/tallychart.h"
#include "queries/groupquery.h"

namespace rapporteur {

/// The work streams of the edition that the reader may see, in their order, as the rows of a chart without
/// figures yet; by their ids, and by their codes in CSV.
[[nodiscard]] Result<QVector<TallyChart::Row>> streamRows(const GroupQuery& query);

/// What such a chart calls its rows.
[[nodiscard]] ChartTable::Column streamColumn();

} // namespace rapporteur
