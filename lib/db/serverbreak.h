// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/libpq.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace rapporteur {

class Database;

/// While it lives, a server is asked to give up what a connection reads once nobody waits for that any more.
/// It is asked from a thread of its own: the one that reads waits for the server meanwhile.
class ServerBreak
{
public:
    /// None where the database is no server.
    [[nodiscard]] static std::unique_ptr<ServerBreak> of(const Database& database,
                                                         const std::atomic_bool& abandoned);
    ServerBreak(const Libpq& pq, PGconn* connection, const std::atomic_bool& abandoned);
    ServerBreak(const ServerBreak&) = delete;
    ServerBreak& operator=(const ServerBreak&) = delete;
    ~ServerBreak();

private:
    void watch();

    Libpq m_pq;
    PGconn* m_connection;
    PGcancel* m_cancel;
    const std::atomic_bool& m_abandoned;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isOver = false;
    bool m_asked = false; ///< the server, to give up
    std::thread m_thread;
};

} // namespace rapporteur
