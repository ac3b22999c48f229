// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "store/query.h"

#include <optional>
#include <span>
#include <vector>

namespace rapporteur {

/// Nothing where this is not the way to find them.
using FirstFound = std::optional<std::vector<Id>>;

/// The first records that words find, in the order of an index. Words that a great many records have, as the
/// first letter that somebody types, are found sooner by going along the index and looking at each record's
/// words than by collecting all that have them and sorting these.
///
/// Nothing where the query asks for no few first ones, has no such order, or where a stretch of the index
/// does not hold as many as it asks for: then the usual way is the better one.
[[nodiscard]] Result<FirstFound> firstAlongOrder(Database& database, const Query& query);

/// As many as the query asks for of those that its words find, where \a ordered is all that it lists without
/// words, in its order: nothing is put in order again.
[[nodiscard]] Result<std::vector<Id>> foundAmong(Database& database, const Query& query,
                                                 std::span<const Id> ordered);

} // namespace rapporteur
