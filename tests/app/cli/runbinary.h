// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/paths.h"

#include <QProcess>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

namespace rapporteur::test {

/// What one run of the program gave to those who called it.
struct Run
{
    int status = -1;
    QByteArray output;
    QString errors;

    [[nodiscard]] QString text() const { return QString::fromUtf8(output); }
    [[nodiscard]] QStringList complaints() const { return errors.split(u'\n', Qt::SkipEmptyParts); }
};

/// "list a.rapporteur person" as the program gets it; no argument has a space in it.
inline QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// Runs the program as a script would, in no language and with no display.
inline Run runProgram(const QStringList& arguments, const QString& program = programPath())
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(variable));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace rapporteur::test
