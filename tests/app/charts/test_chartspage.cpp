// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartgui.h"

#include "charts/chartoptions.h"
#include "queries/namedcharts.h"

#include <QComboBox>
#include <QListWidget>
#include <QTableView>

using namespace rapporteur;
using test::ChartGui;
using test::require;

namespace {

/// A figure with a list behind it.
struct Figure
{
    int series = 0;
    int point = 0;
    double value = 0;
};

/// At most so many of each series: first ones, which are the largest in most charts.
QVector<Figure> figuresOf(const ChartSpec& spec, int most)
{
    QVector<Figure> figures;
    for (int s = 0; s < spec.series.size(); ++s) {
        int found = 0;
        const QVector<ChartPoint>& points = spec.series.at(s).points;
        for (int i = int(points.size()) - 1; i >= 0 && found < most; --i) {
            const ChartPoint& point = points.at(i);
            const bool isCount = point.value == double(int(point.value)) && point.value > 0;
            if (point.key.isEmpty() || point.published || !isCount)
                continue;
            figures << Figure{s, i, point.value};
            ++found;
        }
    }
    return figures;
}

void waitFor(ChartsPage& page)
{
    REQUIRE(QTest::qWaitFor([&page] { return page.chart()->isUpToDate(); }));
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("Every chart of the program is in the list, and the arrow keys go through them", "[charts][gui]")
{
    ChartGui gui;
    ChartsPage& page = gui.charts();
    auto* list = gui.named<QListWidget>("Charts");
    REQUIRE(list->count() == int(chartKinds().size()) + 1); // and the balance
    list->setCurrentRow(0);
    list->setFocus();
    for (const ChartKind& kind : chartKinds()) {
        INFO(kind.name.toStdString());
        waitFor(page);
        CHECK(list->currentItem()->text() == kind.title);
        CHECK(page.chart()->view()->spec().name == kind.name);
        CHECK(page.chart()->view()->canvas()->accessibleName() == page.chart()->view()->spec().title);
        QTest::keyClick(list, Qt::Key_Down);
    }
    CHECK(list->currentRow() == list->count() - 1);
}

TEST_CASE("A click on a figure of any chart opens a list with as many rows as it says", "[charts][gui]")
{
    const bool asOf = GENERATE(false, true);
    ChartGui gui;
    if (asOf)
        gui.window().workspace()->setAsOf({2021, 8, 15});
    int charts = 0;
    for (const ChartKind& kind : chartKinds()) {
        const ChartSpec spec = gui.charts(kind.name).chart()->view()->spec();
        for (const Figure& figure : figuresOf(spec, 2)) {
            ChartsPage& page = gui.charts(kind.name);
            ChartCanvas* canvas = page.chart()->view()->canvas();
            const ChartPoint& point = spec.series.at(figure.series).points.at(figure.point);
            INFO(kind.name.toStdString() << ": " << point.detail.toStdString());
            const QPoint place = canvas->placeOf(figure.series, figure.point);
            if (place.x() < 0)
                continue;
            QTest::mouseMove(canvas, place);
            QTest::mouseClick(canvas, Qt::LeftButton, {}, place);
            if (canvas->pointedAt() != point.detail)
                continue; // another figure lies over this one
            ListPane* list = gui.listBehind();
            CHECK(list->model()->recordCount() == qint64(figure.value));
            CHECK(list->filterBar()->scope().contains(kind.title));
            ++charts;
        }
    }
    CHECK(charts >= 10);
}

TEST_CASE("Enter on the figure that the arrow keys are at opens its list, and Alt+Left leads back",
          "[charts][gui]")
{
    ChartGui gui;
    ChartsPage& page = gui.charts(QStringLiteral("country-participation"));
    ChartCanvas* canvas = page.chart()->view()->canvas();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Right);
    CHECK_FALSE(canvas->pointedAt().isEmpty());
    const int expected = int(page.chart()->view()->spec().series.first().points.first().value);
    QTest::keyClick(canvas, Qt::Key_Return);
    ListPane* list = gui.listBehind();
    CHECK(list->model()->recordCount() == expected);
    CHECK(list->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    CHECK(gui.window().currentPage() == &page);
}

TEST_CASE("What a list is of can be taken away by keyboard and by mouse, and then it is whole",
          "[charts][gui]")
{
    ChartGui gui;
    ChartsPage& page = gui.charts(QStringLiteral("country-participation"));
    ChartCanvas* canvas = page.chart()->view()->canvas();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_Return);
    ListPane* list = gui.listBehind();
    const qint64 few = list->model()->recordCount();
    const QString scope = list->filterBar()->scope();
    auto* chip = gui.named(QStringLiteral("Filter: %1").arg(scope));
    QTest::keyClick(chip, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return list->filterBar()->scope().isEmpty(); }));
    CHECK(list->model()->recordCount() > few);
}

TEST_CASE("A page chosen in the navigation lists all of its records again", "[charts][gui]")
{
    ChartGui gui;
    gui.charts();
    const std::vector<Id> one{gui.find("person", QStringLiteral("Riitta Piela"))};
    gui.window().showRecords({QStringLiteral("person"), one, QStringLiteral("Speakers from Finland")});
    ListPane* list = gui.listBehind();
    CHECK(list->model()->recordCount() == 1);
    CHECK(gui.shows(QStringLiteral("1 of 1")));
    gui.window().workspace()->setAsOf({2021, 6, 1});
    CHECK(list->filterBar()->scope().isEmpty());
}

TEST_CASE("Records of a kind without a list of its own are listed all the same", "[charts][gui]")
{
    ChartGui gui;
    const std::vector<Id> one{gui.find("work_stream", QStringLiteral("retraining"))};
    gui.window().showRecords({QStringLiteral("work_stream"), one, QStringLiteral("Led by Finland")});
    ListPane* list = gui.listBehind();
    CHECK(list->model()->recordCount() == 1);
    CHECK(gui.window().currentPage()->currentRecord().id == one.front());
}

TEST_CASE("A range of days is typed as people write days, and a wrong one is told beside the fields",
          "[charts][gui]")
{
    ChartGui gui;
    ChartsPage& page = gui.charts(QStringLiteral("member-growth"));
    const QDate first = page.chart()->view()->spec().base.first;
    gui.fill("First day of the chart", "June 2021");
    gui.fill("Last day of the chart", "2021-09");
    waitFor(page);
    const ChartAxis axis = page.chart()->view()->spec().base;
    CHECK(axis.first >= QDate(2021, 6, 1));
    CHECK(axis.last <= QDate(2021, 9, 30));
    CHECK(axis.first > first);
    gui.fill("Last day of the chart", "soon");
    CHECK(gui.shows(QStringLiteral("“soon” is no date")));
    gui.fill("Last day of the chart", "2020");
    CHECK(gui.shows(QStringLiteral("The last day comes before the first")));
    gui.fill("Last day of the chart", "");
    CHECK_FALSE(gui.shows(QStringLiteral("is no date")));
}

TEST_CASE("What a chart measures is chosen, and remembered for that chart", "[charts][gui]")
{
    ChartGui gui;
    ChartsPage& page = gui.charts(QStringLiteral("country-participation"));
    QComboBox* measure = nullptr;
    for (QComboBox* each : page.findChildren<QComboBox*>()) {
        if (each->isVisible() && each->findData(QStringLiteral("talks")) >= 0)
            measure = each;
    }
    REQUIRE(measure);
    CHECK(measure->currentData() == page.chart()->view()->spec().measure);
    measure->setFocus();
    measure->setCurrentIndex(measure->findData(QStringLiteral("talks")));
    emit measure->activated(measure->currentIndex());
    waitFor(page);
    CHECK(page.chart()->view()->spec().measure == u"talks");
    gui.charts(QStringLiteral("member-growth"));
    gui.charts(QStringLiteral("country-participation"));
    CHECK(page.chart()->view()->spec().measure == u"talks");
    CHECK(measure->currentData() == QStringLiteral("talks"));
}

TEST_CASE("Charts show the group as of the window's day, and of another edition where one is chosen",
          "[charts][gui]")
{
    ChartGui gui;
    Group next;
    next.id = IdGenerator::make();
    next.name = QStringLiteral("ML Group 2022");
    next.start = PartialDate::of(2022);
    ChangeSet changes;
    changes.add(next);
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
    ChartsPage& page = gui.charts(QStringLiteral("country-participation"));
    const ChartTable before = page.chart()->view()->spec().table;
    gui.window().workspace()->setAsOf({2021, 1, 15});
    waitFor(page);
    CHECK(page.chart()->view()->spec().table.rows.size() <= before.rows.size());
    QComboBox* edition = nullptr;
    for (QComboBox* each : page.findChildren<QComboBox*>()) {
        if (each->isVisible() && each->findText(QStringLiteral("ML Group 2022")) >= 0)
            edition = each;
    }
    REQUIRE(edition);
    edition->setCurrentIndex(edition->findText(QStringLiteral("ML Group 2022")));
    emit edition->activated(edition->currentIndex());
    waitFor(page);
    CHECK(page.chart()->view()->spec().isEmpty());
}

TEST_CASE("Every chart's table has the figures of its picture", "[charts][gui]")
{
    ChartGui gui;
    for (const ChartKind& kind : chartKinds()) {
        INFO(kind.name.toStdString());
        ChartView* view = gui.charts(kind.name).chart()->view();
        view->tableAction()->trigger();
        CHECK(view->table()->isVisible());
        CHECK(view->table()->model()->rowCount() == view->spec().table.rows.size());
        CHECK((view->spec().isEmpty() || view->table()->model()->rowCount() > 0));
        view->tableAction()->trigger();
    }
}

TEST_CASE("Without a group a chart says what will be here, and nothing is wrong", "[charts][gui]")
{
    ChartGui gui(false);
    ChartsPage& page = gui.charts(QStringLiteral("member-growth"));
    CHECK(gui.shows(QStringLiteral("The group's figures will be drawn here")));
    CHECK_FALSE(page.chart()->options()->isVisible());
    CHECK_FALSE(page.chart()->view()->isVisible());
    CHECK(gui.window().noticeBar().text().isEmpty());
}
