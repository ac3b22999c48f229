// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// A country or territory of ISO 3166-1; its name comes from ICU unless one is given.
struct Country : Entity
{
    QString code;
    QString name;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
