// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endurance.h"
#include "killrounds.h"
#include "ownserver.h"
#include "support/temporarystore.h"

#include <chrono>
#include <iostream>
#include <thread>

using namespace rapporteur;
using namespace rapporteur::test;

// [postgresql] alone: it brings a server of its own, which no other test may lose.
TEST_CASE(
    "A server that is killed and started again has every acknowledged change, each set whole or not at all",
    "[storage][postgresql]")
{
    OwnServer server;
    const auto fresh = require(Store::create(server.location()));
    Replay replay(*fresh);
    QRandomGenerator random(20263);
    int told = 0;
    for (int round = 0; round < counted(1, 6); ++round) {
        Worker adding(
            {QStringLiteral("add"), server.location(), QStringLiteral("adder-%1").arg(round), 1, 1, 0});
        Worker large(
            {QStringLiteral("sets"), server.location(), QStringLiteral("setter-%1").arg(round), 2, 60, 0});
        adding.awaitStart();
        large.awaitStart();
        REQUIRE(large.awaitPhase(Phase::Inside));
        std::this_thread::sleep_for(std::chrono::microseconds(500'000 + random.bounded(500'000)));
        server.kill();
        // Both hear of it and say so, rather than hang.
        for (Worker* worker : {&adding, &large}) {
            for (int looks = 0; looks < 600 && !worker->hasEnded(); ++looks)
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
            REQUIRE(worker->hasEnded());
        }
        server.start();
        KillRounds::checkSound(server.location(), replay);
        const auto store = require(Store::open(server.location()));
        const auto told1 = adding.journal();
        const auto told2 = large.journal();
        KillRounds::checkAcknowledged(*store, told1);
        KillRounds::checkAcknowledged(*store, told2);
        told += static_cast<int>(told1.size() + told2.size());
        // The program that was open all the while goes on by itself.
        REQUIRE(require(fresh->check()).isEmpty());
    }
    std::cout << told << " changes acknowledged by a server that was killed, all there\n";
    CHECK(told > 0);
}
