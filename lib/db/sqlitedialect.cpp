// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqldialect.h"

#include "db/bulkloads.h"
#include "db/database.h"
#include "db/sqliteformat.h"
#include "db/sqlitereader.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("database", text);
}

class SqliteDialect : public SqlDialect
{
public:
    QString name() const override { return QStringLiteral("SQLite"); }

    std::vector<TypeToken> typeTokens() const override
    {
        return {{"@id@", "INTEGER"}, {"@int@", "INTEGER"}, {"@bool@", "INTEGER"}, {"@text@", "TEXT"},
                {"@key@", "TEXT"},   {"@blob@", "BLOB"},   {"@strict@", "STRICT"}};
    }

    QString migrationSuffix() const override { return {}; }
    QString beginStatement() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString snapshotStatement() const override { return QStringLiteral("BEGIN"); }

    SearchSql search(const QString& entity, const QStringList& words, Audience reader) const override
    {
        QStringList columns;
        for (const Audience audience : allAudiences) {
            if (maySee(reader, audience))
                columns.append(toCode(audience));
        }
        const QString match =
            QStringLiteral("{%1} : (\"%2\"*)").arg(columns.join(u' '), words.join(QStringLiteral("\"* \"")));
        return {QStringLiteral("SELECT rowid AS \"id\" FROM \"%1_search\" WHERE \"%1_search\" MATCH ?")
                    .arg(entity),
                {match}};
    }

    QString searchInserted(const QString& entity) const override
    {
        return QStringLiteral("INSERT INTO \"%1_search\" (rowid, public, members, secretariat) "
                              "VALUES (?, ?, ?, ?)")
            .arg(entity);
    }

    QString searchRemoving(const QString& entity) const override
    {
        return QStringLiteral("INSERT INTO \"%1_search\" (\"%1_search\", rowid, public, members, "
                              "secretariat) VALUES ('delete', ?, ?, ?, ?)")
            .arg(entity);
    }

    QString searchRebuilding(const QString& entity) const override
    {
        return QStringLiteral("INSERT INTO \"%1_search\" (\"%1_search\") VALUES ('rebuild')").arg(entity);
    }

    bool isConnectionLost(const QSqlError&) const override { return false; }
    Error toError(const QSqlError& error) const override;
    Result<void> setVersion(Database& database, int version) const override;
    Result<int> version(Database& database) const override;
    Result<QList<TableColumn>> columns(Database& database, const QString& table) const override;
    Result<QStringList> integrity(Database& database) const override;

    Result<qint64> foreignCommits(Database& database) const override
    {
        return database.selectValue(QStringLiteral("PRAGMA data_version")).map([](const QVariant& value) {
            return value.toLongLong();
        });
    }

    QString notifyStatement(qint64) const override { return {}; }
    QString notificationChannel() const override { return {}; }
    std::unique_ptr<RowReader> rowReader(const Database& database) const override
    {
        return makeSqliteReader(database);
    }
    Result<std::unique_ptr<BulkLoad>> bulkLoad(Database& database) const override
    {
        return makeSqliteBulkLoad(database);
    }
};

/// Result codes as SQLite's own documentation lists them; the low byte is the primary one.
Error SqliteDialect::toError(const QSqlError& error) const
{
    constexpr int noRoomForSharedMemory = 4874; // SQLITE_IOERR_SHMSIZE
    const int extended = error.nativeErrorCode().toInt();
    const int code = extended == noRoomForSharedMemory ? 13 : extended & 0xff;
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorCode::Unavailable,
                tr("Another program is writing to this file; try again in a moment."),
                {}};
    case 8: // SQLITE_READONLY
        return {ErrorCode::ReadOnly, tr("This file may not be written: it is read-only."), {}};
    case 10: // SQLITE_IOERR
        return {ErrorCode::Unavailable, tr("The disk reported an error; nothing was changed."), {}};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {ErrorCode::Damaged, tr("The file is damaged; restore it from a backup."), {}};
    case 13: // SQLITE_FULL
        return {ErrorCode::Unavailable, tr("The disk is full; nothing was changed."), {}};
    case 14: // SQLITE_CANTOPEN
        return {ErrorCode::Unavailable, tr("The file cannot be opened."), {}};
    default:
        break;
    }
    return {ErrorCode::Unavailable,
            tr("The database refused the operation: %1").arg(error.databaseText().simplified()),
            {}};
}

Result<void> SqliteDialect::setVersion(Database& database, int version) const
{
    return database.executeDirectly(QStringLiteral("PRAGMA application_id = %1").arg(sqliteApplicationId))
        .and_then([&] {
            return database.executeDirectly(QStringLiteral("PRAGMA user_version = %1").arg(version));
        });
}

Result<int> SqliteDialect::version(Database& database) const
{
    return database.selectValue(QStringLiteral("PRAGMA user_version")).map([](const QVariant& value) {
        return value.toInt();
    });
}

Result<QList<TableColumn>> SqliteDialect::columns(Database& database, const QString& table) const
{
    auto rows = database.select(
        QStringLiteral("SELECT name, lower(type), \"notnull\" FROM pragma_table_info(?) ORDER BY cid"),
        {table});
    if (!rows)
        return failure(rows);
    QList<TableColumn> columns;
    while (rows->next())
        columns.append({rows->text(0), rows->text(1), rows->integer(2) != 0});
    return columns;
}

Result<QStringList> SqliteDialect::integrity(Database& database) const
{
    QStringList problems;
    auto rows = database.select(QStringLiteral("PRAGMA integrity_check(20)"));
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        if (rows->text(0) != QLatin1String("ok"))
            problems.append(tr("Damage in the file: %1").arg(rows->text(0)));
    }
    if (!problems.isEmpty() || database.isReadOnly())
        return problems;
    QStringList indexes;
    {
        auto names = database.select(QStringLiteral(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'"));
        if (!names)
            return failure(names);
        while (names->next())
            indexes.append(names->text(0));
    }
    for (const QString& index : indexes) {
        // Compares the index of words with the table that it stands for.
        const auto sound = database.executeDirectly(
            QStringLiteral("INSERT INTO \"%1\" (\"%1\", rank) VALUES ('integrity-check', 1)").arg(index));
        if (!sound && sound.error().code != ErrorCode::Damaged)
            return failure(sound);
        if (!sound) {
            problems.append(tr("The index by which search finds records does not fit them."));
            break;
        }
    }
    return problems;
}

} // namespace

std::unique_ptr<SqlDialect> makeSqliteDialect()
{
    return std::make_unique<SqliteDialect>();
}

} // namespace rapporteur
