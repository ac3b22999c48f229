// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rapporteur {

namespace {

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
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
                   CommandLine::tr("“%1” could not be renamed to “%2”.").arg(shown(from), shown(to)));
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

/// Only what can be opened and is sound may take the place of anything.
Result<void> copySound(const QString& backup, const QString& target)
{
    StoreOptions options;
    options.readOnly = true;
    const auto store = Store::open(StoreLocation{backup}, options);
    const auto findings = store ? (*store)->check() : failure(store);
    if (!findings)
        return failure(findings);
    if (!findings->isEmpty()) {
        return failure(ErrorCode::Damaged,
                       CommandLine::tr("“%1” is damaged and was not restored.").arg(shown(backup)),
                       *findings);
    }
    return (*store)->backupTo(target);
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const QString backup = invocation.positional(0);
    const StoreLocation location{invocation.positional(1)};
    if (location.isServer())
        return failure(ErrorCode::Unavailable,
                       CommandLine::tr("Restoring into a database on a server is not in this version."));
    const QString target = location.text;
    const bool exists = QFileInfo::exists(target);
    if (exists && !invocation.isSet("replace")) {
        return failure(
            ErrorCode::InvalidInput,
            CommandLine::tr("“%1” is there already: with --replace it is kept beside and replaced.")
                .arg(shown(target)));
    }
    if (!exists)
        return copySound(backup, target).map([] { return Done; });
    const QString fresh = target + QStringLiteral(".restoring");
    QFile::remove(fresh);
    if (const auto copied = copySound(backup, fresh); !copied)
        return failure(copied);
    const auto kept = setAside(target);
    const auto renamed = kept ? rename(fresh, target) : failure(kept);
    if (!renamed)
        return failure(renamed);
    invocation.out.line(shown(*kept));
    return Done;
}

} // namespace

Command restoreCommand()
{
    Command command;
    command.name = QStringLiteral("restore");
    command.arguments = QStringLiteral("BACKUP STORE [--replace]");
    command.summary = CommandLine::tr(
        "Makes the records of a backup the present ones; prints where it keeps those it replaces.");
    command.leastArguments = command.mostArguments = 2;
    command.options = {{QStringLiteral("replace"),
                        CommandLine::tr("where STORE is there already: keep it beside and replace it")}};
    command.run = &run;
    return command;
}

} // namespace rapporteur
