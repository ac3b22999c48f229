// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/groupreportblocks.h"
#include "store/store.h"

namespace rapporteur::report {

/// What the group report may tell its readers, read through the audience gate, all at one moment.
[[nodiscard]] Result<GroupReportData> readGroupReport(const Store& store, Id group,
                                                      const GroupReportSettings& settings);

} // namespace rapporteur::report
