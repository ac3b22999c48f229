// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "queries/likeness.h"

#include <functional>
#include <vector>

namespace rapporteur {

class Store;

/// Two records of one kind that may be one and the same.
struct LikelyPair
{
    RecordRef first; ///< the one that was recorded first
    RecordRef second;
    Likeness likeness;
};

/// Told how many records have been looked at of how many, over all ways of looking; false: stop.
using DuplicateProgress = std::function<bool(qint64 done, qint64 total)>;

/// The kinds of record of which there may be duplicates.
[[nodiscard]] const std::vector<const EntityDescriptor*>& kindsWithDuplicates();

/// The likeliest pairs of one kind, likeliest first, without those that somebody has said are not the same.
/// Compares only what has a name, an address or a sound in common: goes through all records a few times, and
/// takes no more memory than sixteen bytes a record and way of looking.
[[nodiscard]] Result<std::vector<LikelyPair>>
findDuplicates(const Store& store, const EntityDescriptor& entity, const DuplicateProgress& progress = {});

/// The records that a new one, as far as it is filled in, may be; likeliest first, three at most. Quick at
/// any size: looks into indexes only.
[[nodiscard]] Result<std::vector<LikelyPair>> likelySame(const Store& store, const Record& draft);

/// What marks two as not the same, for good.
[[nodiscard]] Record distinctPair(const RecordRef& first, const RecordRef& second);

} // namespace rapporteur
