// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// How many members and countries a group said it had, when and where it said so.
struct Headcount : Entity
{
    Id group;
    PartialDate date;
    std::optional<qint64> members;
    std::optional<qint64> countries;
    std::optional<qint64> internationalOrganisations;
    bool approximate = false;
    QString source;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
