// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlitecopy.h"

namespace rapporteur {

/// Looks at everything: the database's structure, each record's validity and references, the folded keys, the
/// search words, the history's numbers. A sentence a problem.
[[nodiscard]] Result<QStringList> checkRecords(Database& database);

/// One file's records as a new file, whole or not at all, readable by its owner only.
[[nodiscard]] Result<void> copyFile(Database& database, const QString& path,
                                    const CopyProgress& progress = {});

/// A server's records as a new file, whole or not at all.
[[nodiscard]] Result<void> copyRecordsToFile(Database& from, const QString& path,
                                             const CopyProgress& progress = {});

/// All tables from one database into another that is empty but for its schema and what is shipped.
[[nodiscard]] Result<void> copyRecords(Database& from, Database& to, const CopyProgress& progress = {});

} // namespace rapporteur
