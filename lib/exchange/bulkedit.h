// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The fields that can be given to several records at a time: those that a form shows.
[[nodiscard]] std::vector<const FieldDescriptor*> bulkFields(const EntityDescriptor& entity);

} // namespace rapporteur
