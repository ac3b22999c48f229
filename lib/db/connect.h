// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"

namespace rapporteur {

/// Opens a file that must be ours: refuses, untouched, what is a directory, empty, another format, cut short
/// or newer. A file that may not be written is opened for reading.
[[nodiscard]] Result<std::unique_ptr<Database>> openFile(const QString& path, bool readOnly);

/// Makes a new database file, readable by its owner only. Refuses where something stands already.
[[nodiscard]] Result<std::unique_ptr<Database>> createFile(const QString& path);

/// Brings what is in the log beside a file into the file, which is then whole by itself and can be renamed.
[[nodiscard]] Result<void> foldInLog(Database& database);

/// Removes a file that is no store yet, or no more, with everything that was kept beside it.
void removeFile(const QString& path);

/// Connects to a server: postgresql://user:password@host1,host2:5433/database.
[[nodiscard]] Result<std::unique_ptr<Database>> openServer(const QString& url, bool readOnly);

} // namespace rapporteur
