// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/catchrunner.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <cstring>
#include <iostream>

namespace rapporteur::test {

namespace {

bool isSet(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

bool wantsPostgresqlInVain()
{
    const char* database = std::getenv("RAPPORTEUR_TEST_DATABASE");
    return database != nullptr && std::strcmp(database, "postgresql") == 0 &&
           !isSet("RAPPORTEUR_TEST_POSTGRESQL");
}

bool onlyLists(const Catch::ConfigData& config)
{
    return config.listTests || config.listTags || config.listReporters || config.listTestNamesOnly;
}

/// CMake would cut such a name in two, and the test would be lost without a word.
bool namesSuitCtest(Catch::Session& session)
{
    bool suitable = true;
    for (const Catch::TestCase& test : Catch::getAllTestCasesSorted(session.config())) {
        if (test.name.find(';') == std::string::npos)
            continue;
        std::cerr << "This test's name has a semicolon, which ctest can't take: " << test.name << '\n';
        suitable = false;
    }
    return suitable;
}

} // namespace

int runCatch(int argc, char** argv)
{
    Catch::Session session;
    if (const int wrongUsage = session.applyCommandLine(argc, argv); wrongUsage != 0)
        return wrongUsage;
    if (!namesSuitCtest(session))
        return -1;
    if (wantsPostgresqlInVain() && !onlyLists(session.configData())) {
        std::cerr << "No PostgreSQL server to test on: run this under tests/support/with-postgresql.\n";
        return skipped;
    }
    return session.run();
}

} // namespace rapporteur::test
