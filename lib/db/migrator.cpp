// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/migrator.h"

#include "db/sqldialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr QLatin1String folder(":/migrations");

QString tr(const char* text)
{
    return QCoreApplication::translate("database", text);
}

/// The common texts, "NNNN_name.sql", in their order.
QStringList migrationNames()
{
    static const QRegularExpression common(QStringLiteral("^\\d{4}_[a-z_]+\\.sql$"));
    return QDir(folder).entryList(QDir::Files, QDir::Name).filter(common);
}

int numberOf(const QString& name)
{
    return QStringView(name).left(4).toInt();
}

QString readText(const QString& name, const SqlDialect& dialect)
{
    QString path = folder + u'/' + name;
    const QString twin = path.chopped(4) + dialect.migrationSuffix() + QStringLiteral(".sql");
    if (!dialect.migrationSuffix().isEmpty() && QFile::exists(twin))
        path = twin;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    for (const TypeToken& type : dialect.typeTokens())
        text.replace(QLatin1String(type.token), QLatin1String(type.text));
    return text;
}

/// A statement ends with a semicolon at the end of a line.
QStringList statementsOf(QString text)
{
    static const QRegularExpression comment(QStringLiteral("^--[^\\n]*$"),
                                            QRegularExpression::MultilineOption);
    QStringList statements;
    for (const QString& statement : text.remove(comment).split(QStringLiteral(";\n"))) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

Result<void> run(Database& database, const QString& name)
{
    for (const QString& statement : statementsOf(readText(name, database.dialect()))) {
        if (auto done = database.executeDirectly(statement); !done)
            return done;
    }
    return {};
}

} // namespace

int newestSchemaVersion()
{
    const QStringList names = migrationNames();
    return names.isEmpty() ? 0 : numberOf(names.constLast());
}

Result<void> migrate(Database& database, const MigrationEnd& end)
{
    return migrateTo(newestSchemaVersion(), database, end);
}

Result<void> migrateTo(int newest, Database& database, const MigrationEnd& end)
{
    const auto version = database.dialect().version(database);
    if (!version)
        return failure(version);
    if (*version > newest) {
        return failure(
            ErrorCode::NewerVersion,
            tr("These records were written by a newer version of Rapporteur; open them with that one."));
    }
    if (*version == newest)
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    // Another program may have done it while this one waited for the lock.
    const auto present = database.dialect().version(database);
    if (!present)
        return failure(present);
    for (const QString& name : migrationNames()) {
        if (numberOf(name) <= *present || numberOf(name) > newest)
            continue;
        if (auto done = run(database, name); !done)
            return done;
    }
    if (auto ended = end ? end(*present) : Result<void>(); !ended)
        return ended;
    if (auto set = database.dialect().setVersion(database, newest); !set)
        return set;
    return transaction->commit();
}

} // namespace rapporteur
