// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the way of a report's file from outside: a folder that may not be written into, a full disk,
// somebody who does not want to wait. The old file stays as it was, and nothing is left behind.
#include "app/cli/runbinary.h"
#include "report/formats.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

constexpr uid_t nobody = 65534;

/// The sample, a folder for reports with old ones in it, and the program as somebody without privileges
/// runs it: the tests themselves may be root's, to whom no folder is closed.
class Place
{
public:
    Place()
    {
        REQUIRE(runProgram({QStringLiteral("new"), store(), QStringLiteral("--sample"),
                            QStringLiteral("ml-group-2021")})
                    .status == 0);
        REQUIRE(QDir().mkpath(path({})));
        for (const report::Format& format : report::formats())
            put(format.suffix);
        if (::geteuid() != 0)
            return;
        for (const QString& each : {m_folder.path(), store()})
            REQUIRE(::chown(QFile::encodeName(each).constData(), nobody, nobody) == 0);
    }
    ~Place() { close(false); }

    [[nodiscard]] QString store() const { return m_folder.filePath(QStringLiteral("a.rapporteur")); }
    [[nodiscard]] QString path(const QString& suffix) const
    {
        const QString folder = m_folder.filePath(QStringLiteral("reports"));
        return suffix.isEmpty() ? folder : folder + QStringLiteral("/report.") + suffix;
    }
    /// The reports' folder belongs to who runs the tests, and to whoever asks while it is open.
    void close(bool closed) const
    {
        const auto none =
            QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QFile::setPermissions(path({}),
                              closed ? none : none | QFileDevice::WriteOwner | QFileDevice::WriteOther);
    }
    /// Every old file is there as it was, and nothing beside them.
    void checkUntouched() const
    {
        QStringList expected;
        for (const report::Format& format : report::formats()) {
            expected.append(QStringLiteral("report.") + format.suffix);
            QFile file(path(format.suffix));
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(file.readAll() == "as it was");
        }
        expected.sort();
        CHECK(QDir(path({})).entryList(QDir::Files | QDir::Hidden, QDir::Name) == expected);
    }
    /// Runs "report STORE NAME -o FILE" with \a prepare called in the new process; nothing where that person
    /// cannot run the program at all.
    [[nodiscard]] std::optional<Run> report(const QString& name, const QString& file,
                                            const std::function<void()>& prepare) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR")); // is of who runs the tests
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier(prepare);
        process.start(programPath(), {QStringLiteral("report"), store(), name, QStringLiteral("-o"), file});
        if (!process.waitForStarted())
            return std::nullopt;
        REQUIRE(process.waitForFinished(120'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return Run{process.exitCode(), process.readAllStandardOutput(),
                   QString::fromUtf8(process.readAllStandardError())};
    }

private:
    void put(const QString& suffix) const
    {
        QFile file(path(suffix));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("as it was") > 0);
        REQUIRE(file.setPermissions(file.permissions() | QFileDevice::WriteOther));
    }

    QTemporaryDir m_folder;
};

void becomeNobody()
{
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(99);
}

void checkSentence(const Run& run, const QString& file, const char* reason)
{
    INFO(run.errors.toStdString());
    CHECK(run.status == 1);
    CHECK(run.output.isEmpty());
    REQUIRE(run.complaints().size() == 1);
    CHECK(run.errors.contains(QDir::toNativeSeparators(file)));
    CHECK(run.errors.contains(QString::fromUtf8(reason), Qt::CaseInsensitive));
    CHECK(run.errors.trimmed().endsWith(u'.'));
}

} // namespace

TEST_CASE("A report for a folder that may not be written into is refused in one sentence, in every format")
{
    const Place place;
    place.close(true);
    for (const report::Format& format : report::formats()) {
        INFO(format.suffix.toStdString());
        const auto run = place.report(QStringLiteral("talks"), place.path(format.suffix), &becomeNobody);
        if (!run) {
            WARN("Skipped: the program cannot be run as nobody from where it was built.");
            return;
        }
        checkSentence(*run, place.path(format.suffix), "permission denied");
        place.checkUntouched();
    }
}

TEST_CASE("A report over a file that is protected is refused in one sentence")
{
    const Place place;
    const QString file = place.path(QStringLiteral("pdf"));
    REQUIRE(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::ReadOther));
    place.close(false);
    const auto run = place.report(QStringLiteral("talks"), file, &becomeNobody);
    if (!run)
        return;
    checkSentence(*run, file, "protected against changes");
    place.checkUntouched();
}

TEST_CASE("A report that fills the disk is refused in one sentence, and the old file stays")
{
    const Place place;
    const auto fillDisk = [] {
        const rlimit small{40'000, 40'000}; // what SQLite keeps beside a store takes most of it
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &small);
    };
    for (const char* suffix : {"pdf", "archive.pdf", "html", "odt"}) { // the others are shorter: as a library
        INFO(suffix);
        const QString file = place.path(QString::fromLatin1(suffix));
        const auto run = place.report(QStringLiteral("group-report"), file, fillDisk);
        REQUIRE(run);
        checkSentence(*run, file, "could not be written");
        place.checkUntouched();
    }
}

TEST_CASE("Ctrl+C while reports are written leaves whole files only")
{
    const Place place;
    const QDir folder(place.path({}));
    QStringList arguments{QStringLiteral("report"), place.store(), QStringLiteral("group-report")};
    for (int i = 0; i < 60; ++i)
        arguments << QStringLiteral("-o") << folder.filePath(QStringLiteral("new%1.pdf").arg(i));
    QProcess process;
    process.start(programPath(), arguments);
    REQUIRE(process.waitForStarted());
    while (!QFile::exists(folder.filePath(QStringLiteral("new0.pdf"))))
        REQUIRE_FALSE(process.waitForFinished(5));
    REQUIRE(::kill(pid_t(process.processId()), SIGINT) == 0);
    REQUIRE(process.waitForFinished(120'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
    CHECK(QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts).size() == 1);
    const QStringList made =
        folder.entryList({QStringLiteral("new*")}, QDir::Files | QDir::Hidden, QDir::Name);
    CHECK(made.size() < 60);
    for (const QString& name : made) {
        INFO(name.toStdString());
        CHECK(name.endsWith(QStringLiteral(".pdf")));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().trimmed().endsWith("%%EOF"));
    }
}
