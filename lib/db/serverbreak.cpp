// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/serverbreak.h"

#include "db/database.h"

#include <QSqlDriver>

#include <array>

namespace rapporteur {

namespace {

using namespace std::chrono_literals;

/// Soon enough for whoever waits for what is read next.
constexpr auto betweenLooks = 20ms;
constexpr int longestMessage = 256; // as libpq wants it

} // namespace

std::unique_ptr<ServerBreak> ServerBreak::of(const Database& database, const std::atomic_bool& abandoned)
{
    const QVariant handle = database.connection().driver()->handle();
    // Qt calls the type by either of its names, as it was built.
    const QByteArrayView type = handle.typeName();
    if (type != "PGconn*" && type != "pg_conn*")
        return nullptr;
    const auto pq = Libpq::load();
    return pq ? std::make_unique<ServerBreak>(*pq, *static_cast<PGconn* const*>(handle.constData()),
                                              abandoned)
              : nullptr;
}

ServerBreak::ServerBreak(const Libpq& pq, PGconn* connection, const std::atomic_bool& abandoned)
    : m_pq(pq)
    , m_connection(connection)
    , m_cancel(pq.getCancel(connection))
    , m_abandoned(abandoned)
    , m_thread([this] { watch(); })
{}

/// Asked again and again: between two statements there is nothing that the server could give up.
void ServerBreak::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ended.wait_for(lock, betweenLooks, [this] { return m_isOver; })) {
        if (!m_abandoned || m_cancel == nullptr)
            continue;
        m_asked = true;
        lock.unlock();
        std::array<char, longestMessage> message{};
        m_pq.cancel(m_cancel, message.data(), longestMessage);
        lock.lock();
    }
}

ServerBreak::~ServerBreak()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_ended.notify_one();
    m_thread.join();
    m_pq.freeCancel(m_cancel);
    // What the server was asked may reach it only now: then it gives up this, and nothing that is wanted.
    if (m_asked)
        m_pq.clear(m_pq.exec(m_connection, "SELECT 1"));
}

} // namespace rapporteur
