// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// One edition of the expert group: a year's mandate with its own members, streams and outputs.
struct Group : Entity
{
    QString name;
    QString description;
    PartialDate start;
    PartialDate end;
    Id host;
    Id follows;
    Id finalReport;
    bool current = false;
    Audience defaultAudience = Audience::Secretariat;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
