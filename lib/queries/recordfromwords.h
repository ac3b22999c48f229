// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

#include <optional>

namespace rapporteur {

/// A new record of that kind that goes by these words, where nothing more is needed to make one: a person by
/// "Given Family" or "Family, Given", an organisation by its name. What belongs to an edition belongs to
/// \a group. None where the words do not suffice.
[[nodiscard]] std::optional<Record> recordFromWords(const EntityDescriptor& entity, const QString& words,
                                                    Id group);

} // namespace rapporteur
