// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connect.h"
#include "store/backups.h"
#include "store/care.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("backups", text);
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

QString preparedName(const QString& target)
{
    return target + QStringLiteral(".restoring");
}

/// A name beside \a path that nothing has: "a.rapporteur" gives "a.before-restore-1.rapporteur".
QString freeNameBeside(const QString& path)
{
    const QFileInfo file(path);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    for (int number = 1;; ++number) {
        const QString name = QDir::cleanPath(file.dir().filePath(
            QStringLiteral("%1.before-restore-%2%3").arg(file.completeBaseName()).arg(number).arg(ending)));
        if (!QFileInfo::exists(name))
            return name;
    }
}

Result<void> rename(const QString& from, const QString& to)
{
    if (QFile::rename(from, to))
        return {};
    return failure(ErrorCode::Unavailable,
                   tr("“%1” could not be renamed to “%2”.").arg(shown(from), shown(to)));
}

/// The present file goes aside with what SQLite keeps beside it: whoever has it open goes on writing to the
/// kept one, and nothing of it can spill into the restored one.
Result<QString> setAside(const QString& path)
{
    const QString kept = freeNameBeside(path);
    if (const auto renamed = rename(path, kept); !renamed)
        return failure(renamed);
    for (const char* ending : {"-wal", "-shm"}) {
        const QString companion = path + QString::fromLatin1(ending);
        if (!QFileInfo::exists(companion))
            continue;
        if (const auto renamed = rename(companion, kept + QString::fromLatin1(ending)); !renamed)
            return failure(renamed);
    }
    return kept;
}

/// Only what can be opened, brought up to date and is sound may take the place of anything.
Result<void> makeSound(const QString& backup, const QString& copy)
{
    const auto store = Store::open(StoreLocation{copy});
    const auto findings = store ? (*store)->check() : failure(store);
    if (!findings)
        return failure(findings);
    if (!findings->isEmpty())
        return failure(ErrorCode::Damaged, tr("“%1” is damaged and was not restored.").arg(shown(backup)),
                       *findings);
    return foldInLog((*store)->database());
}

/// What bringing the copy up to date kept of it: the backup itself is that.
void removeOlderVersion(const QString& copy)
{
    const QFileInfo file(copy);
    for (const QFileInfo& left :
         file.dir().entryInfoList({file.fileName() + QStringLiteral(".version-*")}, QDir::Files))
        QFile::remove(left.filePath());
}

} // namespace

Result<void> prepareRestore(const QString& backup, const QString& target, const CopyProgress& progress)
{
    const QString copy = preparedName(target);
    removeFile(copy);
    Result<void> done;
    {
        const auto database = openFile(backup, true);
        done = database ? copyFile(**database, copy, progress) : failure(database);
    }
    if (done)
        done = makeSound(backup, copy);
    removeOlderVersion(copy);
    if (!done)
        removeFile(copy);
    return done;
}

Result<QString> finishRestore(const QString& target)
{
    const auto kept = QFileInfo::exists(target) ? setAside(target) : QString();
    const auto renamed = kept ? rename(preparedName(target), target) : failure(kept);
    if (!renamed)
        return failure(renamed);
    return kept;
}

} // namespace rapporteur
