// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlitereader.h"

#include "db/database.h"
#include "db/serverbreak.h"
#include "db/sqldialect.h"

#include <QSqlDriver>

#include <sqlite3.h>

#include <unordered_map>
#include <utility>

namespace rapporteur {

namespace {

/// Statements whose text varies (lists of ids) must not pile up.
constexpr qsizetype mostPrepared = 250;
constexpr qint64 fewKibibytes = 2000;   // of pages, while rows are read once
constexpr int stepsBetweenLooks = 1000; // of SQLite's machine: far below a millisecond
constexpr int looksBetweenCounts = 100; // a step of the percentage is longer

struct Finalize
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// Statements that nobody is reading from, by their text.
using Prepared = std::unordered_map<QString, Statement>;

class SqliteCursor : public RowCursor
{
public:
    SqliteCursor(const Database& database, std::shared_ptr<Prepared> prepared, QString sql,
                 Statement statement)
        : m_database(database)
        , m_prepared(std::move(prepared))
        , m_sql(std::move(sql))
        , m_statement(std::move(statement))
        , m_handle(m_statement.get())
    {}
    ~SqliteCursor() override
    {
        sqlite3_reset(m_handle);
        sqlite3_clear_bindings(m_handle);
        if (m_prepared->size() >= mostPrepared)
            m_prepared->clear();
        m_prepared->insert_or_assign(m_sql, std::move(m_statement));
    }

    [[nodiscard]] Result<void> start(const QVariantList& values)
    {
        for (int i = 0; i < values.size(); ++i)
            bind(i + 1, values.at(i));
        m_waits = step();
        return end();
    }

    bool next() override { return std::exchange(m_waits, false) || step(); }
    Result<void> end() const override { return m_end; }
    int columnCount() const override { return sqlite3_column_count(m_handle); }
    bool isNull(int column) const override { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_handle, column); }
    QString text(int column) const override
    {
        const auto* characters = static_cast<const QChar*>(sqlite3_column_text16(m_handle, column));
        const auto size = sqlite3_column_bytes16(m_handle, column) / static_cast<int>(sizeof(QChar));
        return characters == nullptr ? QString() : QString(characters, size);
    }
    QByteArrayView utf8(int column) const override
    {
        const auto* characters = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
        return {characters, sqlite3_column_bytes(m_handle, column)};
    }
    QVariant value(int column) const override;

private:
    void bind(int place, const QVariant& value);
    bool step()
    {
        // Stepping on after the end would begin anew.
        if (m_over)
            return false;
        const int code = sqlite3_step(m_handle);
        m_over = code != SQLITE_ROW;
        if (m_over && code != SQLITE_DONE)
            m_end = tl::unexpected<Error>(sqliteError(m_database));
        return !m_over;
    }

    const Database& m_database;
    std::shared_ptr<Prepared> m_prepared;
    QString m_sql;
    Statement m_statement;
    sqlite3_stmt* m_handle;
    Result<void> m_end;
    bool m_waits = false; ///< a row that is read and not yet asked for
    bool m_over = false;
};

void SqliteCursor::bind(int place, const QVariant& value)
{
    if (value.isNull()) {
        sqlite3_bind_null(m_handle, place);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(m_handle, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_TRANSIENT);
        break;
    }
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text64(m_handle, place, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
        break;
    }
    default:
        sqlite3_bind_int64(m_handle, place, value.toLongLong());
    }
}

QVariant SqliteCursor::value(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_handle, column)),
                          sqlite3_column_bytes(m_handle, column));
    default:
        return text(column);
    }
}

bool isFile(const QVariant& handle)
{
    return qstrcmp(handle.typeName(), "sqlite3*") == 0;
}

class SqliteReader : public RowReader
{
public:
    explicit SqliteReader(const Database& database)
        : m_database(database)
    {}

    Result<std::unique_ptr<RowCursor>> select(const QString& sql, const QVariantList& values) override
    {
        auto statement = prepared(sql);
        if (!statement)
            return failure(statement);
        auto cursor = std::make_unique<SqliteCursor>(m_database, m_prepared, sql, std::move(*statement));
        if (auto started = cursor->start(values); !started)
            return failure(started);
        return cursor;
    }

private:
    [[nodiscard]] Result<Statement> prepared(const QString& sql)
    {
        if (auto kept = m_prepared->extract(sql))
            return std::move(kept.mapped());
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(sqliteHandle(m_database), text.constData(), static_cast<int>(text.size()),
                               SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            return tl::unexpected<Error>(sqliteError(m_database));
        return Statement(statement);
    }

    const Database& m_database;
    std::shared_ptr<Prepared> m_prepared = std::make_shared<Prepared>();
};

} // namespace

sqlite3* sqliteHandle(const Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

Error sqliteError(const Database& database)
{
    sqlite3* handle = sqliteHandle(database);
    return database.dialect().toError(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(handle)),
                                                QSqlError::StatementError,
                                                QString::number(sqlite3_extended_errcode(handle))));
}

std::unique_ptr<RowReader> makeSqliteReader(const Database& database)
{
    return std::make_unique<SqliteReader>(database);
}

ReadingOnce::ReadingOnce(Database& database)
    : m_database(database)
{
    if (!isFile(database.connection().driver()->handle()))
        return;
    m_usual = database.selectValue(QStringLiteral("PRAGMA cache_size")).value_or(QVariant()).toLongLong();
    keep(-fewKibibytes);
}

ReadingOnce::~ReadingOnce()
{
    if (m_usual != 0)
        keep(m_usual);
}

void ReadingOnce::keep(qint64 size)
{
    (void)m_database.executeDirectly(QStringLiteral("PRAGMA cache_size = %1").arg(size));
}

BreakingOff::BreakingOff(const Database& database, const std::atomic_bool& abandoned,
                         std::atomic<qint64>* rows)
    : m_abandoned(abandoned)
    , m_rows(rows)
{
    if (!isFile(database.connection().driver()->handle())) {
        m_server = ServerBreak::of(database, abandoned);
        return;
    }
    m_handle = sqliteHandle(database);
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, look, this);
}

int BreakingOff::look(void* self)
{
    auto& reading = *static_cast<BreakingOff*>(self);
    if (reading.m_rows != nullptr && ++reading.m_looks % looksBetweenCounts == 0)
        reading.countRows();
    return reading.m_abandoned ? 1 : 0;
}

void BreakingOff::countRows()
{
    const bool anew = m_looks == looksBetweenCounts; // statements are kept, and their counts with them
    for (sqlite3_stmt* each = sqlite3_next_stmt(m_handle, nullptr); each != nullptr;
         each = sqlite3_next_stmt(m_handle, each)) {
        if (sqlite3_stmt_busy(each) != 0)
            *m_rows = sqlite3_stmt_status(each, SQLITE_STMTSTATUS_FULLSCAN_STEP, anew ? 1 : 0);
    }
}

BreakingOff::~BreakingOff()
{
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace rapporteur
