// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "runbinary.h"
#include "support/paths.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace rapporteur::test;

TEST_CASE("A subcommand is told from a place to open")
{
    CHECK(isCommand(QStringLiteral("list")));
    CHECK(isCommand(QStringLiteral("--help")));
    CHECK(isCommand(QStringLiteral("lisst")));
    CHECK_FALSE(isCommand(QStringLiteral("a.rapporteur")));
    CHECK_FALSE(isCommand(QStringLiteral("/home/anna/group")));
    CHECK_FALSE(isCommand(QStringLiteral("postgresql://host/db")));
    CHECK_FALSE(isCommand(QString()));
}

TEST_CASE("Help and version are data on standard output")
{
    for (const char* arguments : {"--help", "help", "help list", "list --help", "--version"}) {
        const Run run = runProgram(words(arguments));
        INFO(arguments);
        CHECK(run.status == 0);
        CHECK(run.text().contains(QStringLiteral("rapporteur")));
        CHECK(run.errors.isEmpty());
    }
    CHECK(runProgram(words("help stats")).text().contains(QStringLiteral("--as-of")));
}

TEST_CASE("Every subcommand in the help has help of its own")
{
    int commands = 0;
    for (const QString& line : runProgram(words("help")).text().split(u'\n')) {
        if (!line.startsWith(QStringLiteral("  ")) || line.trimmed().isEmpty())
            continue;
        const QString name = line.trimmed().section(u' ', 0, 0);
        INFO(name.toStdString());
        CHECK(runProgram({QStringLiteral("help"), name}).status == 0);
        ++commands;
    }
    CHECK(commands == 21);
}

TEST_CASE("Wrong usage ends with 2 and says what was meant")
{
    const std::vector<std::pair<const char*, const char*>> mistakes = {
        {"lisst a", "list"},
        {"list", "STORE"},
        {"list a persn", "person"},
        {"list a person --formt=csv", "formt"},
        {"list a person --format=xml", "csv"},
        {"check a b", "b"},
        {"help lst", "list"},
        {"new a --sample=none", "ml-group-2021"},
        {"export a out.csv", "--entity"},
        {"export a out.txt", ".json"},
        {"report a no-such -o r.pdf", "group-report"},
        {"report a group-report", "-o"},
        {"report a group-report -o r.pdf --audience=all", "secretariat"},
        {"report a group-report -o r.docx", "odt"},
        {"chart a no-such -o c.svg", "member-growth"},
        {"chart a member-growth -o c.gif", ".svg"},
        {"timeline a", "-o"},
        {"remove a person x --detach --cascade", "--cascade"},
        {"history a person", "ID"},
        {"set a person x family_name", "FIELD=VALUE"},
    };
    for (const auto& [arguments, hint] : mistakes) {
        const Run run = runProgram(words(arguments));
        INFO(arguments << ": " << run.errors.toStdString());
        CHECK(run.status == 2);
        CHECK(run.output.isEmpty());
        CHECK(run.errors.contains(QString::fromLatin1(hint)));
    }
}

TEST_CASE("What comes with a later version says so and fails")
{
    for (const char* arguments :
         {"import a b.csv --into person --dry-run", "copy a b", "export a out.xlsx"}) {
        const Run run = runProgram(words(arguments));
        INFO(arguments);
        CHECK(run.status == 1);
        CHECK(run.errors.contains(QStringLiteral("not in this version")));
        CHECK(run.complaints().size() == 1);
    }
}

TEST_CASE("A file that cannot be used is refused in one sentence, untouched")
{
    const QTemporaryDir folder;
    const QString good = folder.filePath(QStringLiteral("good.rapporteur"));
    REQUIRE(runProgram({QStringLiteral("new"), good}).status == 0);
    QFile whole(good);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const std::vector<std::pair<const char*, QByteArray>> files = {
        {"text", "Dear colleagues\n"}, {"empty", ""}, {"cut", bytes.left(bytes.size() / 2)}};
    for (const auto& [name, content] : files) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        file.close();
        for (const char* command : {"list %1 person", "check %1", "undo %1", "new %1",
                                    "add %1 person family_name=X", "stats %1", "history %1"}) {
            QStringList arguments = words(command);
            arguments[1] = path;
            const Run run = runProgram(arguments);
            INFO(command << " of " << name << ": " << run.errors.toStdString());
            CHECK(run.status == 1);
            CHECK(run.output.isEmpty());
            CHECK(run.complaints().size() == 1);
            CHECK(run.errors.contains(QString::fromLatin1(name)));
        }
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == content);
    }
}

TEST_CASE("A folder and a file that is not there are refused, and nothing is made in their place")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("none"));
    for (const QString& place : {folder.path(), missing}) {
        const Run run = runProgram({QStringLiteral("list"), place, QStringLiteral("person")});
        CHECK(run.status == 1);
        CHECK(run.complaints().size() == 1);
    }
    CHECK_FALSE(QFile::exists(missing));
}

TEST_CASE("A list that a full disk cuts is a failure")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.rapporteur"));
    REQUIRE(runProgram({QStringLiteral("new"), path}).status == 0);
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(programPath(), {QStringLiteral("list"), path, QStringLiteral("country")});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 1);
    CHECK_FALSE(process.readAllStandardError().isEmpty());
}

TEST_CASE("A backup can be restored, and what it replaces is kept")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.rapporteur"));
    const QString backup = folder.filePath(QStringLiteral("b.rapporteur"));
    const auto people = [](const QString& place) {
        return runProgram({QStringLiteral("list"), place, QStringLiteral("person"),
                           QStringLiteral("--columns=family_name"), QStringLiteral("--format=csv")})
            .output;
    };
    REQUIRE(runProgram({QStringLiteral("new"), path}).status == 0);
    const QStringList add{QStringLiteral("add"), path, QStringLiteral("person")};
    REQUIRE(runProgram(add + words("family_name=First")).status == 0);
    REQUIRE(runProgram({QStringLiteral("backup"), path, backup}).status == 0);
    REQUIRE(runProgram(add + words("family_name=Second")).status == 0);
    const QStringList restore{QStringLiteral("restore"), backup, path};
    CHECK(runProgram(restore).status == 1);
    CHECK(people(path).contains("Second"));
    const Run restored = runProgram(restore + words("--replace"));
    CHECK(restored.status == 0);
    CHECK(people(path) == "family_name\r\nFirst\r\n");
    CHECK(people(restored.text().trimmed()).contains("Second"));
    const QString copy = folder.filePath(QStringLiteral("c.rapporteur"));
    CHECK(runProgram({QStringLiteral("restore"), backup, copy}).status == 0);
    CHECK(people(copy) == people(path));
}

TEST_CASE("What is no backup replaces nothing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.rapporteur"));
    REQUIRE(runProgram({QStringLiteral("new"), path}).status == 0);
    QFile text(folder.filePath(QStringLiteral("text")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no backup");
    text.close();
    CHECK(
        runProgram({QStringLiteral("restore"), text.fileName(), path, QStringLiteral("--replace")}).status ==
        1);
    CHECK(runProgram({QStringLiteral("check"), path}).status == 0);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("A new place that cannot be made leaves nothing behind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/a.rapporteur"));
    CHECK(runProgram({QStringLiteral("new"), path, QStringLiteral("--sample=ml-group-2021")}).status == 1);
    CHECK_FALSE(QFile::exists(path));
}
