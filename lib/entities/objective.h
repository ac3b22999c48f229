// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// One of the aims a group has set itself, in their order.
struct Objective : Entity
{
    Id group;
    QString text;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
