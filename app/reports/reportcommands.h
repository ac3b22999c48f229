// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowcommand.h"

namespace rapporteur {

/// Printing and publishing the report that is set up, and the report of what is chosen.
[[nodiscard]] std::vector<WindowCommand> reportCommands();

} // namespace rapporteur
