// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowcommand.h"

namespace rapporteur {

/// What can be done with a list and with several of its records at a time.
[[nodiscard]] std::vector<WindowCommand> listCommands();

} // namespace rapporteur
