// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace rapporteur {

/// The steps that touched one record, newest first, each with what it did to that one alone; how many changes
/// the whole step had is told by it as ever. \a filter says which steps.
[[nodiscard]] Result<std::vector<HistoryStep>> historyOf(const Store& store, const RecordRef& ref,
                                                         HistoryFilter filter = {});

/// What would make a record as it was right after a step, as a change set that has not been applied; adds it
/// where it is not there. References to what is gone stay as they are now. Empty where nothing differs.
[[nodiscard]] Result<ChangeSet> asItWas(const Store& store, const RecordRef& ref, qint64 sequence);

} // namespace rapporteur
