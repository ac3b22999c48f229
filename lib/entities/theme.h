// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// A heading under which a work stream's outputs are listed.
struct Theme : Entity
{
    Id workStream;
    QString title;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
