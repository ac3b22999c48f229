// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// Where a person works, from when to when; past ones are kept.
struct Affiliation : Entity
{
    Id person;
    Id organisation;
    PartialDate from;
    PartialDate to;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
