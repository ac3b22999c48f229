// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowcommand.h"

namespace rapporteur {

/// What can be asked of the timeline while it is in front.
[[nodiscard]] std::vector<WindowCommand> timelineCommands();

} // namespace rapporteur
