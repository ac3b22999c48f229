// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/person.h"

namespace rapporteur {

/// A person from a name as people write it: "Riitta Piela", "Piela, Riitta", "Inkyung CHOI", "Sigrid van
/// Hoek", with an address in pointed brackets or nothing but an address.
[[nodiscard]] Person personFromText(const QString& text);

} // namespace rapporteur
