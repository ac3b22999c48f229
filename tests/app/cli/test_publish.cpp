// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbinary.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// The sample in a file of its own.
struct Sample
{
    Sample() { REQUIRE(run("new %1 --sample ml-group-2021").status == 0); }
    [[nodiscard]] Run run(const char* arguments) const
    {
        QStringList list = words(arguments);
        list.replaceInStrings(QStringLiteral("%1"), path);
        list.replaceInStrings(QStringLiteral("%2"), folder.path());
        return runProgram(list);
    }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("sample.rapporteur"));
};

} // namespace

TEST_CASE("publish keeps what a report says, and diff tells what has changed since")
{
    const Sample sample;
    const Run never = sample.run("diff %1 public-page");
    CHECK(never.status == 1);
    CHECK(never.complaints().size() == 1);
    CHECK(never.errors.contains(QStringLiteral("has not been published")));

    const Run published = sample.run("publish %1 public-page -o %2/page.html");
    INFO(published.errors.toStdString());
    REQUIRE(published.status == 0);
    CHECK(published.text().trimmed().toLongLong() > 0);
    CHECK(QFile::exists(sample.folder.filePath(QStringLiteral("page.html"))));
    const Run same = sample.run("diff %1 public-page");
    CHECK(same.status == 0);
    CHECK(same.output.isEmpty());

    QStringList set = {QStringLiteral("set"), sample.path, QStringLiteral("work_stream"),
                       QStringLiteral("WS4"), QStringLiteral("title=Retraining of models")};
    REQUIRE(runProgram(set).status == 0);
    const Run changed = sample.run("diff %1 public-page -o %2/changes.md");
    CHECK(changed.status == 0);
    CHECK(changed.text().startsWith(QStringLiteral("--- ")));
    CHECK(changed.text().contains(QStringLiteral("\n@@ -")));
    const QStringList lines = changed.text().split(u'\n');
    CHECK(lines.filter(QRegularExpression(QStringLiteral("^-.*Model Retraining"))).size() == 1);
    CHECK(lines.filter(QRegularExpression(QStringLiteral("^\\+.*Retraining of models"))).size() == 1);
    QFile file(sample.folder.filePath(QStringLiteral("changes.md")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("Retraining of models"));
    CHECK_FALSE(text.contains("Supervised Text Classification"));

    // What other readers got is another publication.
    CHECK(sample.run("diff %1 public-page --audience members").status == 1);
    CHECK(sample.run("undo %1").status == 0);
    CHECK(sample.run("diff %1 public-page").output.isEmpty());
}

TEST_CASE("A saved report is published by its name")
{
    const Sample sample;
    REQUIRE(runProgram({QStringLiteral("add"), sample.path, QStringLiteral("report_definition"),
                        QStringLiteral("name=For the board"), QStringLiteral("report=group-report"),
                        QStringLiteral("reader=members"), QStringLiteral("language=en")})
                .status == 0);
    const Run published =
        runProgram({QStringLiteral("publish"), sample.path, QStringLiteral("For the board")});
    INFO(published.errors.toStdString());
    CHECK(published.status == 0);
    const Run list = sample.run("list %1 publication --format csv");
    CHECK(list.text().contains(QStringLiteral("For the board")));
    CHECK(
        runProgram({QStringLiteral("diff"), sample.path, QStringLiteral("For the board")}).output.isEmpty());
    const Run unknown = sample.run("publish %1 no-such");
    CHECK(unknown.status == 1);
    CHECK(unknown.errors.contains(QStringLiteral("group-report")));
    CHECK(sample.run("publish %1 group-report -o %2/report.gif").status == 2);
}
