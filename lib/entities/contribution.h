// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// Who made an output, in order, and how the publication credits them.
struct Contribution : Entity
{
    Id output;
    Id person;
    Id organisation;
    Id country;
    Id workStream;
    QString creditedAs;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
