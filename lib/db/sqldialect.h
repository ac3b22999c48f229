// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/audience.h"
#include "base/result.h"

#include <QSqlError>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace rapporteur {

class BulkLoad;
class Database;
class RowReader;

/// A database table as it really is, for holding it against the descriptors.
struct TableColumn
{
    QString name;
    QString type; ///< in the dialect's words, lower case
    bool notNull = false;

    bool operator==(const TableColumn&) const = default;
};

/// A token of the migrations and what stands for it in one dialect.
struct TypeToken
{
    const char* token;
    const char* text;
};

/// How records are found by words: a SELECT of their "id"s, as far as possible in the order of ids.
struct SearchSql
{
    QString select;
    QVariantList values; ///< for its question marks
};

/// Everything in which the two databases differ. No other code names a driver.
class SqlDialect
{
public:
    virtual ~SqlDialect() = default;

    /// Shown to people: "SQLite", "PostgreSQL".
    [[nodiscard]] virtual QString name() const = 0;
    /// What the tokens of a migration (@id@ @int@ @bool@ @text@ @key@ @blob@ @strict@) mean here.
    [[nodiscard]] virtual std::vector<TypeToken> typeTokens() const = 0;
    /// Starts a transaction that only reads, and sees one moment throughout.
    [[nodiscard]] virtual QString snapshotStatement() const = 0;
    /// The ending of a migration's twin that is used instead of the common text; empty: none.
    [[nodiscard]] virtual QString migrationSuffix() const = 0;
    /// Starts a transaction that may write.
    [[nodiscard]] virtual QString beginStatement() const = 0;
    /// The records of a kind that have all of the words, each as far as it is typed, among those that the
    /// reader may see.
    [[nodiscard]] virtual SearchSql search(const QString& entity, const QStringList& words,
                                           Audience reader) const = 0;
    /// Statements that keep the index of a kind of record in step with a row of search_text that comes or
    /// goes; may be empty. Each takes the record's id and its words for each audience.
    [[nodiscard]] virtual QString searchInserted(const QString& entity) const = 0;
    [[nodiscard]] virtual QString searchRemoving(const QString& entity) const = 0;
    /// Makes the index of a kind of record anew; may be empty.
    [[nodiscard]] virtual QString searchRebuilding(const QString& entity) const = 0;

    /// Whether the connection is gone, so that only a new one can help.
    [[nodiscard]] virtual bool isConnectionLost(const QSqlError& error) const = 0;
    /// A sentence for a person from what the driver says.
    [[nodiscard]] virtual Error toError(const QSqlError& error) const = 0;
    /// Marks the database as ours with that schema version.
    [[nodiscard]] virtual Result<void> setVersion(Database& database, int version) const = 0;
    /// The schema version; 0: an empty database. NotOurs: something else is in it.
    [[nodiscard]] virtual Result<int> version(Database& database) const = 0;
    [[nodiscard]] virtual Result<QList<TableColumn>> columns(Database& database,
                                                             const QString& table) const = 0;
    /// Problems in the database's own structure; empty when sound.
    [[nodiscard]] virtual Result<QStringList> integrity(Database& database) const = 0;
    /// Something that changes when another connection has committed; constant where it cannot be asked.
    [[nodiscard]] virtual Result<qint64> foreignCommits(Database& database) const = 0;
    /// Statement run in each writing transaction to tell others of its number; empty: none.
    [[nodiscard]] virtual QString notifyStatement(qint64 sequence) const = 0;
    /// The channel on which others are told; empty: they must ask.
    [[nodiscard]] virtual QString notificationChannel() const = 0;
    /// A quicker way to read than the driver's; none where there is no such.
    [[nodiscard]] virtual std::unique_ptr<RowReader> rowReader(const Database& database) const = 0;
    /// For a great many rows; made before the transaction that they are written in.
    [[nodiscard]] virtual Result<std::unique_ptr<BulkLoad>> bulkLoad(Database& database) const = 0;
};

[[nodiscard]] std::unique_ptr<SqlDialect> makeSqliteDialect();
[[nodiscard]] std::unique_ptr<SqlDialect> makePostgresqlDialect();

} // namespace rapporteur
