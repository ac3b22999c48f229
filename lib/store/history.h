// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"

#include <QDateTime>

#include <optional>

namespace rapporteur {

enum class StepKind { Edit, Undo, Redo };

/// One step of work as history keeps it: who did what, when, with what before and after.
struct HistoryStep
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString author;
    StepKind kind = StepKind::Edit;
    qint64 target = 0;           ///< the step that is undone or redone
    qint64 changeCount = 0;      ///< of the whole step, also where only some are read
    std::vector<Change> changes; ///< as far as the reader may see them
};

/// Which steps to read, newest first.
struct HistoryFilter
{
    std::optional<RecordRef> record;
    QString author;               ///< empty: anybody's
    QString entity;               ///< with a change of a record of that kind; empty: of any
    QDateTime from;               ///< at or after; invalid: open
    QDateTime until;              ///< before; invalid: open
    QString text;                 ///< with these words in what a change wrote, or a change of one of \a named
    std::vector<RecordRef> named; ///< records that go by the words
    qint64 beforeSequence = 0;    ///< 0: from the newest
    qint64 afterSequence = 0;
    Audience reader = Audience::Secretariat;
    int limit = 100;           ///< steps
    int changesPerStep = 1000; ///< of a large import only the first are read
};

/// Records that refer to one: what must be detached or removed with it.
struct RecordUse
{
    RecordRef user;
    const FieldDescriptor* field = nullptr;
    bool owned = false;    ///< the user belongs to the record and goes with it
    bool required = false; ///< the field may not be empty: the user cannot be detached, only removed
};

/// What to do with the records that use one that is removed.
enum class RemovalMode {
    Refuse,  ///< remove nothing where others use it; what belongs to it counts as use
    Detach,  ///< what belongs to it goes with it; other references to it are emptied, refused where they may
             ///< not be empty
    Cascade, ///< everything that refers to it goes with it, and so on
};

} // namespace rapporteur
