// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/transactionwatch.h"

#include "db/database.h"

#include <QSqlDriver>
#include <QVariant>

#include <cstring>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace rapporteur::test {

namespace {

/// The client library's own connection; null where the driver keeps another kind.
template <class T>
T* handleOf(const Database& database, const char* type)
{
    const QVariant handle = database.connection().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), type) != 0)
        return nullptr;
    return *static_cast<T* const*>(handle.constData());
}

sqlite3* sqliteOf(const Database& database)
{
    return handleOf<sqlite3>(database, "sqlite3*");
}

/// Qt's manual calls the type PGconn*, its meta-object system by the name of the struct.
PGconn* serverOf(const Database& database)
{
    PGconn* server = handleOf<PGconn>(database, "PGconn*");
    return server != nullptr ? server : handleOf<PGconn>(database, "pg_conn*");
}

bool startsWith(const char* text, const char* beginning)
{
    return text != nullptr && std::strncmp(text, beginning, std::strlen(beginning)) == 0;
}

extern "C" int onSqlite(unsigned event, void* watch, void* statement, void* text)
{
    auto* self = static_cast<TransactionWatch*>(watch);
    if (event == SQLITE_TRACE_STMT)
        self->sqliteBegins(static_cast<const char*>(text));
    else
        self->sqliteEnds(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
    return 0;
}

extern "C" ssize_t onMessages(void* watch, const char* text, size_t size)
{
    static_cast<TransactionWatch*>(watch)->messages(QByteArray(text, static_cast<qsizetype>(size)));
    return static_cast<ssize_t>(size);
}

} // namespace

TransactionWatch::TransactionWatch(Database& database, PhaseBoard& board)
    : m_database(database)
    , m_board(board)
{
    if (auto* sqlite = sqliteOf(database)) {
        m_works =
            sqlite3_trace_v2(sqlite, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, &onSqlite, this) == SQLITE_OK;
    } else if (auto* server = serverOf(database)) {
        m_trace = fopencookie(this, "w", {nullptr, &onMessages, nullptr, nullptr});
        m_works = m_trace != nullptr;
        if (m_works)
            PQtrace(server, m_trace);
    }
}

TransactionWatch::~TransactionWatch()
{
    if (auto* sqlite = sqliteOf(m_database))
        sqlite3_trace_v2(sqlite, 0, nullptr, nullptr);
    if (auto* server = serverOf(m_database))
        PQuntrace(server);
    if (m_trace != nullptr)
        std::fclose(m_trace);
}

void TransactionWatch::enter()
{
    m_board.begun.fetch_add(1);
    m_board.phase.store(Phase::Inside);
}

void TransactionWatch::sqliteBegins(const char* statement)
{
    if (startsWith(statement, "COMMIT"))
        m_board.phase.store(Phase::Committing);
}

void TransactionWatch::sqliteEnds(const char* statement)
{
    if (startsWith(statement, "BEGIN"))
        enter();
    else if (startsWith(statement, "COMMIT") || startsWith(statement, "ROLLBACK"))
        m_board.phase.store(Phase::Outside);
}

void TransactionWatch::messages(const QByteArray& traced)
{
    m_unfinished += traced;
    for (qsizetype end = m_unfinished.indexOf('\n'); end >= 0; end = m_unfinished.indexOf('\n')) {
        message(m_unfinished.left(end));
        m_unfinished.remove(0, end + 1);
    }
}

/// Such as: 2026-01-31 12:00:00.000000<tab>F<tab>11<tab>Query<tab> "BEGIN"
void TransactionWatch::message(const QByteArray& line)
{
    if (line.contains("\tQuery\t \"COMMIT\"")) {
        m_board.phase.store(Phase::Committing);
    } else if (line.contains("\tReadyForQuery\t T")) {
        if (m_board.phase.load() == Phase::Outside)
            enter();
    } else if (line.contains("\tReadyForQuery\t I")) {
        m_board.phase.store(Phase::Outside);
    }
}

} // namespace rapporteur::test
