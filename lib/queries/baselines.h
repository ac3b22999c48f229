// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace rapporteur {

/// A plan that is to be frozen, not written yet.
struct FrozenPlan
{
    RecordRef baseline;
    ChangeSet changes;
};

/// The dates of all outputs, events and work streams of the edition as they are now, under a name.
/// InvalidInput where nothing is dated: there would be nothing to compare with.
[[nodiscard]] Result<FrozenPlan> freezePlan(const Store& store, Id group, const QString& name);

} // namespace rapporteur
