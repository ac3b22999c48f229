// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

/// Whether an argument is an option of the window, not of the command line.
[[nodiscard]] bool isWindowOption(const QString& argument);

/// Runs the window. \a arguments are the program's: [--theme light|dark] [STORE]. The exit status of the
/// program.
int runWindow(int argc, char** argv);

} // namespace rapporteur
