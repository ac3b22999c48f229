// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"

#include <array>

namespace rapporteur {

/// A change's fields as history keeps them, apart by who may see them: {"field": [before, after], ...} in the
/// order of the names. Indexed by Audience; empty where there is nothing for that one.
using Payloads = std::array<QByteArray, 3>;

/// \a recordAudience: the narrowest that the record was marked for before or after the change.
[[nodiscard]] Payloads payloadsOf(const Change& change, Audience recordAudience);

/// Stands among the fields of a removal by merging; no field has this name.
inline constexpr QLatin1String heirKey("heir");

} // namespace rapporteur
