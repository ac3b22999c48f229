// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// A plan as it was on a day, kept under a name so that what came of it can be compared with it.
struct Baseline : Entity
{
    Id group;
    QString name;
    PartialDate frozenOn;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
