// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace rapporteur {

/// What a subcommand does, its usage line and its options.
[[nodiscard]] QString helpText(const Command& command);

/// All subcommands, a line each.
[[nodiscard]] QString helpText(const std::vector<Command>& commands);

} // namespace rapporteur
