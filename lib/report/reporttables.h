// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportwords.h"

namespace rapporteur::report {

/// Outputs under their themes; who is credited has a column where anybody is.
[[nodiscard]] Table outputTable(const ReportWords& words, const std::vector<ReportTheme>& themes);

/// Events that have talks, each with its talks below it.
[[nodiscard]] Table meetingTable(const ReportWords& words, const std::vector<ReportEvent>& events);

/// What a talk is: its title, who gives it, its slides, a line each.
[[nodiscard]] Runs talkText(const ReportWords& words, const ReportTalk& talk);

/// The figures of a chart; a column of figures that are all nothing is left out.
[[nodiscard]] Table figuresTable(const ChartTable& figures);

} // namespace rapporteur::report
