// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endurance.h"
#include "killrounds.h"
#include "support/temporarystore.h"

#include <algorithm>
#include <iostream>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// A store is left after so many kills: checking all of it after each would take ever longer.
constexpr int killsPerStore = 25;

KillTally killWorkers(const QString& task, int amount, int kills, quint32 seed)
{
    KillRounds rounds(seed);
    for (int done = 0; done < kills; done += killsPerStore) {
        TemporaryStore store;
        rounds.run(*store, store.location(), task, amount, std::min(killsPerStore, kills - done));
    }
    std::cout << rounds.tally().text().toStdString() << '\n';
    return rounds.tally();
}

void requireBothOutcomes(const KillTally& tally, int kills)
{
    INFO(tally.text());
    CHECK(tally.acknowledged > 0);
    CHECK(tally.gone > 0);
    CHECK(tally.within() >= kills / 4);
    // A handful of kills may miss the short time between writing and hearing of it.
    if (isFullRun())
        CHECK(tally.kept > 0);
}

} // namespace

TEST_CASE("Kills while records are added one by one lose nothing that was acknowledged", "[storage]")
{
    const int kills = counted(12, 200);
    requireBothOutcomes(killWorkers(QStringLiteral("add"), 1, kills, 20261), kills);
}

TEST_CASE("Kills during large sets leave each set whole or not at all", "[storage]")
{
    const int kills = counted(8, 200);
    requireBothOutcomes(killWorkers(QStringLiteral("sets"), counted(100, 1000), kills, 20262), kills);
}

TEST_CASE("Kills while sets are streamed leave each set whole or not at all", "[storage]")
{
    // Enough that SQLite's indexes are dropped and built anew within the step.
    const int kills = counted(8, 200);
    requireBothOutcomes(killWorkers(QStringLiteral("stream"), 2500, kills, 20263), kills);
}
