// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/rowcursor.h"

#include <atomic>

struct sqlite3;

namespace rapporteur {

class Database;
class ServerBreak;

/// The connection itself. Qt's driver owns it.
[[nodiscard]] sqlite3* sqliteHandle(const Database& database);

/// What the connection says of the call that just failed, as a sentence for a person.
[[nodiscard]] Error sqliteError(const Database& database);

[[nodiscard]] std::unique_ptr<RowReader> makeSqliteReader(const Database& database);

/// While it lives, a connection to a file keeps few of the pages that it reads: a great many rows that are
/// gone through but once cost more to keep than to read. Does nothing on a server.
class ReadingOnce
{
public:
    explicit ReadingOnce(Database& database);
    ReadingOnce(const ReadingOnce&) = delete;
    ReadingOnce& operator=(const ReadingOnce&) = delete;
    ~ReadingOnce();

private:
    void keep(qint64 size);

    Database& m_database;
    qint64 m_usual = 0; ///< as PRAGMA cache_size has it; 0: there is none
};

/// While it lives, what a connection reads breaks off, and fails, soon after nobody waits for it any more:
/// what somebody waits for comes sooner. On a file it tells as well how many rows of whole tables have been
/// gone through.
class BreakingOff
{
public:
    BreakingOff(const Database& database, const std::atomic_bool& abandoned,
                std::atomic<qint64>* rows = nullptr);
    BreakingOff(const BreakingOff&) = delete;
    BreakingOff& operator=(const BreakingOff&) = delete;
    ~BreakingOff();

private:
    [[nodiscard]] static int look(void* self);
    void countRows();

    sqlite3* m_handle = nullptr;
    const std::atomic_bool& m_abandoned;
    std::atomic<qint64>* m_rows;
    int m_looks = 0;
    std::unique_ptr<ServerBreak> m_server; ///< none: it is a file
};

} // namespace rapporteur
