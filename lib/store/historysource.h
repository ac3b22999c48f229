// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changesource.h"
#include "store/historylog.h"

namespace rapporteur {

/// The changes of one step of history, read page by page: as they were made, to redo them, or their inverses
/// from the last to the first, to undo them.
class HistorySource : public ChangeSource
{
public:
    enum class Direction { Forward, Backward };

    HistorySource(Database& database, qint64 sequence, Direction direction)
        : m_history(database)
        , m_sequence(sequence)
        , m_direction(direction)
    {}

    [[nodiscard]] Result<std::optional<Change>> next() override;

private:
    [[nodiscard]] Result<bool> readPage();

    HistoryLog m_history;
    qint64 m_sequence;
    Direction m_direction;
    std::vector<Change> m_page;
    size_t m_at = 0;
    std::optional<qint64> m_edge; ///< where the next page begins, or, going back, ends
    qint64 m_end = 0;
};

} // namespace rapporteur
