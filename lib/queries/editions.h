// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/groupquery.h"

#include <vector>

namespace rapporteur {

/// The edition that is asked about and all that follow or precede it, one after the other, as far as the
/// reader may know of them; the earliest first.
[[nodiscard]] Result<std::vector<Group>> editionsOf(const Store& store, const GroupRequest& request);

} // namespace rapporteur
