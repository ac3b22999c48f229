// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changesource.h"
#include "store/store.h"

namespace rapporteur {

/// A field that several records get the same value in.
struct FieldAssignment
{
    const FieldDescriptor* field = nullptr;
    Value value;
};

/// How many records one field changes in, from one and the same value.
struct BulkLine
{
    const FieldDescriptor* field = nullptr;
    Value before;
    Value after;
    qint64 records = 0;

    bool operator==(const BulkLine&) const = default;
};

/// What changing several records at a time would do, before it is done: one step that can be undone as one.
struct BulkPlan
{
    ChangeSet changes;
    qint64 changed = 0;
    qint64 unchanged = 0;        ///< they have these values already
    std::vector<BulkLine> lines; ///< field by field, the most frequent value first
    QStringList problems;        ///< rules that a record would break, each once: then nothing can be done
};

[[nodiscard]] BulkPlan planBulkEdit(const std::vector<Record>& records,
                                    const std::vector<FieldAssignment>& assignments);

/// The same for more records than can be held at once: read from \a reader, a connection of its own, as the
/// changes are asked for.
class BulkEditSource : public ChangeSource
{
public:
    BulkEditSource(const Store& reader, const EntityDescriptor& entity, std::vector<Id> ids,
                   std::vector<FieldAssignment> assignments);

    [[nodiscard]] Result<std::optional<Change>> next() override;
    [[nodiscard]] qint64 changed() const { return m_changed; }

private:
    [[nodiscard]] Result<void> readPage();

    const Store& m_reader;
    const EntityDescriptor& m_entity;
    std::vector<Id> m_ids;
    std::vector<FieldAssignment> m_assignments;
    size_t m_read = 0; ///< of the ids
    std::vector<Change> m_page;
    size_t m_at = 0;
    qint64 m_changed = 0;
};

/// The fields that can be given to several records at a time: those that a form shows.
[[nodiscard]] std::vector<const FieldDescriptor*> bulkFields(const EntityDescriptor& entity);

} // namespace rapporteur
