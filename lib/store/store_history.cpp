// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of Store that goes back and forth in history.
#include "store/store.h"

#include "db/database.h"
#include "entities/registry.h"
#include "store/historylog.h"
#include "store/historysource.h"
#include "store/recordreader.h"
#include "store/removal.h"

namespace rapporteur {

namespace {

/// A larger step is not read whole: undo and redo take it from history page by page.
constexpr int changesInMemory = 2000;

} // namespace

Result<std::optional<HistoryStep>> Store::step(qint64 sequence) const
{
    if (sequence == 0)
        return std::optional<HistoryStep>();
    return HistoryLog(*m_database).step(sequence, changesInMemory);
}

Result<std::optional<HistoryStep>> Store::nextUndo() const
{
    return HistoryLog(*m_database).nextUndo(m_author).and_then([this](qint64 found) { return step(found); });
}

Result<std::optional<HistoryStep>> Store::nextRedo() const
{
    return HistoryLog(*m_database).nextRedo(m_author).and_then([this](qint64 found) { return step(found); });
}

Result<Applied> Store::undo(const Progress& progress)
{
    const auto next = HistoryLog(*m_database).nextUndo(m_author);
    if (!next)
        return failure(next);
    if (*next == 0)
        return failure(ErrorCode::NotFound, tr("There is nothing to undo."));
    return undo(*next, progress);
}

Result<Applied> Store::redo(const Progress& progress)
{
    const auto next = HistoryLog(*m_database).nextRedo(m_author);
    if (!next)
        return failure(next);
    if (*next == 0)
        return failure(ErrorCode::NotFound, tr("There is nothing to redo."));
    return redo(*next, progress);
}

Result<Applied> Store::undo(qint64 sequence, const Progress& progress)
{
    const auto found = step(sequence);
    if (!found)
        return failure(found);
    const auto undone = HistoryLog(*m_database).isUndone(sequence);
    if (!undone)
        return failure(undone);
    if (!*found || (*found)->kind != StepKind::Edit)
        return failure(ErrorCode::NotFound, tr("There is no step %1 that could be undone.").arg(sequence));
    if (*undone)
        return failure(ErrorCode::InvalidInput, tr("Step %1 is undone already.").arg(sequence));
    if ((*found)->changeCount > changesInMemory) {
        HistorySource source(*m_database, sequence, HistorySource::Direction::Backward);
        return applySource(source, progress, StepKind::Undo, sequence);
    }
    return applyStep(ChangeSet((*found)->changes).inverse(), StepKind::Undo, sequence);
}

Result<Applied> Store::redo(qint64 sequence, const Progress& progress)
{
    const auto found = step(sequence);
    if (!found)
        return failure(found);
    const auto undone = HistoryLog(*m_database).isUndone(sequence);
    if (!undone)
        return failure(undone);
    if (!*found || !*undone)
        return failure(ErrorCode::NotFound,
                       tr("Step %1 is not undone, so it cannot be redone.").arg(sequence));
    if ((*found)->changeCount > changesInMemory) {
        HistorySource source(*m_database, sequence, HistorySource::Direction::Forward);
        return applySource(source, progress, StepKind::Redo, sequence);
    }
    return applyStep(ChangeSet((*found)->changes), StepKind::Redo, sequence);
}

Result<Applied> Store::restore(const RecordRef& ref)
{
    const EntityDescriptor* entity = findEntity(ref.entity);
    if (entity == nullptr)
        return failure(ErrorCode::NotFound, tr("There is no kind of record called \"%1\".").arg(ref.entity));
    const auto present = RecordReader(*m_database).find(*entity, ref.id);
    if (!present)
        return failure(present);
    const auto removal = HistoryLog(*m_database).removalOf(ref).and_then([this](qint64 found) {
        return HistoryLog(*m_database).step(found);
    });
    if (!removal)
        return failure(removal);
    if (*present || !*removal)
        return failure(ErrorCode::NotFound, tr("This record was not removed, so it cannot be restored."));
    return planRestoration(RecordReader(*m_database), **removal, ref)
        .and_then([this](const ChangeSet& changes) { return apply(changes); });
}

Result<std::vector<HistoryStep>> Store::history(const HistoryFilter& filter) const
{
    return HistoryLog(*m_database).read(filter);
}

Result<QStringList> Store::authors() const
{
    return HistoryLog(*m_database).authors();
}

} // namespace rapporteur
