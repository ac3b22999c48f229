// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqldialect.h"

#include "db/bulkloads.h"
#include "db/database.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("database", text);
}

class PostgresqlDialect : public SqlDialect
{
public:
    QString name() const override { return QStringLiteral("PostgreSQL"); }

    std::vector<TypeToken> typeTokens() const override
    {
        return {{"@id@", "bigint"},
                {"@int@", "bigint"},
                {"@bool@", "boolean"},
                {"@text@", "text COLLATE \"C\""},
                {"@key@", "text COLLATE \"C\""},
                {"@blob@", "bytea"},
                {"@strict@", ""}};
    }

    QString migrationSuffix() const override { return QStringLiteral(".postgresql"); }
    QString beginStatement() const override { return QStringLiteral("BEGIN"); }
    QString snapshotStatement() const override
    {
        return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    SearchSql search(const QString& entity, const QStringList& words, Audience reader) const override
    {
        QStringList all;
        for (const QString& word : words) {
            QStringList each;
            for (const Audience audience : allAudiences) {
                if (maySee(reader, audience))
                    each.append(u'\'' + toCode(audience).left(1) + word + QStringLiteral("':*"));
            }
            all.append(u'(' + each.join(QStringLiteral(" | ")) + u')');
        }
        return {QStringLiteral("SELECT \"record\" AS \"id\" FROM \"search_text\" WHERE \"entity\" = ? AND "
                               "\"vector\" @@ CAST(? AS tsquery)"),
                {entity, all.join(QStringLiteral(" & "))}};
    }

    QString searchInserted(const QString&) const override { return {}; }
    QString searchRemoving(const QString&) const override { return {}; }
    QString searchRebuilding(const QString&) const override { return {}; }

    bool isConnectionLost(const QSqlError& error) const override;
    Error toError(const QSqlError& error) const override;
    Result<void> setVersion(Database& database, int version) const override;
    Result<int> version(Database& database) const override;
    Result<QList<TableColumn>> columns(Database& database, const QString& table) const override;
    Result<QStringList> integrity(Database&) const override { return QStringList(); }
    Result<qint64> foreignCommits(Database& database) const override
    {
        return database.selectValue(QStringLiteral("SELECT \"sequence\" FROM \"commit_counter\""))
            .map([](const QVariant& value) { return value.toLongLong(); });
    }

    QString notifyStatement(qint64 sequence) const override
    {
        return QStringLiteral("NOTIFY %1, '%2'").arg(notificationChannel()).arg(sequence);
    }
    QString notificationChannel() const override { return QStringLiteral("rapporteur_changed"); }
    std::unique_ptr<RowReader> rowReader(const Database&) const override { return {}; }
    Result<std::unique_ptr<BulkLoad>> bulkLoad(Database& database) const override
    {
        return makePostgresqlBulkLoad(database);
    }
};

/// SQLSTATE classes as in appendix A of PostgreSQL's manual; an empty one is a connection that went away.
bool PostgresqlDialect::isConnectionLost(const QSqlError& error) const
{
    const QString state = error.nativeErrorCode();
    return state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P");
}

Error PostgresqlDialect::toError(const QSqlError& error) const
{
    const QString state = error.nativeErrorCode();
    if (isConnectionLost(error)) {
        return {ErrorCode::Unavailable,
                tr("The database server does not answer; nothing was changed. %1")
                    .arg(error.databaseText().simplified())
                    .trimmed(),
                {}};
    }
    if (state == u"25006")
        return {ErrorCode::ReadOnly, tr("You may read this database but not write to it."), {}};
    if (state == u"42501") {
        return {ErrorCode::ReadOnly,
                tr("Your account may not do this in the database; ask whoever looks after it. Nothing was "
                   "changed."),
                {}};
    }
    if (state == u"55P03" || state == u"40P01") {
        return {ErrorCode::Unavailable,
                tr("Somebody else is writing to this database; nothing was changed, try again in a moment."),
                {}};
    }
    if (state == u"53100")
        return {ErrorCode::Unavailable, tr("The server's disk is full; nothing was changed."), {}};
    return {ErrorCode::Unavailable,
            tr("The database refused the operation: %1").arg(error.databaseText().simplified()),
            {}};
}

Result<void> PostgresqlDialect::setVersion(Database& database, int version) const
{
    return database
        .executeDirectly(
            QStringLiteral("CREATE TABLE IF NOT EXISTS \"rapporteur_schema\" (\"version\" integer NOT NULL)"))
        .and_then(
            [&] { return database.executeDirectly(QStringLiteral("DELETE FROM \"rapporteur_schema\"")); })
        .and_then([&] {
            return database.executeDirectly(
                QStringLiteral("INSERT INTO \"rapporteur_schema\" VALUES (%1)").arg(version));
        });
}

Result<int> PostgresqlDialect::version(Database& database) const
{
    const auto ours =
        database.selectValue(QStringLiteral("SELECT to_regclass('rapporteur_schema') IS NOT NULL"));
    if (!ours)
        return failure(ours);
    if (ours->toBool()) {
        return database.selectValue(QStringLiteral("SELECT \"version\" FROM \"rapporteur_schema\""))
            .map([](const QVariant& value) { return value.toInt(); });
    }
    const auto tables = database.selectValue(QStringLiteral(
        "SELECT count(*) FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relnamespace = "
        "(SELECT oid FROM pg_namespace WHERE nspname = current_schema())"));
    if (!tables)
        return failure(tables);
    if (tables->toLongLong() > 0)
        return failure(ErrorCode::NotOurs, tr("This database holds other tables and nothing of Rapporteur."));
    return 0;
}

Result<QList<TableColumn>> PostgresqlDialect::columns(Database& database, const QString& table) const
{
    auto rows = database.select(
        QStringLiteral("SELECT column_name, data_type, is_nullable FROM information_schema.columns "
                       "WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position"),
        {table});
    if (!rows)
        return failure(rows);
    QList<TableColumn> columns;
    while (rows->next())
        columns.append({rows->text(0), rows->text(1), rows->text(2) == QLatin1String("NO")});
    return columns;
}

} // namespace

std::unique_ptr<SqlDialect> makePostgresqlDialect()
{
    return std::make_unique<PostgresqlDialect>();
}

} // namespace rapporteur
