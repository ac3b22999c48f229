// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>

namespace rapporteur::test {

/// Where a worker is in its transactions.
enum class Phase : int {
    Starting,
    Outside,
    Inside,     ///< BEGIN is done, COMMIT has not begun
    Committing, ///< COMMIT has begun and is not confirmed
};

/// What a worker announces, in a page that both processes map: it stays true of the moment of death, because
/// nothing waits in a buffer.
struct PhaseBoard
{
    std::atomic<Phase> phase;
    std::atomic<qint64> begun; ///< transactions so far
};
static_assert(std::atomic<Phase>::is_always_lock_free && std::atomic<qint64>::is_always_lock_free);

/// Maps the board kept in the file \a path, which is made where it is missing; null where that fails.
[[nodiscard]] PhaseBoard* mapPhaseBoard(const QString& path);
void unmapPhaseBoard(PhaseBoard* board);

} // namespace rapporteur::test
