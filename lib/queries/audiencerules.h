// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

#include <QSet>

namespace rapporteur {

/// The rules of audience that hold for one kind of record only. The gate asks for them by name, so that its
/// own code is the same for all kinds.
namespace audiencerules {

/// What a record's owner allows beyond its own mark: a file or an address with a talk's slides goes where the
/// state of the slides lets it go.
[[nodiscard]] Audience allowedByOwner(const Record& record, const Record& owner);

/// Whether the field says in words what the record's references name, and so would give away one that is
/// withheld: a credit.
[[nodiscard]] bool namesReferences(const FieldDescriptor& field);

} // namespace audiencerules

} // namespace rapporteur
