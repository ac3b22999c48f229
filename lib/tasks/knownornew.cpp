// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/knownornew.h"

#include "entities/group.h"

namespace rapporteur {

Result<Audience> usualAudience(const Store& store, Id group)
{
    return store.get<Group>(group).map([](const Group& edition) { return edition.defaultAudience; });
}

} // namespace rapporteur
