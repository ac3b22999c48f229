// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "db/connect.h"
#include "store/care.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("backups", text);
}

QString nameOf(const QFileInfo& file)
{
    return file.completeBaseName();
}

QList<Backup> filesIn(const QDir& folder, const QStringList& patterns)
{
    QList<Backup> found;
    for (const QFileInfo& file : folder.entryInfoList(patterns, QDir::Files))
        found.append({file.absoluteFilePath(), file.lastModified(), file.size(), -1, {}, {}});
    return found;
}

QList<Backup> newestFirst(QList<Backup> backups)
{
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return a.made != b.made ? a.made > b.made : a.path > b.path;
    });
    return backups;
}

QList<Backup> dailyOnes(const StoreLocation& location)
{
    return newestFirst(filesIn(QDir(backupFolder(location)),
                               {QStringLiteral("[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].rapporteur")}));
}

/// A name within a pattern that stands for itself.
QString literally(QString name)
{
    return name.replace(u'[', u'?').replace(u'*', u'?');
}

Result<QDateTime> lastChange(Database& database)
{
    const auto at = database.selectValue(
        QStringLiteral("SELECT \"at\" FROM \"change_set\" ORDER BY \"sequence\" DESC LIMIT 1"));
    if (!at)
        return failure(at);
    QDateTime moment = QDateTime::fromString(at->toString(), Qt::ISODateWithMs);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

bool isNeeded(const QList<Backup>& daily, const QDateTime& changed)
{
    if (!changed.isValid())
        return false;
    return daily.isEmpty() ||
           (daily.constFirst().made.date() < QDate::currentDate() && daily.constFirst().made < changed);
}

Result<void> makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path))
        return failure(ErrorCode::Unavailable,
                       tr("The folder %1 for backups cannot be made.").arg(QDir::toNativeSeparators(path)));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

QString backupFolder(const StoreLocation& location)
{
    if (!location.isServer()) {
        const QFileInfo file(location.text);
        return file.dir().filePath(nameOf(file) + QStringLiteral(".backups"));
    }
    QString name = location.displayText();
    for (QChar& c : name) {
        if (!c.isLetterOrNumber())
            c = u'-';
    }
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return own.filePath(QStringLiteral("backups/") + name);
}

QList<Backup> backupsOf(const StoreLocation& location)
{
    QList<Backup> all = dailyOnes(location);
    if (!location.isServer()) {
        const QFileInfo file(location.text);
        all += filesIn(file.dir(),
                       {literally(file.fileName()) + QStringLiteral(".version-*"),
                        literally(nameOf(file)) + QStringLiteral(".before-restore-*.") + file.suffix()});
    }
    return newestFirst(all);
}

Backup lookInto(Backup backup)
{
    const auto database = openFile(backup.path, true);
    const auto people = database ? (*database)->selectValue(QStringLiteral("SELECT count(*) FROM \"person\""))
                                 : failure(database);
    const auto changed = people ? lastChange(**database) : failure(people);
    if (!changed) {
        backup.problem = changed.error().message;
        return backup;
    }
    backup.people = people->toLongLong();
    backup.lastChange = *changed;
    return backup;
}

Result<bool> backUpForToday(const Store& store, int kept, const CopyProgress& progress)
{
    const QList<Backup> daily = dailyOnes(store.location());
    const auto changed = lastChange(store.database());
    if (!changed)
        return failure(changed);
    if (!isNeeded(daily, *changed))
        return false;
    const QString folder = backupFolder(store.location());
    if (const auto made = makeFolder(folder); !made)
        return failure(made);
    const QString path =
        QDir(folder).filePath(QDate::currentDate().toString(Qt::ISODate) + QStringLiteral(".rapporteur"));
    if (QFileInfo::exists(path))
        return false;
    if (const auto copied = saveCopy(store, path, progress); !copied)
        return failure(copied);
    for (const Backup& old : dailyOnes(store.location()).mid(std::max(1, kept)))
        QFile::remove(old.path);
    return true;
}

Result<void> saveCopy(const Store& store, const QString& path, const CopyProgress& progress)
{
    return store.location().isServer() ? copyRecordsToFile(store.database(), path, progress)
                                       : copyFile(store.database(), path, progress);
}

} // namespace rapporteur
