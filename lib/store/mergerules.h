// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// When two records say the same thing, and what is left of two that do. Declared by kind of record, so that
/// merging itself is the same for all kinds.
namespace mergerules {

/// What a record says, as one text that is equal for two that say the same: who spoke at which talk, who is a
/// member of which group. Empty: each record of its kind is something of its own.
[[nodiscard]] QString meaningOf(const Record& record);

/// Whether a record says nothing any more: that somebody is not the same as themselves.
[[nodiscard]] bool isVoid(const Record& record);

/// What came of putting two records that say the same into one.
struct Union
{
    Record record; ///< the first, with what only the second knew
    const FieldDescriptor* differs =
        nullptr; ///< the first field of which both know something else; null: none
};

/// The first with what the second adds: empty fields are filled, and times that touch or overlap become one.
[[nodiscard]] Union united(const Record& first, const Record& second);

} // namespace mergerules

} // namespace rapporteur
