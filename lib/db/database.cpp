// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"

#include "db/sqldialect.h"

#include <QSqlError>
#include <QSqlRecord>

namespace rapporteur {

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
    if (!query.exec(sql))
        return failed(query);
    return {};
}

Result<std::shared_ptr<QSqlQuery>> Database::run(const QString& sql, const QVariantList& values)
{
    std::shared_ptr<QSqlQuery> query = m_prepared.value(sql);
    // A statement whose rows are still being walked is not taken away from its reader.
    if (!query || query->isActive()) {
        query = std::make_shared<QSqlQuery>(connection());
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return failed(*query);
        m_prepared.insert(sql, query);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec()) {
        auto error = failed(*query);
        m_prepared.remove(sql);
        return error;
    }
    return query;
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
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    if (m_database != nullptr)
        (void)m_database->executeDirectly(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (auto committed = m_database->executeDirectly(QStringLiteral("COMMIT")); !committed)
        return committed;
    m_database = nullptr;
    return {};
}

} // namespace rapporteur
