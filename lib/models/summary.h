// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/formatter.h"

namespace rapporteur {

/// What tells a record from its namesakes, beside its label: a person's organisation, a talk's date and
/// speakers. The formatter has read the summary's columns. Two dates of which one ends what the other begins
/// are one part.
[[nodiscard]] QString summaryText(const Record& record, const Formatter& formatter);

} // namespace rapporteur
