// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

/// Runs the window. \a arguments are the program's: [--theme light|dark] [STORE]. The exit status of the program.
int runWindow(int argc, char** argv);

} // namespace rapporteur
