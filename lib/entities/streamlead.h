// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// Who leads a work stream: an organisation or a person, in the order to be named.
struct StreamLead : Entity
{
    Id workStream;
    Id organisation;
    Id person;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
