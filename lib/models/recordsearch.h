// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palettemodel.h"
#include "store/store.h"

#include <functional>

namespace rapporteur {

/// A record as the palette lists it: its name, its kind, and what tells it from a namesake. Empty where it
/// is not there any more.
[[nodiscard]] PaletteEntry paletteEntry(const Store& store, const RecordRef& ref);

/// Records of every kind that have these words, a few of each: those that go by the words before those that
/// are found by other words, and among equals the newest. Asked between kinds, \a goOn ends the search.
[[nodiscard]] Result<QList<PaletteEntry>> searchRecords(const Store& store, const QString& words,
                                                        const std::function<bool()>& goOn = {});

} // namespace rapporteur
