// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "store/history.h"

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
    /// Everybody who is named in history.
    [[nodiscard]] Result<QStringList> authors() const;
    /// \a mostChanges: only the first of a large step are read; -1: all.
    [[nodiscard]] Result<std::optional<HistoryStep>> step(qint64 sequence, int mostChanges = -1) const;
    /// The changes of a step from one place in it up to another.
    [[nodiscard]] Result<std::vector<Change>> changes(qint64 sequence, qint64 from, qint64 to,
                                                      Audience reader = Audience::Secretariat) const;
    /// What a step did to one record.
    [[nodiscard]] Result<std::vector<Change>> changesIn(qint64 sequence, const RecordRef& ref,
                                                        Audience reader) const;
    /// What happened to one record after a step, the latest first.
    [[nodiscard]] Result<std::vector<Change>> changesOf(const RecordRef& ref, qint64 afterSequence) const;
    /// The place after a step's last change.
    [[nodiscard]] Result<qint64> ordinalsOf(qint64 sequence) const;
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

    /// From rows of sequence, ordinal, action, entity, record, base revision and payload.
    [[nodiscard]] static Result<std::vector<Change>> readChanges(Result<Rows> rows);
    [[nodiscard]] Result<void> writeRow(const Row& row, Audience audience, const QByteArray& payload);

    Database& m_database;
};

/// How history names what happened to a record: add, update, remove.
[[nodiscard]] QString toCode(ChangeKind kind);

} // namespace rapporteur
