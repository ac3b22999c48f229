// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// What a link or an attachment leads to.
enum class LinkKind { Slides, Paper, Code, Video, Document, Website, Other };

template <>
const Choices& choicesOf<LinkKind>();

/// A web address that belongs to a record. An empty address says that one exists which is not recorded.
struct Link : Entity
{
    RecordRef owner;
    LinkKind kind = LinkKind::Website;
    QString title;
    QString address;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
