// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace rapporteur {

/// Written into the header of each of our files, so that other tools and we ourselves can tell them: "RAPP".
inline constexpr int sqliteApplicationId = 0x52415050;

/// Looks at a file's header only (SQLite file format, section 1.3) and changes nothing: refuses what is a
/// directory, empty, another format, cut short or of a newer version than \a newestVersion.
[[nodiscard]] Result<void> probeSqliteFile(const QString& path, int newestVersion);

} // namespace rapporteur
