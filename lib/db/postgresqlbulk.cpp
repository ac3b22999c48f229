// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/bulkloads.h"

#include "db/libpq.h"
#include "db/sqldialect.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlDriver>

namespace rapporteur {

namespace {

/// Rows that wait on this side: COPY serves one table at a time, and several are written in turn.
constexpr qsizetype lotBytes = 1024 * 1024;

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

tl::unexpected<Error> failed(const Database& database, const Libpq& pq, const PGresult* answer)
{
    const QString state = QString::fromLatin1(pq.resultErrorField(answer, PG_DIAG_SQLSTATE));
    if (state == u"23505") {
        static const QRegularExpression key(QStringLiteral("=\\((\\d+)\\)"));
        const QString detail = QString::fromUtf8(pq.resultErrorField(answer, PG_DIAG_MESSAGE_DETAIL));
        return failure(
            ErrorCode::Conflict,
            QCoreApplication::translate(
                "database", "A record with the same number is there already; nothing was changed."),
            {key.match(detail).captured(1)});
    }
    const QSqlError error({}, QString::fromUtf8(pq.resultErrorMessage(answer)), QSqlError::StatementError,
                          state);
    return tl::unexpected<Error>(database.dialect().toError(error));
}

/// Rows as COPY's text format writes them.
class CopySink : public RowSink
{
public:
    CopySink(const Database& database, const Libpq& pq, PGconn* connection, QByteArray statement)
        : m_database(database)
        , m_pq(pq)
        , m_connection(connection)
        , m_statement(std::move(statement))
    {}

    void addNull() override { addRaw("\\N"); }
    void addInteger(qint64 value) override { addRaw(QByteArray::number(value)); }
    void addTruth(bool value) override { addRaw(value ? "t" : "f"); }
    void addText(QByteArrayView utf8) override;
    Result<void> endRow() override;
    Result<void> flush() override;

private:
    void separate()
    {
        if (!m_first)
            m_rows.append('\t');
        m_first = false;
    }
    void addRaw(QByteArrayView bytes)
    {
        separate();
        m_rows.append(bytes.data(), bytes.size());
    }

    const Database& m_database;
    Libpq m_pq;
    PGconn* m_connection;
    QByteArray m_statement;
    QByteArray m_rows;
    bool m_first = true;
};

void CopySink::addText(QByteArrayView utf8)
{
    separate();
    for (const char c : utf8) {
        switch (c) {
        case '\\':
            m_rows.append("\\\\");
            break;
        case '\t':
            m_rows.append("\\t");
            break;
        case '\n':
            m_rows.append("\\n");
            break;
        case '\r':
            m_rows.append("\\r");
            break;
        default:
            m_rows.append(c);
        }
    }
}

Result<void> CopySink::endRow()
{
    m_rows.append('\n');
    m_first = true;
    return m_rows.size() < lotBytes ? Result<void>() : flush();
}

Result<void> CopySink::flush()
{
    if (m_rows.isEmpty())
        return {};
    const Answer begun(m_pq.exec(m_connection, m_statement.constData()), m_pq.clear);
    if (m_pq.resultStatus(begun.get()) != PGRES_COPY_IN)
        return failed(m_database, m_pq, begun.get());
    m_pq.putCopyData(m_connection, m_rows.constData(), static_cast<int>(m_rows.size()));
    m_pq.putCopyEnd(m_connection, nullptr);
    m_rows.resize(0);
    Result<void> result;
    while (const Answer answer{m_pq.getResult(m_connection), m_pq.clear}) {
        if (m_pq.resultStatus(answer.get()) != PGRES_COMMAND_OK)
            result = failed(m_database, m_pq, answer.get());
    }
    return result;
}

class PostgresqlBulkLoad : public BulkLoad
{
public:
    PostgresqlBulkLoad(Database& database, const Libpq& pq)
        : m_database(database)
        , m_pq(pq)
        , m_connection(*static_cast<PGconn* const*>(database.connection().driver()->handle().constData()))
    {}

    Result<std::unique_ptr<RowSink>> sink(const QString& table, const QStringList& columns) override
    {
        const QString statement = QStringLiteral("COPY \"%1\" (\"%2\") FROM STDIN")
                                      .arg(table, columns.join(QStringLiteral("\", \"")));
        return std::make_unique<CopySink>(m_database, m_pq, m_connection, statement.toUtf8());
    }
    /// Dropping them would lock every other program out of the table.
    bool canSuspendIndexes() const override { return false; }
    Result<void> suspendIndexes(const QString&) override { return {}; }
    Result<void> resumeIndexes() override { return {}; }
    // The server keeps its index of words itself.
    Result<void> addWords(const QString&, qint64) override { return {}; }
    Result<void> removeWords(const QString&, qint64, const QString&) override { return {}; }
    void watch(std::function<bool()>) override {}

private:
    Database& m_database;
    Libpq m_pq;
    PGconn* m_connection;
};

} // namespace

Result<std::unique_ptr<BulkLoad>> makePostgresqlBulkLoad(Database& database)
{
    return Libpq::load().map([&database](const Libpq& pq) -> std::unique_ptr<BulkLoad> {
        return std::make_unique<PostgresqlBulkLoad>(database, pq);
    });
}

} // namespace rapporteur
