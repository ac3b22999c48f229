// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runbinary.h"
#include "queries/namedcharts.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// A store with the sample, and charts of it drawn into the same folder.
struct Drawn
{
    QTemporaryDir folder;
    QString store = folder.filePath(QStringLiteral("a.rapporteur"));

    Drawn()
    {
        REQUIRE(runProgram({QStringLiteral("new"), store, QStringLiteral("--sample"),
                            QStringLiteral("ml-group-2021")})
                    .status == 0);
    }

    [[nodiscard]] Run run(const QString& chart, const QString& ending, const char* options = "") const
    {
        return runProgram(
            QStringList{QStringLiteral("chart"), store, chart, QStringLiteral("-o"), path(ending)} +
            words(options));
    }

    [[nodiscard]] QString draw(const QString& chart, const QString& ending, const char* options = "") const
    {
        const Run drawn = run(chart, ending, options);
        INFO(drawn.errors.toStdString());
        CHECK(drawn.status == 0);
        QFile file(path(ending));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    [[nodiscard]] QString path(const QString& ending) const
    {
        return folder.filePath(QStringLiteral("out.") + ending);
    }
};

} // namespace

TEST_CASE("rapporteur chart lists its charts, and draws each and writes its figures")
{
    const Drawn drawn;
    const Run list = runProgram(words("chart --list"));
    CHECK(list.text().split(u'\n', Qt::SkipEmptyParts) == chartNames());
    for (const QString& name : chartNames()) {
        INFO(name.toStdString());
        CHECK(drawn.draw(name, QStringLiteral("svg")).contains(QLatin1String("<svg")));
        CHECK(drawn.draw(name, QStringLiteral("csv")).contains(u','));
    }
}

TEST_CASE("rapporteur chart takes the measure, the regions and how many rows")
{
    const Drawn drawn;
    const QString chart = QStringLiteral("country-participation");
    const QString regions = drawn.draw(chart, QStringLiteral("csv"), "--by-region --measure talks");
    CHECK(regions.startsWith(QLatin1String("region,members,outputs,talks,leads\nEurope,0,")));
    CHECK(drawn.draw(chart, QStringLiteral("svg"), "--measure talks --top 3")
              .contains(QLatin1String("7 other")));
    CHECK_FALSE(drawn.draw(chart, QStringLiteral("svg"), "--measure talks --top all")
                    .contains(QLatin1String(" other ")));
}

TEST_CASE("rapporteur chart takes a period and a step")
{
    const Drawn drawn;
    const QString talks = drawn.draw(QStringLiteral("participation-over-time"), QStringLiteral("csv"),
                                     "--measure talks --by month --from 2021-03 --to 2021-04");
    CHECK(talks.count(u'\n') == 3);
    CHECK(talks.contains(QLatin1String("\n2021-03-31,")));
    CHECK(talks.contains(QLatin1String("\n2021-04-30,")));
    const QString meetings =
        drawn.draw(QStringLiteral("talks-per-meeting"), QStringLiteral("csv"), "--from 2021-10 --to 2021-10");
    CHECK(meetings == QLatin1String("date,event,talks\n2021-10-27,Monthly meeting,3\n"));
}

TEST_CASE("rapporteur chart refuses what a chart cannot be asked for, and says what it can")
{
    const Drawn drawn;
    const std::vector<std::pair<const char*, const char*>> wrong{
        {"slides-states --from 2021", "--from"},
        {"country-participation --by month", "--by"},
        {"output-status --top 3", "--top"},
        {"retention --by-region", "--by-region"},
        {"slides-states --measure talks", "no choice"},
        {"country-participation --measure weight", "members-per-organisation"},
        {"member-growth --by week", "day, month or year"},
        {"member-growth --from soon", "2021-04"},
        {"member-growth --from 2021-05 --to 2021-04", "--to is before --from"},
        {"country-participation --top 0", "--top"},
    };
    for (const auto& [arguments, said] : wrong) {
        INFO(arguments);
        const QStringList given = words(arguments);
        const Run run =
            drawn.run(given.first(), QStringLiteral("svg"), given.mid(1).join(u' ').toLatin1().constData());
        CHECK(run.status == 2);
        CHECK(run.errors.contains(QLatin1String(said)));
    }
}
