// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runbinary.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rapporteur::test;

namespace {

/// The sample, and reports of it as HTML.
struct Reports
{
    Reports() { REQUIRE(runProgram(words("new") << store << words("--sample ml-group-2021")).status == 0); }

    [[nodiscard]] Run run(const QStringList& arguments) const
    {
        return runProgram(words("report") << store << arguments << QStringLiteral("-o") << path);
    }

    [[nodiscard]] QString text(const QStringList& arguments) const
    {
        const Run done = run(arguments);
        INFO(done.errors.toStdString());
        REQUIRE(done.status == 0);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    QTemporaryDir folder;
    QString store = folder.filePath(QStringLiteral("a.rapporteur"));
    QString path = folder.filePath(QStringLiteral("out.html"));
};

} // namespace

TEST_CASE("rapporteur report lists ten reports, and makes each of them")
{
    const QStringList names = runProgram(words("report --list")).text().split(u'\n', Qt::SkipEmptyParts);
    CHECK(names == words("group-report public-page board-update work-stream agenda minutes talks directory "
                         "participation attention"));
    const Reports reports;
    for (const QString& name : names) {
        INFO(name.toStdString());
        QStringList arguments{name};
        if (name == QLatin1String("work-stream"))
            arguments << words("--stream WS3");
        CHECK(reports.text(arguments).contains(QStringLiteral("<h1")));
    }
}

TEST_CASE("rapporteur report takes a period, a meeting, sections and a language")
{
    const Reports reports;
    const QString update = reports.text(words("board-update --from 2021-09 --to 2021-10"));
    CHECK(update.contains(QStringLiteral("1 September 2021 to 31 October 2021")));
    const QString minutes = reports.text(
        {QStringLiteral("minutes"), QStringLiteral("--event"), QStringLiteral("2021-09-29 Monthly meeting")});
    CHECK(minutes.contains(QStringLiteral("WordGraph2Vec")));
    CHECK_FALSE(minutes.contains(QStringLiteral("MLOps")));
    const QString some = reports.text(words("group-report --sections meetings,journey"));
    CHECK(some.indexOf(QStringLiteral("Meetings and talks")) <
          some.indexOf(QStringLiteral("id=\"journey\"")));
    CHECK_FALSE(some.contains(QStringLiteral("Participation by country")));
    const QString arabic = reports.text(words("participation --language ar"));
    CHECK(arabic.contains(QStringLiteral("dir=\"rtl\"")));
    CHECK(arabic.contains(QStringLiteral("كندا")));
}

TEST_CASE("rapporteur report says what its readers will not see where it is asked, and never in the report")
{
    const Reports reports;
    REQUIRE(runProgram(words("add") << reports.store << QStringLiteral("event")
                                    << QStringLiteral("title=Between ourselves")
                                    << QStringLiteral("kind=webinar") << QStringLiteral("start=2021-05-05")
                                    << QStringLiteral("audience=secretariat"))
                .status == 0);
    CHECK(reports.run(words("public-page")).errors.isEmpty());
    const Run asked = reports.run(words("public-page --withheld"));
    CHECK(asked.status == 0);
    CHECK(asked.errors.contains(QStringLiteral("Between ourselves")));
    CHECK(asked.errors.contains(QStringLiteral("marked for the secretariat")));
    CHECK_FALSE(reports.text(words("public-page --withheld")).contains(QStringLiteral("Between ourselves")));
}

TEST_CASE("rapporteur report says what is wrong with its arguments")
{
    const Reports reports;
    const std::vector<std::pair<const char*, const char*>> mistakes = {
        {"group-report --from 2021-01", "--from"},
        {"board-update --from 2021-05 --to 2021-04", "before it begins"},
        {"board-update --from May", "2021-04-22"},
        {"talks --event x", "--event"},
        {"agenda --stream WS1", "--stream"},
        {"work-stream", "--stream"},
        {"talks --language de", "en, fr"},
    };
    for (const auto& [arguments, hint] : mistakes) {
        const Run run = reports.run(words(arguments));
        INFO(arguments << ": " << run.errors.toStdString());
        CHECK(run.status == 2);
        CHECK(run.errors.contains(QString::fromLatin1(hint)));
    }
    CHECK(reports.run(words("talks --sections weather")).status == 1);
    CHECK(reports.run(words("attention --audience public")).status == 1);
    CHECK_FALSE(QFile::exists(reports.path));
}
