// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// An organisation that works on a group or an event together with its host.
struct Partner : Entity
{
    RecordRef owner;
    Id organisation;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
