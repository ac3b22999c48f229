// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "store/backups.h"

#include <QDir>
#include <QFileInfo>

namespace rapporteur {

namespace {

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
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
    if (const auto prepared = prepareRestore(backup, target); !prepared)
        return failure(prepared);
    const auto kept = finishRestore(target);
    if (!kept)
        return failure(kept);
    if (!kept->isEmpty())
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
