// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/bulkloads.h"

#include "db/database.h"
#include "db/sqlitereader.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <vector>

namespace rapporteur {

namespace {

/// Pages kept in memory during the load, and as much again to sort while indexes are built.
constexpr int cacheKibibytes = 64 * 1024;
/// Steps of SQLite's machine between two questions whether to go on.
constexpr int stepsBetweenQuestions = 20'000;

tl::unexpected<Error> failed(const Database& database, sqlite3* handle)
{
    const int code = sqlite3_extended_errcode(handle);
    if (code == SQLITE_INTERRUPT)
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("database", "It was stopped; nothing was changed."));
    if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID)
        return failure(
            ErrorCode::Conflict,
            QCoreApplication::translate(
                "database", "A record with the same number is there already; nothing was changed."));
    return tl::unexpected<Error>(sqliteError(database));
}

class SqliteSink : public RowSink
{
public:
    SqliteSink(const Database& database, sqlite3* handle, sqlite3_stmt* statement)
        : m_database(database)
        , m_handle(handle)
        , m_statement(statement)
    {}
    ~SqliteSink() override { sqlite3_finalize(m_statement); }

    void addNull() override { sqlite3_bind_null(m_statement, ++m_column); }
    void addInteger(qint64 value) override { sqlite3_bind_int64(m_statement, ++m_column, value); }
    void addTruth(bool value) override { sqlite3_bind_int64(m_statement, ++m_column, value ? 1 : 0); }
    void addText(QByteArrayView utf8) override
    {
        // Kept until the row ends: SQLite need not copy it then.
        m_texts.push_back({++m_column, m_bytes.size(), utf8.size()});
        m_bytes.append(utf8.data(), utf8.size());
    }
    Result<void> endRow() override;
    Result<void> flush() override { return {}; }

private:
    struct Text
    {
        int column;
        qsizetype offset;
        qsizetype length;
    };

    const Database& m_database;
    sqlite3* m_handle;
    sqlite3_stmt* m_statement;
    int m_column = 0;
    QByteArray m_bytes;
    std::vector<Text> m_texts;
};

Result<void> SqliteSink::endRow()
{
    for (const Text& text : m_texts) {
        // The terminating zero stands for the empty text, which has no bytes of its own.
        sqlite3_bind_text(m_statement, text.column, m_bytes.constData() + text.offset,
                          static_cast<int>(text.length), SQLITE_STATIC);
    }
    const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
    Result<void> result;
    if (!done)
        result = failed(m_database, m_handle);
    sqlite3_reset(m_statement);
    m_column = 0;
    m_bytes.resize(0);
    m_texts.clear();
    return result;
}

struct DroppedIndex
{
    QString name;
    QString definition;
};

class SqliteBulkLoad : public BulkLoad
{
public:
    SqliteBulkLoad(Database& database, sqlite3* handle)
        : m_database(database)
        , m_handle(handle)
    {}
    ~SqliteBulkLoad() override;

    Result<void> begin();
    Result<std::unique_ptr<RowSink>> sink(const QString& table, const QStringList& columns) override;
    bool canSuspendIndexes() const override { return true; }
    Result<void> suspendIndexes(const QString& table) override;
    Result<void> resumeIndexes() override;
    Result<void> addWords(const QString& entity, qint64 afterId) override;
    Result<void> removeWords(const QString& entity, qint64 upToId, const QString& records) override;
    void watch(std::function<bool()> goesOn) override;

private:
    [[nodiscard]] Result<void> run(const QString& statement);
    static int ask(void* load);

    Database& m_database;
    sqlite3* m_handle;
    qint64 m_usualCache = 0;
    std::vector<DroppedIndex> m_dropped;
    std::function<bool()> m_goesOn;
};

/// References are looked at all at once before the commit (BulkChecks): one by one they would cost a search
/// in each referring table for each record that goes.
Result<void> SqliteBulkLoad::begin()
{
    const auto cache = m_database.selectValue(QStringLiteral("PRAGMA cache_size"));
    if (!cache)
        return failure(cache);
    m_usualCache = cache->toLongLong();
    return m_database.executeDirectly(QStringLiteral("PRAGMA cache_size = -%1").arg(cacheKibibytes))
        .and_then([&] { return m_database.executeDirectly(QStringLiteral("PRAGMA foreign_keys = OFF")); });
}

SqliteBulkLoad::~SqliteBulkLoad()
{
    watch({});
    (void)m_database.executeDirectly(QStringLiteral("PRAGMA foreign_keys = ON"));
    (void)m_database.executeDirectly(QStringLiteral("PRAGMA cache_size = %1").arg(m_usualCache));
    sqlite3_db_release_memory(m_handle);
}

Result<std::unique_ptr<RowSink>> SqliteBulkLoad::sink(const QString& table, const QStringList& columns)
{
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    const QByteArray sql = QStringLiteral("INSERT INTO \"%1\" (\"%2\") VALUES (%3)")
                               .arg(table, columns.join(QStringLiteral("\", \"")), marks)
                               .toUtf8();
    sqlite3_stmt* statement = nullptr;
    const int prepared = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (prepared != SQLITE_OK)
        return failed(m_database, m_handle);
    return std::make_unique<SqliteSink>(m_database, m_handle, statement);
}

Result<void> SqliteBulkLoad::suspendIndexes(const QString& table)
{
    std::vector<DroppedIndex> indexes;
    {
        auto rows =
            m_database.select(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' "
                                             "AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid"),
                              {table});
        if (!rows)
            return failure(rows);
        while (rows->next())
            indexes.push_back({rows->text(0), rows->text(1)});
    }
    for (DroppedIndex& index : indexes) {
        // Somebody on this connection is still reading the table: then the indexes stay, and it takes longer.
        if (!m_database.executeDirectly(QStringLiteral("DROP INDEX \"%1\"").arg(index.name)))
            return {};
        m_dropped.push_back(std::move(index));
    }
    return {};
}

Result<void> SqliteBulkLoad::resumeIndexes()
{
    for (const DroppedIndex& index : std::exchange(m_dropped, {})) {
        if (auto built = run(index.definition); !built)
            return built;
    }
    return {};
}

/// As one statement and in the order of ids: otherwise the index would be written out after each row.
Result<void> SqliteBulkLoad::addWords(const QString& entity, qint64 afterId)
{
    return run(QStringLiteral("INSERT INTO \"%1_search\" (rowid, public, members, secretariat) "
                              "SELECT \"record\", \"public\", \"members\", \"secretariat\" "
                              "FROM \"search_text\" WHERE \"entity\" = '%1' AND \"id\" > %2 "
                              "ORDER BY \"record\"")
                   .arg(entity)
                   .arg(afterId));
}

Result<void> SqliteBulkLoad::removeWords(const QString& entity, qint64 upToId, const QString& records)
{
    return run(
        QStringLiteral("INSERT INTO \"%1_search\" (\"%1_search\", rowid, public, members, secretariat) "
                       "SELECT 'delete', \"record\", \"public\", \"members\", \"secretariat\" "
                       "FROM \"search_text\" WHERE \"entity\" = '%1' AND \"id\" <= %2 AND \"record\" IN "
                       "(SELECT \"record\" FROM \"%3\" WHERE \"entity\" = '%1') ORDER BY \"record\"")
            .arg(entity)
            .arg(upToId)
            .arg(records));
}

Result<void> SqliteBulkLoad::run(const QString& statement)
{
    if (sqlite3_exec(m_handle, statement.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed(m_database, m_handle);
    return {};
}

int SqliteBulkLoad::ask(void* load)
{
    return static_cast<SqliteBulkLoad*>(load)->m_goesOn() ? 0 : 1;
}

void SqliteBulkLoad::watch(std::function<bool()> goesOn)
{
    m_goesOn = std::move(goesOn);
    sqlite3_progress_handler(m_handle, stepsBetweenQuestions, m_goesOn ? &SqliteBulkLoad::ask : nullptr,
                             this);
}

} // namespace

Result<std::unique_ptr<BulkLoad>> makeSqliteBulkLoad(Database& database)
{
    auto load = std::make_unique<SqliteBulkLoad>(database, sqliteHandle(database));
    if (auto begun = load->begin(); !begun)
        return failure(begun);
    return load;
}

} // namespace rapporteur
