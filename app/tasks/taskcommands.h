// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowcommand.h"

namespace rapporteur {

/// Everyday work that takes several records at once, as one step each.
[[nodiscard]] std::vector<WindowCommand> taskCommands();

} // namespace rapporteur
