// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowtheme.h"

#include <QString>

namespace rapporteur {

/// What a person prefers, on this computer and whichever records are open.
namespace preferences {
[[nodiscard]] WindowTheme::Choice theme();
void setTheme(WindowTheme::Choice choice);
/// Who is named in history; empty: the account's name.
[[nodiscard]] QString author();
void setAuthor(const QString& name);
/// Of the daily ones.
[[nodiscard]] int backupsKept();
void setBackupsKept(int number);
} // namespace preferences

} // namespace rapporteur
