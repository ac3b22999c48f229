// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <variant>

namespace rapporteur {

/// A person or an organisation that a task is about: known already, or added by it.
template <class T>
using KnownOrNew = std::variant<Id, T>;

/// Adds the new one, for that audience; its id, or that of the known one.
template <class T>
Id addIfNew(ChangeSet& changes, const KnownOrNew<T>& choice, Audience audience)
{
    if (const Id* known = std::get_if<Id>(&choice))
        return *known;
    T added = std::get<T>(choice);
    added.audience = audience;
    return changes.add(added);
}

/// For whom new records of an edition are, unless somebody says otherwise.
[[nodiscard]] Result<Audience> usualAudience(const Store& store, Id group);

} // namespace rapporteur
