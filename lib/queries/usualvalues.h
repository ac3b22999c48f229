// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace rapporteur {

/// A new record after one of its fields was filled in, with what usually follows from that in fields that are
/// still empty: a speaker's organisation is the one the person belonged to on the day of the talk. Whoever
/// fills the record in can still say otherwise.
[[nodiscard]] Record withUsualValues(const Store& store, Record record, const FieldDescriptor& filled);

} // namespace rapporteur
