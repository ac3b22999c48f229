// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowcommand.h"

namespace rapporteur {

/// What can be asked for to keep the records in order.
[[nodiscard]] std::vector<WindowCommand> careCommands();

} // namespace rapporteur
