// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catchrunner.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdlib>
#include <iostream>

namespace {

/// A home of this process's own: tests run side by side and must neither meet each other's settings nor a
/// person's.
bool moveInto(const QTemporaryDir& home)
{
    const QString runtime = home.filePath(QStringLiteral("run"));
    if (!home.isValid() || !QDir().mkpath(runtime))
        return false;
    // Qt warns of a runtime directory that others can enter.
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qunsetenv(variable);
    return true;
}

/// Texts, times and drawing come out the same on every machine; a test that needs a real display says so
/// itself.
void fixSurroundings()
{
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "");
    qputenv("TZ", "UTC");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    if (!moveInto(home)) {
        std::cerr << "No temporary directory could be made for the tests.\n";
        return EXIT_FAILURE;
    }
    fixSurroundings();
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Application application(argc, argv);
    Application::setApplicationName(QStringLiteral("rapporteur-tests"));
    return rapporteur::test::runCatch(argc, argv);
}
