// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/gatedreader.h"
#include "report/reportdata.h"
#include "report/reportrequest.h"

namespace rapporteur::report {

/// What a report may tell its readers of the group. NotFound where there is none that they may know of.
[[nodiscard]] Result<ReportData> readReportData(GatedReader& reader, const ReportRequest& request);

/// The figures and charts of the group, which are counted by queries of their own.
[[nodiscard]] Result<void> readFigures(ReportData& data, const Store& store, const ReportRequest& request);

} // namespace rapporteur::report
