// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// Two people or two organisations that look alike and are not the same: they are not asked about again.
struct DistinctPair : Entity
{
    RecordRef first;
    RecordRef second;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
