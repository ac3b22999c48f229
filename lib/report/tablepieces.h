// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/setting.h"

namespace rapporteur::report {

/// Appends a table: its heading row, then a piece a row, each knowing the heading row to set above it on a
/// new page. A row is parted only where it is taller than a page (\a pageHeight).
void appendTable(Flow& flow, const Setting& setting, const Table& table, qreal pageHeight);

} // namespace rapporteur::report
