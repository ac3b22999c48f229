// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"
#include "db/sqlitereader.h"
#include "support/temporarystore.h"

using namespace rapporteur;

TEST_CASE("A server gives up what nobody waits for, and answers what is asked next", "[storage][postgresql]")
{
    test::TemporaryStore store;
    Database& database = store->database();
    const QString slow = QStringLiteral("SELECT pg_sleep(20)");
    for (int time = 0; time < 5; ++time) {
        const std::atomic_bool abandoned = true;
        {
            const BreakingOff reading(database, abandoned);
            CHECK_FALSE(database.select(slow).has_value());
            CHECK_FALSE(database.select(slow).has_value());
        }
        CHECK(test::require(database.selectValue(QStringLiteral("SELECT 7"))).toInt() == 7);
    }
    const std::atomic_bool abandoned = false;
    const BreakingOff reading(database, abandoned);
    CHECK(database.select(QStringLiteral("SELECT pg_sleep(0.1)")).has_value());
}
