// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldparser.h"

namespace rapporteur {

/// What somebody typed for one field, or for a virtual field that lists children ("speakers").
struct Assignment
{
    QString field;
    QString text;
};

/// Reads FIELD=VALUE; the error says what is wrong with it.
[[nodiscard]] Result<Assignment> parseAssignment(const QString& text);

/// Turns typed fields into one change set. A new record gets what is left out: the edition, the audience the
/// edition gives new records, the next place in the order. Virtual fields that list children make, keep and
/// remove those.
class RecordEditor
{
public:
    explicit RecordEditor(const Store& store, const NameScope& scope = {})
        : m_store(store)
        , m_scope(scope)
    {}

    struct Addition
    {
        Id id;
        ChangeSet changes;
    };
    [[nodiscard]] Result<Addition> add(const EntityDescriptor& entity,
                                       const QList<Assignment>& assignments) const;
    /// \a seen is the record as the person knew it, so that a change of the same field in between is noticed.
    [[nodiscard]] Result<ChangeSet> edit(const Record& seen, const QList<Assignment>& assignments) const;

private:
    [[nodiscard]] Result<NameScope> scopeOf(const Record& record, const QList<Assignment>& assignments) const;
    [[nodiscard]] Result<void> assign(Record& record, const QList<Assignment>& assignments,
                                      const NameScope& scope) const;
    [[nodiscard]] Result<void> fillDefaults(Record& record, const QList<Assignment>& assignments,
                                            const NameScope& scope) const;
    [[nodiscard]] Result<void> assignChildren(ChangeSet& changes, const Record& record,
                                              const QList<Assignment>& assignments, const NameScope& scope,
                                              bool isNew) const;

    const Store& m_store;
    NameScope m_scope;
};

/// The record as it was at an earlier revision, read back from history.
[[nodiscard]] Result<Record> recordAtRevision(const Store& store, const Record& now, qint64 revision);

/// One more than the last position within the same owner.
[[nodiscard]] Result<qint64> nextPosition(const Store& store, const Record& record);

} // namespace rapporteur
