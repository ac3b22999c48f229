// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

namespace rapporteur::report {

/// A report that uses every kind of block, long enough for tables and paragraphs to go on over the page.
[[nodiscard]] Document sampleDocument();

} // namespace rapporteur::report
