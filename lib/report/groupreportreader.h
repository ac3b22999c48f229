// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/groupreportdata.h"
#include "store/store.h"

#include <QLocale>

namespace rapporteur::report {

/// What the group report may tell its readers, read through the audience gate; \a locale joins names into lists.
[[nodiscard]] Result<GroupReportData> readGroupReport(const Store& store, Id group, Audience reader,
                                                      const QLocale& locale);

} // namespace rapporteur::report
