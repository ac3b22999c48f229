// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// Another spelling by which an organisation or a person is found.
struct Alias : Entity
{
    RecordRef owner;
    QString name;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
