// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reports.h"

namespace rapporteur::report {

class GatedReader;

/// What a reader was not given, each once, in words for the secretariat.
[[nodiscard]] Result<std::vector<Withheld>> withheldInWords(const Store& store, const GatedReader& reader);

} // namespace rapporteur::report
