// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowcommand.h"

namespace rapporteur {

/// What the window offers as a whole: backups, preferences, another day, its keys.
[[nodiscard]] std::vector<WindowCommand> shellCommands();

} // namespace rapporteur
