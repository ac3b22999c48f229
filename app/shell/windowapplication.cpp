// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowapplication.h"

#include "shell/icons.h"
#include "shell/largepages.h"
#include "shell/mainwindow.h"
#include "shell/preferences.h"
#include "shell/windowtheme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace rapporteur {

namespace {

using namespace std::chrono_literals;

/// By then the window is there: nobody waits for the program until its icon has been drawn.
constexpr auto iconAfter = 700ms;

WindowTheme::Choice themeChoice(const QString& wanted)
{
    if (!wanted.isEmpty())
        return WindowTheme::choiceFromText(wanted);
    const QString environment = qEnvironmentVariable("RAPPORTEUR_THEME");
    return environment.isEmpty() ? preferences::theme() : WindowTheme::choiceFromText(environment);
}

/// Qt ends the program with a crash where there is no display; a sentence serves people better.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

bool isWindowOption(const QString& argument)
{
    return argument == QLatin1String("--theme") || argument.startsWith(QLatin1String("--theme="));
}

int runWindow(int argc, char** argv)
{
    if (!hasDisplay()) {
        std::fputs(
            "There is no display here, so no window can be opened; `rapporteur --help` lists what works "
            "without one.\n",
            stderr);
        return EXIT_FAILURE;
    }
    useLargePages();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("rapporteur"));
    QApplication::setApplicationName(QStringLiteral("rapporteur"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(QStringLiteral("rapporteur"));
    QCommandLineParser parser;
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or desktop"),
                                   QStringLiteral("theme"));
    parser.addOption(theme);
    parser.addPositionalArgument(QStringLiteral("STORE"), QStringLiteral("a file or postgresql://…"));
    parser.process(application);
    WindowTheme::apply(application, themeChoice(parser.value(theme)));
    MainWindow window;
    if (parser.positionalArguments().isEmpty())
        window.reopenLast();
    else
        window.openLocation(parser.positionalArguments().constFirst());
    window.show();
    QTimer::singleShot(iconAfter, &application, [] { QApplication::setWindowIcon(programIcon()); });
    return QApplication::exec();
}

} // namespace rapporteur
