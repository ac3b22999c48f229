// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/chartcanvas.h"
#include "charts/charttablemodel.h"
#include "chartsamples.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using chartsamples::participation;

namespace {

/// A view as it stands in a pane of the window.
struct Shown
{
    explicit Shown(const ChartSpec& spec)
    {
        view.resize(700, 450);
        view.setSpec(spec);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    ChartView view;
};

} // namespace

TEST_CASE("the table beside a chart is a sound model of the same figures", "[charts]")
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(chartsamples::growth(chartsamples::publishedGrowth()).table);
    CHECK(model.rowCount() == 2);
    CHECK(model.headerData(2, Qt::Horizontal).toString() == u"Published");
    CHECK(model.index(1, 2).data().toString() == u"about 250");
    model.setTable({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("pointing at a figure gives it exactly", "[charts][gui]")
{
    Shown shown(chartsamples::growth(chartsamples::publishedGrowth()));
    ChartCanvas* canvas = shown.view.canvas();
    QSignalSpy spy(canvas, &ChartCanvas::pointed);
    QTest::mouseMove(canvas, canvas->placeOf(0, 1));
    REQUIRE(QTest::qWaitFor([&] { return (spy.count()) == (1); }));
    CHECK(canvas->pointedAt() == u"Published, December 2021: about 250\nthe group's page");
    QTest::mouseMove(canvas, {2, 2});
    REQUIRE(QTest::qWaitFor([&] { return (spy.count()) == (2); }));
    CHECK(canvas->pointedAt().isEmpty());
}

TEST_CASE("the arrow keys step through the figures, Escape leaves them", "[charts][gui]")
{
    Shown shown(participation(3, ParticipationBy::Members));
    ChartCanvas* canvas = shown.view.canvas();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Right);
    const QString first = canvas->pointedAt();
    CHECK(first.endsWith(u"Members: 3"));
    CHECK(canvas->accessibleDescription() == first);
    QTest::keyClick(canvas, Qt::Key_Right);
    CHECK(canvas->pointedAt().endsWith(u"Members: 2"));
    QTest::keyClick(canvas, Qt::Key_Left);
    CHECK(canvas->pointedAt() == first);
    QTest::keyClick(canvas, Qt::Key_Escape);
    CHECK(canvas->pointedAt().isEmpty());
}

TEST_CASE("a chart has a name and a sentence for a screen reader, and so has its table", "[charts][gui]")
{
    const ChartSpec spec = chartsamples::growth(chartsamples::publishedGrowth());
    Shown shown(spec);
    CHECK(shown.view.canvas()->accessibleName() == spec.title);
    CHECK(shown.view.canvas()->accessibleDescription().contains(spec.summary));
    CHECK(shown.view.table()->accessibleName().contains(spec.title));
}

TEST_CASE("the same figures show as a table and back", "[charts][gui]")
{
    Shown shown(chartsamples::growth(chartsamples::countedGrowth()));
    CHECK_FALSE(shown.view.table()->isVisible());
    shown.view.canvas()->setFocus();
    shown.view.tableAction()->trigger();
    CHECK(shown.view.table()->isVisible());
    CHECK_FALSE(shown.view.canvas()->isVisible());
    CHECK(shown.view.focusWidget() == shown.view.table()); // also where no window manager activates windows
    CHECK(shown.view.table()->model()->rowCount() == shown.view.spec().table.rows.size());
    shown.view.tableAction()->trigger();
    CHECK(shown.view.canvas()->isVisible());
}

TEST_CASE("a short chart fills its pane, a long one can be scrolled and keeps its size", "[charts][gui]")
{
    Shown fitting(chartsamples::growth(chartsamples::publishedGrowth()));
    CHECK(fitting.view.canvas()->minimumHeight() == 0);
    Shown scrolled(participation(33, ParticipationBy::Members));
    REQUIRE(QTest::qWaitFor(
        [&] { return static_cast<bool>(scrolled.view.canvas()->height() > scrolled.view.height()); }));
}

TEST_CASE("picture and table go to the clipboard", "[charts][gui]")
{
    Shown shown(participation(3, ParticipationBy::Members));
    shown.view.copyPicture();
    CHECK(QApplication::clipboard()->mimeData()->hasImage());
    shown.view.copyTable();
    CHECK(QApplication::clipboard()->text().startsWith(u"Country\tMembers\t"));
}

TEST_CASE("saving says where, and a failure why, beside the chart", "[charts][gui]")
{
    const QTemporaryDir folder;
    Shown shown(participation(3, ParticipationBy::Members));
    QSignalSpy spy(&shown.view, &ChartView::saved);
    CHECK(shown.view.save(folder.filePath(QStringLiteral("p.svg"))));
    CHECK(spy.count() == 1);
    CHECK(QFile::exists(folder.filePath(QStringLiteral("p.svg"))));
    CHECK_FALSE(shown.view.save(folder.filePath(QStringLiteral("no/p.svg"))));
    CHECK(spy.count() == 1);
    CHECK(shown.view.findChild<QLabel*>()->text().contains(u"could not be written"));
}

TEST_CASE("saving suggests the chart's title as the file's name", "[charts][gui]")
{
    Shown shown(participation(3, ParticipationBy::Contributions));
    for (QAction* action : shown.view.canvas()->actions()) {
        if (action->text().contains(u"SVG"))
            action->trigger();
    }
    auto* dialog = shown.view.findChild<QFileDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->selectedFiles().value(0).endsWith(u"Outputs, talks and leads by country.svg"));
    dialog->reject();
}

TEST_CASE("an empty chart offers nothing to save", "[charts][gui]")
{
    Shown shown(chartsamples::growth({}));
    for (const QAction* action : shown.view.canvas()->actions()) {
        if (action->text().contains(u"SVG"))
            CHECK_FALSE(action->isEnabled());
    }
}

TEST_CASE("a chart follows the window's colours", "[charts][gui]")
{
    Shown shown(chartsamples::growth(chartsamples::publishedGrowth()));
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x202020));
    palette.setColor(QPalette::Text, Qt::white);
    shown.view.canvas()->setPalette(palette);
    CHECK(shown.view.canvas()->grab().toImage().pixelColor(5, 5) == QColor(0x202020));
}
