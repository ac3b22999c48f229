// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// A list as somebody has arranged it, kept under a name for all who work with the records.
struct SavedView : Entity
{
    QString name;
    QString kind;       ///< of the records that it lists: "person"
    QString definition; ///< as models/listdefinition.h writes it

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
