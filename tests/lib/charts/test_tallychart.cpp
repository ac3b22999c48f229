// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tallychart.h"

using namespace rapporteur;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

TallyChart statuses()
{
    TallyChart chart;
    chart.title = QStringLiteral("Outputs by status");
    chart.categoryKey = QStringLiteral("status");
    chart.categoryTitle = QStringLiteral("Status");
    chart.emptyText = QStringLiteral("No outputs yet.");
    chart.columns = {{QStringLiteral("outputs"), QStringLiteral("Outputs"), 0},
                     {QStringLiteral("late"), QStringLiteral("Late"), 1, false}};
    chart.rows = {{QStringLiteral("idea"), QStringLiteral("Idea"), {0, 0}},
                  {QStringLiteral("review"), QStringLiteral("In review"), {1200, 7}}};
    return chart;
}

} // namespace

TEST_CASE("bars have the keys by which their records are found, and rows without any stay", "[charts]")
{
    const ChartSpec spec = tallyChart(statuses(), english);
    CHECK(spec.base.categories == QStringList{QStringLiteral("Idea"), QStringLiteral("In review")});
    REQUIRE(spec.series.size() == 1); // what is for the table only is not drawn
    CHECK(spec.series.first().key == u"outputs");
    REQUIRE(spec.series.first().points.size() == 1);
    const ChartPoint& point = spec.series.first().points.first();
    CHECK(point.key == u"review");
    CHECK(point.category == 1);
    CHECK(point.label == u"1,200");
    CHECK(point.detail == u"In review, Outputs: 1,200");
}

TEST_CASE("the table of bars has machines' digits and people's", "[charts]")
{
    const ChartSpec spec = tallyChart(statuses(), english);
    CHECK(chartCsv(spec) == u"status,outputs,late\nidea,0,0\nreview,1200,7\n");
    CHECK(chartText(spec) == u"Status\tOutputs\tLate\nIdea\t0\t0\nIn review\t1,200\t7\n");
}

TEST_CASE("a chart of bars without a figure says what would be there", "[charts]")
{
    TallyChart chart = statuses();
    chart.rows[1].figures = {0, 0};
    const ChartSpec spec = tallyChart(chart, english);
    CHECK(spec.isEmpty());
    CHECK(spec.summary == u"No outputs yet.");
    CHECK(spec.base.categories.isEmpty());
    CHECK(spec.table.rows.size() == 2);
}
