// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program where a part of it was left behind, and where it was put whole.
#include "app/cli/runbinary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

using namespace rapporteur::test;

namespace {

/// The program alone, in a folder of its own as if it were installed there.
class Elsewhere
{
public:
    Elsewhere()
    {
        REQUIRE(QDir().mkpath(m_folder.filePath(QStringLiteral("bin"))));
        REQUIRE(QDir().mkpath(m_folder.filePath(QStringLiteral("lib"))));
        REQUIRE(::link(QFile::encodeName(programPath()).constData(),
                       QFile::encodeName(program()).constData()) == 0);
        REQUIRE(
            run({QStringLiteral("new"), store(), QStringLiteral("--sample"), QStringLiteral("ml-group-2021")})
                .status == 0);
    }

    void addParts() const
    {
        const QDir built(QFileInfo(programPath()).path() + QStringLiteral("/../lib/rapporteur"));
        REQUIRE(QFile::link(built.canonicalPath(), m_folder.filePath(QStringLiteral("lib/rapporteur"))));
    }
    [[nodiscard]] Run run(const QStringList& arguments) const { return runProgram(arguments, program()); }
    [[nodiscard]] Run report(const char* suffix) const
    {
        return run(
            {QStringLiteral("report"), store(), QStringLiteral("talks"), QStringLiteral("-o"), file(suffix)});
    }
    [[nodiscard]] QString file(const char* suffix) const
    {
        return m_folder.filePath(QStringLiteral("report.") + QString::fromLatin1(suffix));
    }

private:
    [[nodiscard]] QString program() const { return m_folder.filePath(QStringLiteral("bin/rapporteur")); }
    [[nodiscard]] QString store() const { return m_folder.filePath(QStringLiteral("a.rapporteur")); }

    /// Beside the program, since a file can have a second name on its own disk only.
    QTemporaryDir m_folder{QFileInfo(programPath()).path() + QStringLiteral("/elsewhere-XXXXXX")};
};

} // namespace

TEST_CASE("Without its part for documents the program says so in one sentence, and writes what needs none")
{
    const Elsewhere elsewhere;
    for (const char* suffix : {"pdf", "archive.pdf", "odt"}) {
        INFO(suffix);
        const Run run = elsewhere.report(suffix);
        INFO(run.errors.toStdString());
        CHECK(run.status == 1);
        REQUIRE(run.complaints().size() == 1);
        CHECK(run.errors.contains(QStringLiteral("/lib/rapporteur/documents.so cannot be loaded")));
        CHECK_FALSE(QFile::exists(elsewhere.file(suffix)));
    }
    CHECK(elsewhere.report("html").status == 0);
}

TEST_CASE("The program finds its parts wherever it is installed")
{
    const Elsewhere elsewhere;
    elsewhere.addParts();
    for (const char* suffix : {"pdf", "archive.pdf", "odt"}) {
        INFO(suffix);
        CHECK(elsewhere.report(suffix).status == 0);
        CHECK(QFile::exists(elsewhere.file(suffix)));
    }
}
