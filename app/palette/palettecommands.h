// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowcommand.h"

namespace rapporteur {

/// The way into the palette.
[[nodiscard]] std::vector<WindowCommand> paletteCommands();

} // namespace rapporteur
