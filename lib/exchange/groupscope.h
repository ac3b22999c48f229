// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/store.h"

namespace rapporteur {

/// Whether records of that kind belong to an edition of the group, by themselves or through what owns them.
[[nodiscard]] bool belongsToGroup(const EntityDescriptor& entity);

/// Which edition records belong to, following their owners. Remembers what it has read: a list asks about
/// many records of few owners.
class GroupFinder
{
public:
    explicit GroupFinder(const Store& store)
        : m_store(store)
    {}

    /// Null where the record belongs to none.
    [[nodiscard]] Result<Id> groupOf(const Record& record);

private:
    [[nodiscard]] Result<Id> groupOf(const RecordRef& ref);

    const Store& m_store;
    QHash<RecordRef, Id> m_known;
};

/// Those of the records that belong to an edition, in their order.
[[nodiscard]] Result<std::vector<Id>> ofGroup(const Store& store, const EntityDescriptor& entity,
                                              const std::vector<Id>& ids, Id group);

} // namespace rapporteur
