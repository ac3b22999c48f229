// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "shell/windowapplication.h"

/// A first argument that is a subcommand asks for the command line; anything else is what the window opens.
int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!arguments.isEmpty() && !rapporteur::isWindowOption(arguments.constFirst()) &&
        rapporteur::isCommand(arguments.constFirst()))
        return rapporteur::runCommandLine(arguments);
    return rapporteur::runWindow(argc, argv);
}
