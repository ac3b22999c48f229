// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"

#include "db/sqldialect.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

namespace rapporteur {

namespace {

/// Statements whose text varies (lists of ids) must not pile up.
constexpr qsizetype mostPrepared = 250;

} // namespace

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

int Rows::columnCount() const
{
    return m_query->record().count();
}

Database::Database(std::unique_ptr<SqlDialect> dialect, const QString& connectionName, bool readOnly)
    : m_dialect(std::move(dialect))
    , m_connectionName(connectionName)
    , m_readOnly(readOnly)
{}

Database::~Database()
{
    m_prepared.clear();
    {
        QSqlDatabase database = connection();
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<qint64> Database::execute(const QString& sql, const QVariantList& values)
{
    return run(sql, values).map([](const std::shared_ptr<QSqlQuery>& query) {
        const qint64 changed = query->numRowsAffected();
        query->finish();
        return changed;
    });
}

Result<Rows> Database::select(const QString& sql, const QVariantList& values)
{
    auto query = run(sql, values);
    if (!query)
        return failure(query);
    return Rows(std::move(*query));
}

Result<QVariant> Database::selectValue(const QString& sql, const QVariantList& values)
{
    auto rows = select(sql, values);
    if (!rows)
        return failure(rows);
    return rows->next() ? rows->value(0) : QVariant();
}

Result<void> Database::executeDirectly(const QString& sql)
{
    QSqlQuery query(connection());
    if (query.exec(sql))
        return {};
    if (!reconnected(query.lastError()))
        return failed(query);
    QSqlQuery again(connection());
    if (!again.exec(sql))
        return failed(again);
    return {};
}

Result<void> Database::setUp(const QStringList& statements)
{
    m_setUp = statements;
    for (const QString& statement : statements) {
        if (auto done = executeDirectly(statement); !done)
            return done;
    }
    return {};
}

void Database::listen(const QString& channel)
{
    m_channel = channel;
    connection().driver()->subscribeToNotification(channel);
}

std::shared_ptr<QSqlQuery> Database::prepared(const QString& sql)
{
    std::shared_ptr<QSqlQuery> query = m_prepared.value(sql);
    // A statement whose rows are still being walked is not taken away from its reader.
    if (query && !query->isActive())
        return query;
    if (m_prepared.size() >= mostPrepared)
        m_prepared.clear();
    query = std::make_shared<QSqlQuery>(connection());
    query->setForwardOnly(true);
    if (query->prepare(sql))
        m_prepared.insert(sql, query);
    return query;
}

bool Database::runOnce(QSqlQuery& query, const QVariantList& values) const
{
    if (query.lastError().isValid())
        return false;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    return query.exec();
}

Result<std::shared_ptr<QSqlQuery>> Database::run(const QString& sql, const QVariantList& values)
{
    std::shared_ptr<QSqlQuery> query = prepared(sql);
    if (runOnce(*query, values))
        return query;
    m_prepared.remove(sql);
    if (!reconnected(query->lastError()))
        return failed(*query);
    query = prepared(sql);
    if (runOnce(*query, values))
        return query;
    m_prepared.remove(sql);
    return failed(*query);
}

bool Database::reconnected(const QSqlError& error)
{
    if (m_inTransaction || !m_dialect->isConnectionLost(error))
        return false;
    m_prepared.clear();
    QSqlDatabase database = connection();
    database.close();
    if (!database.open())
        return false;
    for (const QString& statement : m_setUp) {
        if (QSqlQuery query(database); !query.exec(statement))
            return false;
    }
    if (!m_channel.isEmpty())
        database.driver()->subscribeToNotification(m_channel);
    return true;
}

tl::unexpected<Error> Database::failed(const QSqlQuery& query) const
{
    return tl::unexpected<Error>(m_dialect->toError(query.lastError()));
}

Result<Transaction> Transaction::begin(Database& database)
{
    return start(database, database.dialect().beginStatement());
}

Result<Transaction> Transaction::snapshot(Database& database)
{
    return start(database, database.dialect().snapshotStatement());
}

Result<Transaction> Transaction::start(Database& database, const QString& statement)
{
    if (auto begun = database.executeDirectly(statement); !begun)
        return failure(begun);
    database.m_inTransaction = true;
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    // Where the connection is gone there is nothing to roll back, and nothing to say.
    (void)m_database->executeDirectly(QStringLiteral("ROLLBACK"));
    m_database->m_inTransaction = false;
}

Result<void> Transaction::commit()
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(QStringLiteral("COMMIT"))) {
        if (m_database->dialect().isConnectionLost(query.lastError())) {
            return failure(ErrorCode::Unavailable,
                           QCoreApplication::translate(
                               "database", "The database server stopped answering while the change was being "
                                           "saved. Look whether it is there before you make it again."));
        }
        return m_database->failed(query);
    }
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

} // namespace rapporteur
