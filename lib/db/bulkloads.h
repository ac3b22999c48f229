// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/bulkload.h"
#include "db/database.h"

namespace rapporteur {

/// Through SQLite's own interface: statements bound without copies, indexes dropped and built again.
[[nodiscard]] Result<std::unique_ptr<BulkLoad>> makeSqliteBulkLoad(Database& database);

/// Through COPY, in lots.
[[nodiscard]] Result<std::unique_ptr<BulkLoad>> makePostgresqlBulkLoad(Database& database);

} // namespace rapporteur
