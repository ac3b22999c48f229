// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "db/rowcursor.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace rapporteur {

class SqlDialect;

/// The rows of one SELECT, walked forward once. Gives its statement back when it goes.
class Rows
{
public:
    explicit Rows(std::unique_ptr<RowCursor> cursor)
        : m_cursor(std::move(cursor))
    {}

    [[nodiscard]] bool next() { return m_cursor->next(); }
    /// After the last row: whether it was the last, or reading stopped because something failed.
    [[nodiscard]] Result<void> end() const { return m_cursor->end(); }
    [[nodiscard]] bool isNull(int column) const { return m_cursor->isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_cursor->integer(column); }
    [[nodiscard]] QString text(int column) const { return m_cursor->text(column); }
    /// Good until the next row.
    [[nodiscard]] QByteArrayView utf8(int column) const { return m_cursor->utf8(column); }
    [[nodiscard]] QVariant value(int column) const { return m_cursor->value(column); }
    [[nodiscard]] int columnCount() const { return m_cursor->columnCount(); }

private:
    std::unique_ptr<RowCursor> m_cursor;
};

/// One connection, used by the thread that opened it. Statements are prepared once and kept. A server's
/// connection that was lost is made again at the next statement outside a transaction; within one, the
/// statement fails.
class Database
{
public:
    Database(std::unique_ptr<SqlDialect> dialect, const QString& connectionName, bool readOnly);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const SqlDialect& dialect() const { return *m_dialect; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Holds something for as long as the connection lives.
    void keep(std::shared_ptr<const void> held) { m_kept = std::move(held); }
    [[nodiscard]] QSqlDatabase connection() const;

    /// Runs a statement that returns no rows; gives the number of rows it changed.
    [[nodiscard]] Result<qint64> execute(const QString& sql, const QVariantList& values = {});
    [[nodiscard]] Result<Rows> select(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; invalid where there is no row.
    [[nodiscard]] Result<QVariant> selectValue(const QString& sql, const QVariantList& values = {});
    /// For statements that are run once and must not be prepared: PRAGMA, DDL, BEGIN.
    [[nodiscard]] Result<void> executeDirectly(const QString& sql);

    /// Runs statements that set the connection up, now and whenever it is made again.
    [[nodiscard]] Result<void> setUp(const QStringList& statements);
    /// Has \a notified called for each notification, now and whenever the connection is made again, as long
    /// as \a context lives. Called from the event loop, never from within another call.
    void listen(const QString& channel, QObject* context, std::function<void()> notified);

private:
    friend class Transaction;

    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> run(const QString& sql, const QVariantList& values);
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> tryToRun(const QString& sql, const QVariantList& values);
    [[nodiscard]] bool isLost(const QSqlError& error) const;
    [[nodiscard]] bool reconnect();
    void subscribe();
    [[nodiscard]] tl::unexpected<Error> failed(const QSqlError& error);

    std::unique_ptr<SqlDialect> m_dialect;
    std::shared_ptr<const void> m_kept;
    QString m_connectionName;
    bool m_readOnly;
    bool m_inTransaction = false;
    bool m_inSnapshot = false; ///< the transaction is one that only reads
    bool m_lost = false;       ///< what failed last failed because the connection is gone
    QStringList m_setUp;
    QString m_channel;
    QPointer<QObject> m_listener;
    std::function<void()> m_notified;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::unique_ptr<RowReader> m_reader; ///< made with the first SELECT, where the dialect has one
};

/// A transaction that ends with its scope: rolled back unless committed.
class Transaction
{
public:
    /// Writing takes the lock at once, so that what is read in between stays true. Refused within another.
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    /// Only reads, and sees one moment throughout; until its end, writing is refused. Within another
    /// transaction it is part of that one.
    [[nodiscard]] static Result<Transaction> snapshot(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] static Result<Transaction> start(Database& database, const QString& statement);
    void end();
    explicit Transaction(Database* database)
        : m_database(database)
    {}

    Database* m_database; ///< null: over, or part of another
};

} // namespace rapporteur
