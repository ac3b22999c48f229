// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlitecopy.h"

#include "db/sqlitereader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int stepsBetweenQuestions = 50'000; // of SQLite's virtual machine: some milliseconds

/// Asks the progress while SQLite is busy with one statement.
class Watch
{
public:
    Watch(Database& database, const QString& path, qint64 bytes, const CopyProgress& progress)
        : m_handle(sqliteHandle(database))
        , m_path(path)
        , m_bytes(std::max<qint64>(1, bytes))
        , m_progress(progress)
    {
        if (m_progress)
            sqlite3_progress_handler(m_handle, stepsBetweenQuestions, &Watch::ask, this);
    }
    ~Watch()
    {
        if (m_progress)
            sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    [[nodiscard]] bool isStopped() const { return m_stopped; }

private:
    static int ask(void* self)
    {
        auto* watch = static_cast<Watch*>(self);
        const double share = double(QFileInfo(watch->m_path).size()) / double(watch->m_bytes);
        watch->m_stopped = !watch->m_progress(std::min(share, 1.0));
        return watch->m_stopped ? 1 : 0;
    }

    sqlite3* m_handle;
    QString m_path;
    qint64 m_bytes;
    const CopyProgress& m_progress;
    bool m_stopped = false;
};

Result<qint64> sizeOf(Database& database)
{
    const auto pages = database.selectValue(QStringLiteral("PRAGMA page_count"));
    const auto size = pages ? database.selectValue(QStringLiteral("PRAGMA page_size")) : failure(pages);
    if (!size)
        return failure(size);
    return pages->toLongLong() * size->toLongLong();
}

Result<void> vacuumInto(Database& database, const QString& path)
{
    const QString statement = QStringLiteral("VACUUM INTO ?");
    if (!database.isReadOnly())
        return database.execute(statement, {path}).map([](qint64) {});
    // "Only queries" would forbid the new file as well; the transaction of a copy changes nothing here.
    if (auto done = database.executeDirectly(QStringLiteral("PRAGMA query_only = OFF")); !done)
        return done;
    auto copied = database.execute(statement, {path}).map([](qint64) {});
    auto back = database.executeDirectly(QStringLiteral("PRAGMA query_only = ON"));
    return copied ? back : copied;
}

} // namespace

Result<void> copySqlite(Database& database, const QString& path, const CopyProgress& progress)
{
    const auto bytes = sizeOf(database);
    if (!bytes)
        return failure(bytes);
    bool stopped = false;
    Result<void> copied;
    {
        const Watch watch(database, path, *bytes, progress);
        copied = vacuumInto(database, path);
        stopped = watch.isStopped();
    }
    if (stopped)
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("database", "The copy was stopped; nothing was written."));
    return copied;
}

} // namespace rapporteur
