// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"
#include "store/store.h"

namespace rapporteur {

/// How the records of one kind hang on a record of another: by a field that names it, or by way of what names
/// it: a person's roles are those of the person's memberships.
struct Relation
{
    const EntityDescriptor* entity = nullptr; ///< the kind that is listed
    const FieldDescriptor* field = nullptr;   ///< of it: names the owner, or a record in between
    const EntityDescriptor* between = nullptr;
    const FieldDescriptor* through = nullptr; ///< of what is between: names the owner

    /// What belongs to its owner.
    [[nodiscard]] static Relation owned(const EntityDescriptor& entity);
    /// "speaker.person", or "role.membership.person" by way of memberships.
    [[nodiscard]] static Relation of(const QString& path);

    /// Whether the records are parts of the one that they are listed with.
    [[nodiscard]] bool belongs() const { return !through && entity->owner() == field; }
    /// Those that hang on \a owner, in their own order.
    [[nodiscard]] Result<Query> recordsOf(const Store& store, const RecordRef& owner) const;
    [[nodiscard]] Result<qint64> count(const Store& store, const RecordRef& owner) const;
};

} // namespace rapporteur
