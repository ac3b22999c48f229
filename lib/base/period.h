// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partialdate.h"

namespace rapporteur {

/// Whether a time of something covers a day: from the first day of \a from (empty: always before), until the
/// day before the first day of \a to (empty: still).
[[nodiscard]] inline bool coversDay(const PartialDate& from, const PartialDate& to, QDate day)
{
    return (from.isNull() || from.firstDay() <= day) && (to.isNull() || day < to.firstDay());
}

} // namespace rapporteur
