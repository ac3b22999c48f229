// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connect.h"

#include "db/migrator.h"
#include "db/openfiles.h"
#include "db/serverurl.h"
#include "db/sqldialect.h"
#include "db/sqliteformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace rapporteur {

namespace {

/// Files up to this size are checked while they are opened; larger ones when the program is idle.
constexpr qint64 checkedAtOnce = 16 * 1024 * 1024;

/// How long a writer waits for another, in milliseconds, before it gives up with a sentence.
constexpr int patience = 10'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("database", text);
}

QString newConnectionName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Also true for the administrator, who could write in spite of the file's mode.
bool isWriteProtected(const QString& path)
{
    const QFileInfo info(path);
    // Not WriteUser: that is what this very user may do, and the administrator may do anything.
    const auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    // Writing takes a log beside the file.
    return !info.isWritable() || !(info.permissions() & anyWrite) ||
           !QFileInfo(info.absolutePath()).isWritable();
}

Result<void> setUpSqlite(Database& database)
{
    return database.setUp(
        {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = FULL"),
         QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cache_size = -16000"),
         QStringLiteral("PRAGMA recursive_triggers = OFF")});
}

Result<std::unique_ptr<Database>> connectSqlite(const QString& path, const QString& options, bool readOnly,
                                                const QString& databaseName = {})
{
    const QString name = newConnectionName();
    auto database = std::make_unique<Database>(makeSqliteDialect(), name, readOnly);
    database->keep(OpenFiles::mark(path));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(databaseName.isEmpty() ? path : databaseName);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience) + options);
    if (!connection.open())
        return failure(ErrorCode::Unavailable,
                       tr("%1 cannot be opened.").arg(QDir::toNativeSeparators(path)));
    if (auto done = setUpSqlite(*database); !done)
        return failure(done);
    return database;
}

/// A file that may be written, and that others may be writing: read through its log, as a writer would.
Result<std::unique_ptr<Database>> connectForReading(const QString& path)
{
    auto database = connectSqlite(path, {}, true);
    if (!database)
        return database;
    if (auto done = (*database)->executeDirectly(QStringLiteral("PRAGMA query_only = ON")); !done)
        return failure(done);
    return database;
}

Result<std::unique_ptr<Database>> connectProtected(const QString& path)
{
    // With nothing in a log beside it the file is complete, and reading needs to write nothing next to it.
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return connectSqlite(path, QStringLiteral(";QSQLITE_OPEN_READONLY"), true);
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("mode=ro&immutable=1"));
    return connectSqlite(path, QStringLiteral(";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"), true,
                         url.toString(QUrl::FullyEncoded));
}

Result<void> quickCheck(Database& database, const QString& path)
{
    if (QFileInfo(path).size() > checkedAtOnce)
        return {};
    const auto verdict = database.selectValue(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return failure(verdict);
    return verdict->toString() == QLatin1String("ok") ? Result<void>() : failure(ErrorCode::Damaged, {});
}

/// Names the file where all that SQLite says is that something is damaged.
Error naming(const QString& path, Error error)
{
    if (error.code == ErrorCode::Damaged)
        error.message = tr("%1 is damaged. Restore it from a backup.").arg(QDir::toNativeSeparators(path));
    return error;
}

} // namespace

Result<std::unique_ptr<Database>> openFile(const QString& path, bool readOnly)
{
    // No other thread may open the file while this one looks into it by other means.
    static QMutex mutex;
    QMutexLocker locker(&mutex);
    if (!OpenFiles::contains(path)) {
        if (auto probed = probeSqliteFile(path, newestSchemaVersion()); !probed)
            return failure(probed);
    }
    auto database = isWriteProtected(path) ? connectProtected(path)
                    : readOnly             ? connectForReading(path)
                                           : connectSqlite(path, {}, false);
    locker.unlock();
    if (!database)
        return tl::unexpected<Error>(naming(path, database.error()));
    if (auto checked = quickCheck(**database, path); !checked)
        return tl::unexpected<Error>(naming(path, checked.error()));
    if (!(*database)->isReadOnly()) {
        // A copy made for safekeeping is not in this mode yet.
        if (auto done = (*database)->executeDirectly(QStringLiteral("PRAGMA journal_mode = WAL")); !done)
            return failure(done);
    }
    return database;
}

Result<std::unique_ptr<Database>> createFile(const QString& path)
{
    QFile file(path);
    // NewOnly is the operating system's exclusive creation: nobody else's file can be hit.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(
            ErrorCode::Unavailable,
            tr("%1 cannot be created: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    auto database = connectSqlite(path, {}, false);
    if (!database)
        return database;
    if (auto done = (*database)->executeDirectly(QStringLiteral("PRAGMA journal_mode = WAL")); !done)
        return failure(done);
    return database;
}

Result<void> foldInLog(Database& database)
{
    // Closing does so too, but would say nothing of a disk that is full.
    const auto busy = database.selectValue(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return failure(busy);
    if (busy->toInt() != 0)
        return failure(ErrorCode::Unavailable,
                       tr("Another program is using the file; try again in a moment."));
    return {};
}

void removeFile(const QString& path)
{
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

Result<std::unique_ptr<Database>> openServer(const QString& url, bool readOnly)
{
    const auto server = parseServerUrl(url);
    if (!server)
        return failure(server);
    const QString name = newConnectionName();
    auto database = std::make_unique<Database>(makePostgresqlDialect(), name, readOnly);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    connection.setHostName(server->hosts);
    connection.setDatabaseName(server->database);
    connection.setUserName(server->user);
    connection.setPassword(server->password);
    connection.setConnectOptions(server->connectOptions(readOnly));
    if (!connection.open()) {
        return failure(ErrorCode::Unavailable,
                       tr("The database %1 cannot be reached: %2")
                           .arg(server->displayText(), connection.lastError().databaseText().simplified()));
    }
    const QString mode = readOnly ? QStringLiteral("ON") : QStringLiteral("OFF");
    const auto ready = database->setUp({QStringLiteral("SET client_min_messages = warning"),
                                        QStringLiteral("SET standard_conforming_strings = ON"),
                                        QStringLiteral("SET lock_timeout = %1").arg(patience),
                                        QStringLiteral("SET default_transaction_read_only = ") + mode});
    if (!ready)
        return failure(ready);
    return database;
}

} // namespace rapporteur
