// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/groupreportblocks.h"
#include "store/store.h"

namespace rapporteur::report {

/// The "group-report" of one edition: what it set out to do, who took part, what came of it, who spoke of
/// what.
[[nodiscard]] Result<Document> buildGroupReport(const Store& store, Id group,
                                                const GroupReportSettings& settings);

} // namespace rapporteur::report
