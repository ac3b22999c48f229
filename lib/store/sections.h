// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace rapporteur {

/// How many records in turn share the value by which a query sorts first: the groups of a list, in its order.
[[nodiscard]] Result<std::vector<qint64>> sectionSizes(const Store& store, const Query& query);

} // namespace rapporteur
