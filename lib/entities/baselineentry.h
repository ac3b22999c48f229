// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// When a frozen plan had one record. Its title is kept, too: the record may be gone or renamed since.
struct BaselineEntry : Entity
{
    Id baseline;
    RecordRef record;
    QString title;
    PartialDate start;
    PartialDate end;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
