// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"

#include <functional>

namespace rapporteur {

/// Told now and then how much of a long copy is there, from 0 to 1; false stops it.
using CopyProgress = std::function<bool(double share)>;

/// Fills the empty file at \a path with everything that is in a file's database, as of this moment and also
/// while others write. Cancelled where the progress stopped it; what is in the new file then is of no use.
[[nodiscard]] Result<void> copySqlite(Database& database, const QString& path,
                                      const CopyProgress& progress = {});

} // namespace rapporteur
