// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/link.h"
#include "schema/entity.h"

namespace rapporteur {

/// A file kept with a record; its bytes are stored once, named by their digest.
struct Attachment : Entity
{
    RecordRef owner;
    LinkKind kind = LinkKind::Document;
    QString title;
    QString fileName;
    QString mediaType;
    qint64 size = 0;
    QString digest;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
