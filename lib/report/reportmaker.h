// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reports.h"

namespace rapporteur::report {

class GatedReader;

/// One report: what is known of it before it is made, and what makes it. Its sections begin at headings of
/// level 1 whose anchors are the sections' keys; it writes all of them, in their usual order.
struct ReportMaker
{
    ReportKind kind;
    /// Called at one moment of the records, with the day of the figures set.
    Result<Document> (*build)(GatedReader&, const ReportRequest&);
};

[[nodiscard]] ReportMaker groupReport();
[[nodiscard]] ReportMaker publicPage();
[[nodiscard]] ReportMaker boardUpdate();
[[nodiscard]] ReportMaker workStreamReport();
[[nodiscard]] ReportMaker agenda();
[[nodiscard]] ReportMaker minutes();
[[nodiscard]] ReportMaker talksReport();
[[nodiscard]] ReportMaker directory();
[[nodiscard]] ReportMaker participationReport();
[[nodiscard]] ReportMaker attentionReport();
[[nodiscard]] ReportMaker shownList();
[[nodiscard]] ReportMaker shownRecord();

} // namespace rapporteur::report
