// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "entities/registry.h"

namespace rapporteur {

/// Looks at the records of a large step in their relation to others, a statement for all of them: finds one
/// that breaks a rule. The step's history is written already and says which records it touched.
class BulkChecks
{
public:
    BulkChecks(Database& database, qint64 sequence)
        : m_database(database)
        , m_sequence(sequence)
    {}

    /// A record that the step added or changed whose \a field refers to none of the \a target; null: none.
    /// \a touched: how many of the kind the step touched, which decides how to look.
    [[nodiscard]] Result<Id> dangling(const IncomingReference& reference, const EntityDescriptor& target,
                                      qint64 touched);
    /// The place in the step of a removal whose record others still refer to; -1: none.
    [[nodiscard]] Result<qint64> removedInUse(const IncomingReference& reference,
                                              const EntityDescriptor& target, qint64 removed);
    /// A record that the step added or changed which has a key twice; null: none.
    [[nodiscard]] Result<Id> duplicate(const EntityDescriptor& entity, const QStringList& key);

private:
    [[nodiscard]] Result<bool> anyDangling(const IncomingReference& reference, const EntityDescriptor& target,
                                           qint64 touched);

    [[nodiscard]] Result<qint64> sizeOf(const EntityDescriptor& entity);

    Database& m_database;
    qint64 m_sequence;
    QHash<QString, qint64> m_sizes;
};

} // namespace rapporteur
