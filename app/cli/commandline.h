// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur {

/// Whether the program's first argument asks for the command line and not for the window: a subcommand, an
/// option, or a word that is neither a file nor an address and so most likely a mistyped subcommand.
[[nodiscard]] bool isCommand(const QString& firstArgument);

/// Runs one subcommand; \a arguments are those after the program's name. Makes the application object it
/// needs. Gives the exit status: 0 done, 1 failed (one sentence on stderr), 2 wrong usage, 3 `check` found
/// something.
[[nodiscard]] int runCommandLine(const QStringList& arguments);

} // namespace rapporteur
