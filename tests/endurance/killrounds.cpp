// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killrounds.h"

#include "db/database.h"
#include "entities/person.h"
#include "support/temporarystore.h"

#include <chrono>
#include <thread>

namespace rapporteur::test {

namespace {

/// How long after its start a worker may live at most, ms: long enough for several steps of either kind.
constexpr int longestLife = 120;

qint64 lastSequence(Store& store)
{
    return require(
               store.database().selectValue(QStringLiteral("SELECT \"sequence\" FROM \"commit_counter\"")))
        .toLongLong();
}

} // namespace

QString KillTally::text() const
{
    return QStringLiteral(
               "%1 kills: %2 between BEGIN and COMMIT, %3 during COMMIT, %4 outside; %5 steps begun were "
               "gone whole, %6 were there whole without having been acknowledged; %7 acknowledged")
        .arg(within() + outside)
        .arg(inside)
        .arg(committing)
        .arg(outside)
        .arg(gone)
        .arg(kept)
        .arg(acknowledged);
}

void KillRounds::run(Store& fresh, const StoreLocation& location, const QString& task, int amount, int rounds)
{
    Replay replay(fresh);
    for (int round = 0; round < rounds; ++round) {
        const qint64 before = lastSequence(fresh);
        Worker worker(
            {task, location, QStringLiteral("worker-%1").arg(++m_workers), m_random.generate(), amount});
        const Phase phase = killSomewhere(worker);
        const QList<QJsonObject> journal = worker.journal();
        checkSound(location, replay);
        const auto store = require(Store::open(location));
        checkAcknowledged(*store, journal);
        const qint64 written = replay.lastSequence() - before;
        INFO("The worker was told of " << journal.size() << " steps, history has " << written);
        REQUIRE(written >= journal.size());
        REQUIRE(written <= journal.size() + 1);
        m_tally.acknowledged += static_cast<int>(journal.size());
        count(phase, written > journal.size());
    }
}

/// Any moment, or one within a transaction: by chance alone some phases would hardly be met.
Phase KillRounds::killSomewhere(Worker& worker)
{
    worker.awaitStart();
    const int aim = below(5);
    if (aim < 2) {
        std::this_thread::sleep_for(std::chrono::microseconds(below(longestLife * 1000)));
    } else {
        for (int steps = below(6); steps > 0; --steps) {
            (void)worker.awaitPhase(Phase::Inside);
            (void)worker.awaitPhase(Phase::Outside);
        }
        (void)worker.awaitPhase(aim == 2 ? Phase::Inside : Phase::Committing);
        if (aim == 4)
            (void)worker.awaitPhase(Phase::Outside); // written, and the worker may not have heard of it yet
        else
            std::this_thread::sleep_for(std::chrono::microseconds(below(2000)));
    }
    REQUIRE(worker.isRunning());
    worker.kill();
    return worker.phase();
}

void KillRounds::count(Phase phase, bool kept)
{
    if (phase == Phase::Inside)
        ++m_tally.inside;
    else if (phase == Phase::Committing)
        ++m_tally.committing;
    else
        ++m_tally.outside;
    // COMMIT had not begun: nothing may have been written.
    REQUIRE_FALSE((phase == Phase::Inside && kept));
    if (kept)
        ++m_tally.kept;
    else if (phase != Phase::Outside)
        ++m_tally.gone;
}

void KillRounds::checkSound(const StoreLocation& location, Replay& replay)
{
    const auto store = require(Store::open(location));
    // What a client that died had begun may still be under way on a server: this waits for it.
    require(store->database().execute(
        QStringLiteral("UPDATE \"commit_counter\" SET \"sequence\" = \"sequence\" WHERE \"only\" = 1")));
    const QStringList findings = require(store->check());
    INFO(findings.join(u'\n'));
    REQUIRE(findings.isEmpty());
    replay.advance(*store);
    INFO(replay.problems().join(u'\n'));
    REQUIRE(replay.problems().isEmpty());
    const QStringList differences = replay.differences(*store);
    INFO(differences.join(u'\n'));
    REQUIRE(differences.isEmpty());
}

void KillRounds::checkAcknowledged(Store& store, const QList<QJsonObject>& journal)
{
    for (const QJsonObject& entry : journal) {
        const qint64 sequence = entry[u"sequence"].toInteger();
        INFO("step " << sequence);
        REQUIRE(require(store.database().selectValue(
                            QStringLiteral("SELECT count(*) FROM \"change_set\" WHERE \"sequence\" = ?"),
                            {sequence}))
                    .toLongLong() == 1);
        if (entry[u"did"] == QStringLiteral("add")) {
            const auto id = Id::fromString(entry[u"id"].toString());
            REQUIRE(id);
            REQUIRE(store.record(Person::descriptor(), *id));
        }
    }
}

} // namespace rapporteur::test
