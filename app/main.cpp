// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowapplication.h"

#if __has_include("cli/commandline.h")
#include "cli/commandline.h"
#endif

#include <QString>

int main(int argc, char** argv)
{
#if __has_include("cli/commandline.h")
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool themed = !arguments.isEmpty() && arguments.constFirst().startsWith(QStringLiteral("--theme"));
    if (!arguments.isEmpty() && !themed && rapporteur::isCommand(arguments.constFirst()))
        return rapporteur::runCommandLine(arguments);
#endif
    return rapporteur::runWindow(argc, argv);
}
