// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowcommand.h"

namespace rapporteur {

/// What can be asked of the form of a record.
[[nodiscard]] std::vector<WindowCommand> formCommands();

} // namespace rapporteur
