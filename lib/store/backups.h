// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlitecopy.h"
#include "store/store.h"

#include <QDateTime>

namespace rapporteur {

/// A copy that was kept of some records: each day's, the one from before they were brought up to date, and
/// the one that a restored backup took the place of.
struct Backup
{
    QString path;
    QDateTime made;
    qint64 bytes = 0;
    qint64 people = -1;   ///< not known before it is looked into
    QDateTime lastChange; ///< UTC; invalid where there is none
    QString problem;      ///< why it cannot be restored; empty where it can
};

constexpr int usualBackupsKept = 10;

/// Where the daily backups of these records are: in a folder beside the file; those of a server in the
/// program's own folder.
[[nodiscard]] QString backupFolder(const StoreLocation& location);
/// All that are kept, the newest first, not looked into yet.
[[nodiscard]] QList<Backup> backupsOf(const StoreLocation& location);
/// Reads what is in it, and changes nothing.
[[nodiscard]] Backup lookInto(Backup backup);

/// Makes today's backup unless there is one, or nothing has changed since the last; of the daily ones only as
/// many are kept. Gives whether one was made.
[[nodiscard]] Result<bool> backUpForToday(const Store& store, int kept, const CopyProgress& progress = {});

/// A whole copy as a file of its own.
[[nodiscard]] Result<void> saveCopy(const Store& store, const QString& path,
                                    const CopyProgress& progress = {});

/// Makes everything ready for a backup to take the place of the file \a target: copied, brought up to date,
/// and looked through. Refused where it is damaged or no store. Nothing of the present records is touched.
[[nodiscard]] Result<void> prepareRestore(const QString& backup, const QString& target,
                                          const CopyProgress& progress = {});
/// Puts what was prepared in place. What was there is kept beside it, under the name that this gives; empty
/// where nothing was. Nobody here may have the file open.
[[nodiscard]] Result<QString> finishRestore(const QString& target);

} // namespace rapporteur
