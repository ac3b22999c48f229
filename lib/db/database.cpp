// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"

#include "db/sqldialect.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

namespace rapporteur {

namespace {

/// Statements whose text varies (lists of ids) must not pile up.
constexpr qsizetype mostPrepared = 250;

/// Rows as Qt's driver reads them.
class DriverCursor : public RowCursor
{
public:
    DriverCursor(const SqlDialect& dialect, std::shared_ptr<QSqlQuery> query)
        : m_dialect(dialect)
        , m_query(std::move(query))
    {}
    ~DriverCursor() override { m_query->finish(); }

    bool next() override { return m_query->next(); }
    Result<void> end() const override
    {
        if (!m_query->lastError().isValid())
            return {};
        return tl::unexpected<Error>(m_dialect.toError(m_query->lastError()));
    }
    int columnCount() const override { return m_query->record().count(); }
    bool isNull(int column) const override { return m_query->isNull(column); }
    qint64 integer(int column) const override { return m_query->value(column).toLongLong(); }
    QString text(int column) const override { return m_query->value(column).toString(); }
    QByteArrayView utf8(int column) const override
    {
        QByteArray& bytes = m_bytes[column];
        bytes = text(column).toUtf8();
        return bytes;
    }
    QVariant value(int column) const override { return m_query->value(column); }

private:
    const SqlDialect& m_dialect;
    std::shared_ptr<QSqlQuery> m_query;
    mutable QHash<int, QByteArray> m_bytes; ///< what utf8() has given out
};

/// One database would refuse it by itself, the other would take it and forget it at the end.
tl::unexpected<Error> writingWhileReading()
{
    return failure(ErrorCode::ReadOnly,
                   QCoreApplication::translate(
                       "database", "The records are just being read as a whole; nothing was changed."));
}

} // namespace

Database::Database(std::unique_ptr<SqlDialect> dialect, const QString& connectionName, bool readOnly)
    : m_dialect(std::move(dialect))
    , m_connectionName(connectionName)
    , m_readOnly(readOnly)
{}

Database::~Database()
{
    m_reader.reset(); // with its statements: a connection that has any does not close
    // The driver goes first: statements of a connection that is gone would complain when they are given back.
    QSqlDatabase::removeDatabase(m_connectionName);
    m_prepared.clear();
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<qint64> Database::execute(const QString& sql, const QVariantList& values)
{
    if (m_inSnapshot)
        return writingWhileReading();
    return run(sql, values).map([](const std::shared_ptr<QSqlQuery>& query) {
        const qint64 changed = query->numRowsAffected();
        query->finish();
        return changed;
    });
}

Result<Rows> Database::select(const QString& sql, const QVariantList& values)
{
    if (!m_reader && connection().isOpen())
        m_reader = m_dialect->rowReader(*this);
    if (m_reader)
        return m_reader->select(sql, values).map([](auto cursor) { return Rows(std::move(cursor)); });
    auto query = run(sql, values);
    if (!query)
        return failure(query);
    return Rows(std::make_unique<DriverCursor>(*m_dialect, std::move(*query)));
}

Result<QVariant> Database::selectValue(const QString& sql, const QVariantList& values)
{
    auto rows = select(sql, values);
    if (!rows)
        return failure(rows);
    if (rows->next())
        return rows->value(0);
    return rows->end().map([] { return QVariant(); });
}

Result<void> Database::executeDirectly(const QString& sql)
{
    const auto tryIt = [&]() -> Result<void> {
        if (!connection().isOpen())
            return failed({});
        QSqlQuery query(connection());
        return query.exec(sql) ? Result<void>() : failed(query.lastError());
    };
    auto done = tryIt();
    return done || !m_lost || !reconnect() ? done : tryIt();
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

void Database::listen(const QString& channel, QObject* context, std::function<void()> notified)
{
    m_channel = channel;
    m_listener = context;
    m_notified = std::move(notified);
    subscribe();
}

void Database::subscribe()
{
    if (m_listener == nullptr)
        return;
    QSqlDriver* driver = connection().driver();
    QObject::connect(driver, &QSqlDriver::notification, m_listener, m_notified, Qt::QueuedConnection);
    driver->subscribeToNotification(m_channel);
}

Result<std::shared_ptr<QSqlQuery>> Database::tryToRun(const QString& sql, const QVariantList& values)
{
    if (!connection().isOpen())
        return failed({});
    std::shared_ptr<QSqlQuery> query = m_prepared.value(sql);
    // A statement whose rows are still being walked is not taken away from its reader.
    if (!query || query->isActive()) {
        query = std::make_shared<QSqlQuery>(connection());
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return failed(query->lastError());
        if (m_prepared.size() >= mostPrepared)
            m_prepared.clear();
        m_prepared.insert(sql, query);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec())
        return failed(query->lastError());
    return query;
}

Result<std::shared_ptr<QSqlQuery>> Database::run(const QString& sql, const QVariantList& values)
{
    auto query = tryToRun(sql, values);
    return query || !m_lost || !reconnect() ? query : tryToRun(sql, values);
}

bool Database::isLost(const QSqlError& error) const
{
    return m_dialect->isConnectionLost(error);
}

/// Within a transaction nothing is tried again: what came before it in there is lost.
bool Database::reconnect()
{
    if (m_inTransaction)
        return false;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::cloneDatabase(connection(), name);
    QSqlDatabase::removeDatabase(m_connectionName);
    m_prepared.clear();
    m_connectionName = name;
    if (!database.open())
        return false;
    for (const QString& statement : m_setUp) {
        if (QSqlQuery query(database); !query.exec(statement))
            return false;
    }
    subscribe();
    m_lost = false;
    return true;
}

tl::unexpected<Error> Database::failed(const QSqlError& error)
{
    m_lost = isLost(error);
    return tl::unexpected<Error>(m_dialect->toError(error));
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.m_inTransaction)
        return writingWhileReading();
    return start(database, database.dialect().beginStatement());
}

Result<Transaction> Transaction::snapshot(Database& database)
{
    if (database.m_inTransaction)
        return Transaction(nullptr);
    auto started = start(database, database.dialect().snapshotStatement());
    database.m_inSnapshot = started.has_value();
    return started;
}

Result<Transaction> Transaction::start(Database& database, const QString& statement)
{
    if (auto begun = database.executeDirectly(statement); !begun)
        return failure(begun);
    database.m_inTransaction = true;
    return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    // Where the connection is gone there is nothing to roll back, and nothing to say.
    if (!m_database->m_lost)
        (void)m_database->executeDirectly(QStringLiteral("ROLLBACK"));
    end();
}

void Transaction::end()
{
    m_database->m_inTransaction = m_database->m_inSnapshot = false;
    m_database = nullptr;
}

Result<void> Transaction::commit()
{
    if (m_database == nullptr)
        return {};
    auto committed = m_database->executeDirectly(QStringLiteral("COMMIT"));
    if (!committed && m_database->m_lost) {
        return failure(ErrorCode::Unavailable,
                       QCoreApplication::translate(
                           "database", "The database server stopped answering while the change was being "
                                       "saved. Look whether it is there before you make it again."));
    }
    if (!committed)
        return committed;
    end();
    return {};
}

} // namespace rapporteur
