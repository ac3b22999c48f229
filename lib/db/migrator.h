// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"

#include <functional>

namespace rapporteur {

/// The newest schema this program knows: the highest number among the migrations.
[[nodiscard]] int newestSchemaVersion();

/// Brings along what SQL alone cannot; is told the version that the database had.
using MigrationEnd = std::function<Result<void>(int before)>;

/// Brings a database to the newest schema, in one transaction. Does nothing where it is there already; a
/// schema that is newer than the program is refused.
[[nodiscard]] Result<void> migrate(Database& database, const MigrationEnd& end = {});
/// As it was left by the program whose newest schema was \a version.
[[nodiscard]] Result<void> migrateTo(int version, Database& database, const MigrationEnd& end = {});

} // namespace rapporteur
