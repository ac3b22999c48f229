// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "store/history.h"

#include <QJsonObject>

namespace rapporteur {

/// Writes steps to history and reads them back.
class HistoryLog
{
public:
    explicit HistoryLog(Database& database)
        : m_database(database)
    {}

    /// Takes the next number; holds the lock that keeps writers in line until the transaction ends.
    [[nodiscard]] Result<qint64> takeSequence();
    [[nodiscard]] Result<void> writeStep(const HistoryStep& step);
    /// \a recordAudience: the narrowest that the record was marked for before or after the change.
    [[nodiscard]] Result<void> writeChange(qint64 sequence, qint64 ordinal, const Change& change,
                                           Audience recordAudience);

    /// How many changes a step has turned out to have.
    [[nodiscard]] Result<void> setChangeCount(qint64 sequence, qint64 count);
    /// Withholds what was written of a record from all but \a audience and narrower ones.
    [[nodiscard]] Result<void> narrow(const RecordRef& ref, Audience audience);

    [[nodiscard]] Result<std::vector<HistoryStep>> read(const HistoryFilter& filter) const;
    [[nodiscard]] Result<std::optional<HistoryStep>> step(qint64 sequence) const;
    [[nodiscard]] Result<qint64> lastSequence() const;

    /// The edit that undo, or redo, of this author comes to next; 0: none.
    [[nodiscard]] Result<qint64> nextUndo(const QString& author) const;
    [[nodiscard]] Result<qint64> nextRedo(const QString& author) const;
    /// Whether an edit is undone at present.
    [[nodiscard]] Result<bool> isUndone(qint64 sequence) const;
    /// The step that last removed a record; 0: none.
    [[nodiscard]] Result<qint64> removalOf(const RecordRef& ref) const;

private:
    /// One row of a change: the part of it that is for one audience.
    struct Row
    {
        qint64 sequence = 0;
        qint64 ordinal = 0;
        QString action;
        RecordRef record;
        qint64 baseRevision = 0;
    };

    [[nodiscard]] Result<void> writeRow(const Row& row, Audience audience, const QJsonObject& payload);
    [[nodiscard]] Result<void> readChanges(HistoryStep& step, Audience reader, int limit) const;

    Database& m_database;
};

} // namespace rapporteur
