// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/phase.h"

#include <QByteArray>

#include <cstdio>

namespace rapporteur {
class Database;
}

namespace rapporteur::test {

/// Says on a board whether a connection is between BEGIN and COMMIT. It listens to the client library itself (SQLite's
/// trace, libpq's trace of messages), so the program under test knows nothing of it.
class TransactionWatch
{
public:
    TransactionWatch(Database& database, PhaseBoard& board);
    ~TransactionWatch();
    TransactionWatch(const TransactionWatch&) = delete;
    TransactionWatch& operator=(const TransactionWatch&) = delete;

    /// Whether the client library could be listened to.
    [[nodiscard]] bool works() const { return m_works; }

    void sqliteBegins(const char* statement);
    void sqliteEnds(const char* statement);
    void messages(const QByteArray& traced);

private:
    void message(const QByteArray& line);
    void enter();

    Database& m_database;
    PhaseBoard& m_board;
    QByteArray m_unfinished;
    std::FILE* m_trace = nullptr;
    bool m_works = false;
};

} // namespace rapporteur::test
