// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replay.h"
#include "worker.h"

#include <QRandomGenerator>

#include <memory>

namespace rapporteur::test {

/// What came of the kills.
struct KillTally
{
    int outside = 0;
    int inside = 0;     ///< between BEGIN and COMMIT
    int committing = 0; ///< COMMIT sent, its answer not there yet
    int kept = 0;       ///< written without the worker having heard of it
    int gone = 0;       ///< begun and not written
    int acknowledged = 0;

    [[nodiscard]] int within() const { return inside + committing; }
    [[nodiscard]] QString text() const;
};

/// Kills workers on one store, one after the other, and looks after each kill whether the store has kept its promises.
class KillRounds
{
public:
    explicit KillRounds(quint32 seed)
        : m_random(seed)
    {}

    /// Lets a worker do \a task until a random moment, kills it and checks the store.
    void run(Store& fresh, const StoreLocation& location, const QString& task, int amount, int rounds);

    [[nodiscard]] const KillTally& tally() const { return m_tally; }
    /// Holds for a single store and worker; also used where it is the server that dies.
    static void checkSound(const StoreLocation& location, Replay& replay);
    static void checkAcknowledged(Store& store, const QList<QJsonObject>& journal);

private:
    Phase killSomewhere(Worker& worker);
    void count(Phase phase, bool kept);
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    QRandomGenerator m_random;
    KillTally m_tally;
    int m_workers = 0;
};

} // namespace rapporteur::test
