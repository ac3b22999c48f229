// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/part.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace rapporteur {

namespace {

/// As installed, seen from the program; the build does likewise. What measures the program and takes pictures
/// of it is built one folder deeper.
const char* const places[] = {"../lib/rapporteur", "../../lib/rapporteur"};

QString fileOf(const QString& name, const char* place)
{
    const QDir program(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(program.filePath(QStringLiteral("%1/%2.so").arg(QLatin1String(place), name)));
}

QString whereIs(const QString& name)
{
    for (const char* place : places) {
        const QString file = fileOf(name, place);
        if (QFile::exists(file))
            return file;
    }
    return fileOf(name, places[0]);
}

} // namespace

Result<QFunctionPointer> entryOfPart(const QString& name)
{
    QLibrary library(whereIs(name));
    if (const QFunctionPointer entry = library.resolve("rapporteurPart"))
        return entry;
    return failure(
        ErrorCode::Unavailable,
        QCoreApplication::translate(
            "Part", "%1 cannot be loaded, and this cannot be done without it: install Rapporteur again.")
            .arg(QDir::toNativeSeparators(library.fileName())),
        {library.errorString()});
}

} // namespace rapporteur
