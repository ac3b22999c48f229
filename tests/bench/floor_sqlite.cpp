// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// floor_sqlite FILE pages IDS: the bare query for pages of fifty rows, by their ids, one a line in IDS.
// floor_sqlite FILE like WORD...: a scan with three LIKEs, for each beginning from two letters on.
// Prints the milliseconds of the middle one and of the one that only a twentieth exceeds, as JSON.
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

namespace {

/// Reads all columns of all rows, as a program that shows them would have to.
double run(sqlite3_stmt* statement)
{
    const auto start = std::chrono::steady_clock::now();
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            (void)sqlite3_column_text16(statement, i);
    }
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    sqlite3_reset(statement);
    return time.count();
}

sqlite3_stmt* prepare(sqlite3* database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        std::cerr << sqlite3_errmsg(database) << '\n';
        std::exit(1);
    }
    return statement;
}

std::vector<double> pages(sqlite3* database, const char* ids)
{
    std::string marks = "?";
    for (int i = 1; i < 50; ++i)
        marks += ",?";
    sqlite3_stmt* statement = prepare(
        database, "SELECT id, revision, given_name, family_name, email, consent, consent_source, notes, "
                  "audience FROM person WHERE id IN (" +
                      marks + ")");
    std::vector<double> times;
    std::ifstream file(ids);
    sqlite3_int64 id = 0;
    for (int place = 1; file >> id; place = place % 50 + 1) {
        sqlite3_bind_int64(statement, place, id);
        if (place == 50)
            times.push_back(run(statement));
    }
    sqlite3_finalize(statement);
    return times;
}

std::vector<double> scans(sqlite3* database, int count, char** words)
{
    sqlite3_stmt* statement =
        prepare(database, "SELECT id FROM person WHERE given_name LIKE ?1 OR family_name LIKE ?1 "
                          "OR email LIKE ?1");
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const std::string word = words[i];
        for (size_t typed = 2; typed <= word.size(); ++typed) {
            const std::string pattern = "%" + word.substr(0, typed) + "%";
            sqlite3_bind_text(statement, 1, pattern.c_str(), -1, SQLITE_TRANSIENT);
            times.push_back(run(statement));
        }
    }
    sqlite3_finalize(statement);
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    sqlite3* database = nullptr;
    if (argc < 4 || sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return 2;
    sqlite3_exec(database, "PRAGMA cache_size = -16000", nullptr, nullptr, nullptr);
    const bool like = std::string(argv[2]) == "like";
    std::vector<double> times = like ? scans(database, argc - 3, argv + 3) : pages(database, argv[3]);
    std::sort(times.begin(), times.end());
    std::cout << "{\"median\": " << times[times.size() / 2] << ", \"p95\": " << times[times.size() * 95 / 100]
              << "}\n";
    sqlite3_close(database);
    return 0;
}
