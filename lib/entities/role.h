// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// What a member does in a work stream.
enum class RolePart { Lead, Assist, Follow };

template <>
const Choices& choicesOf<RolePart>();

/// What a member does in a work stream, from when to when.
struct Role : Entity
{
    Id membership;
    Id workStream;
    RolePart part = RolePart::Follow;
    PartialDate from;
    PartialDate to;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
