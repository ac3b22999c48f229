// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/rowcursor.h"

struct sqlite3;

namespace rapporteur {

class Database;

/// The connection itself. Qt's driver owns it.
[[nodiscard]] sqlite3* sqliteHandle(const Database& database);

/// What the connection says of the call that just failed, as a sentence for a person.
[[nodiscard]] Error sqliteError(const Database& database);

[[nodiscard]] std::unique_ptr<RowReader> makeSqliteReader(const Database& database);

} // namespace rapporteur
