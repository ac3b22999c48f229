// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// Every kind of record, referred-to before referring where that is possible: the order of tables and of
/// export.
[[nodiscard]] const std::vector<const EntityDescriptor*>& allEntities();

/// By its name on the command line and in files ("work_stream"); null when there is none.
[[nodiscard]] const EntityDescriptor* findEntity(QStringView name);

/// A reference of one kind of record to another: \a field of \a entity names records of the target.
struct IncomingReference
{
    const EntityDescriptor* entity;
    const FieldDescriptor* field;
};

/// All fields anywhere that can refer to records of \a entity.
[[nodiscard]] const std::vector<IncomingReference>& referencesTo(const EntityDescriptor& entity);

} // namespace rapporteur
