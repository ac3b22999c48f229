// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// What a record is to others by way of records between them, as lists ask for it: a person is lead of a work
/// stream by a role, or because the stream names them. Not a column: there is one only to filter by.
struct Relation
{
    QString name;
    const char* label = ""; ///< untranslated, context "records": "Lead of"
    /// As those of virtual fields, any of which will do, each to a record of the same kind. "[part=lead]"
    /// takes only children whose field says so.
    QStringList paths;

    [[nodiscard]] QString labelText() const;
};

/// In the order in which they are offered.
[[nodiscard]] const std::vector<Relation>& relationsOf(const EntityDescriptor& entity);
[[nodiscard]] const Relation* findRelation(const EntityDescriptor& entity, QStringView name);

} // namespace rapporteur
