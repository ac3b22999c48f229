// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/store.h"

#include <QSet>

namespace rapporteur::report {

/// Those of the people who agreed to be listed with an edition: what they said for it counts, else what they
/// said for good. Asked beyond the gate, because it is itself a rule of who may be shown.
[[nodiscard]] Result<QSet<Id>> agreedToBeListed(const Store& store, Id group, const std::vector<Id>& people);

} // namespace rapporteur::report
