// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordreader.h"
#include "store/store.h"

namespace rapporteur {

/// Everything that refers to a record.
[[nodiscard]] Result<std::vector<RecordUse>> findUses(const RecordReader& reader, const RecordRef& ref);

/// The change set that removes records in the given way; InUse where it refuses, with the users in the
/// details.
[[nodiscard]] Result<ChangeSet> planRemoval(const RecordReader& reader, const std::vector<RecordRef>& refs,
                                            RemovalMode mode);

/// The part of a removing step that brings \a ref back, with what went because of it, as far as all that
/// these refer to is there or comes back with them.
[[nodiscard]] Result<ChangeSet> planRestoration(const RecordReader& reader, const HistoryStep& removal,
                                                const RecordRef& ref);

} // namespace rapporteur
