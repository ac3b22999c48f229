// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"

namespace rapporteur {

/// The newest schema this program knows: the highest number among the migrations.
[[nodiscard]] int newestSchemaVersion();

/// Brings a database to the newest schema, in one transaction. Does nothing where it is there already; a
/// schema that is newer than the program is refused.
[[nodiscard]] Result<void> migrate(Database& database);

} // namespace rapporteur
