// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reports.h"

namespace rapporteur {

/// What only the program around the library knows: the painter of charts, where the request names none, and
/// the moment of creation. The document may be written in any thread that has a QGuiApplication.
[[nodiscard]] Result<report::Document> assembleReport(const Store& store, ReportRequest request);

} // namespace rapporteur
