// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// Whether a person agreed to be listed.
enum class Consent { NotAsked, Asked, Given, Refused };

template <>
const Choices& choicesOf<Consent>();

/// Someone who is a member, speaks, writes or leads.
struct Person : Entity
{
    QString givenName;
    QString familyName;
    QString email;
    Consent consent = Consent::NotAsked;
    QString consentSource;
    QString notes;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
