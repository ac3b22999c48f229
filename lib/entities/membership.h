// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/person.h"
#include "schema/entity.h"

namespace rapporteur {

/// A person's time in a group, so that members can be counted on any date.
struct Membership : Entity
{
    Id person;
    Id group;
    PartialDate joined;
    PartialDate left;
    std::optional<Consent> consent; ///< to be listed with this edition; none: what the person said counts

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
