// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// Who gave a talk, with the organisation of that day.
struct Speaker : Entity
{
    Id presentation;
    Id person;
    Id organisation;
    QString creditedAs;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
