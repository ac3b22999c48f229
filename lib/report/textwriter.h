// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats.h"

namespace rapporteur::report {

/// Writes a document as plain text in UTF-8 for mail and for reading anywhere: lines of 76 columns, tables
/// set with spaces, addresses numbered and listed at the end.
[[nodiscard]] Result<QByteArray> writePlainText(const Document& document, const WriteProgress& progress);

} // namespace rapporteur::report
