// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "report/reports.h"

namespace rapporteur {

/// The names of all reports, for the list and for messages.
[[nodiscard]] QStringList reportNames();
/// Writes it by the end of the file's name; Ctrl+C stops it, and leaves no file behind.
[[nodiscard]] Result<void> writeReport(const report::Document& document, const QString& path);

/// --from and --to, both included, which may be months or years; wrong usage where the report is of no
/// period.
[[nodiscard]] Result<void> parsePeriod(const Invocation& invocation, const report::ReportKind& kind,
                                       ReportRequest& request);

/// The meeting of --event or the work stream of --stream; wrong usage where the report is about neither.
[[nodiscard]] Result<void> parseSubject(const Store& store, const Invocation& invocation,
                                        const report::ReportKind& kind, ReportRequest& request);

/// --language, --from, --to, --event and --stream.
[[nodiscard]] QList<QCommandLineOption> reportOptions();

} // namespace rapporteur
