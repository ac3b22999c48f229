// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/jobstrip.h"
#include "timelinegui.h"

#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// The row of the tray that shows this text.
QListWidgetItem* waiting(TimelineGui& gui, const char* words)
{
    const auto found = gui.page().tray()->list()->findItems(QString::fromUtf8(words), Qt::MatchContains);
    REQUIRE(found.size() == 1);
    return found.front();
}

} // namespace

TEST_CASE("Outputs and streams without any date wait in the tray")
{
    TimelineGui gui;
    CHECK(gui.page().tray()->isVisible());
    CHECK(gui.page().tray()->list()->count() == 19 + 5);
    waiting(gui, "Model Retraining: full report");
}

TEST_CASE("A waiting output is dragged onto a day")
{
    TimelineGui gui;
    QListWidget* list = gui.page().tray()->list();
    QListWidgetItem* item = waiting(gui, "Model Retraining: full report");
    const RecordRef report{QStringLiteral("output"), gui.find("output", QStringLiteral("model retraining"))};
    list->scrollToItem(item);
    gui.view().setScale({double(QDate(2021, 9, 1).toJulianDay()), 12});
    const QPoint from = list->visualItemRect(item).center();
    const QPoint day(int(gui.view().xOf(QDate(2021, 9, 16))) + 5, int(gui.view().bodyRect().center().y()));
    const QPoint global = gui.view().viewport()->mapToGlobal(day);
    const QPoint to = list->viewport()->mapFromGlobal(global);
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
    for (const QPoint& at : {from - QPoint(0, 30), to}) {
        QMouseEvent move(QEvent::MouseMove, at, list->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(list->viewport(), &move);
    }
    CHECK(gui.view().isDragging());
    CHECK(gui.page().currentRecord().isNull()); // or the form would have moved what it is dragged to
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, to);
    gui.settle();
    CHECK(gui.date(report, "due") == QStringLiteral("2021-09-16"));
    CHECK(gui.view().plan()->find(report).size() == 1);
    CHECK(list->count() == 23);
    CHECK(gui.page().currentRecord() == report);
    require(gui.own().undo());
    gui.settle();
    CHECK(gui.date(report, "due").isEmpty());
    CHECK(list->count() == 24);
}

TEST_CASE("A click on what waits shows it once the button is let go")
{
    TimelineGui gui;
    const QListWidget* list = gui.page().tray()->list();
    const QPoint first = list->visualItemRect(list->item(0)).center();
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, first);
    CHECK(gui.page().currentRecord().isNull());
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, first);
    CHECK(gui.page().currentRecord() == gui.view().plan()->content().undated.front().record);
}

TEST_CASE("A waiting output is placed by the keys alone, and Escape leaves it waiting")
{
    TimelineGui gui;
    QListWidget* list = gui.page().tray()->list();
    const RecordRef report{QStringLiteral("output"), gui.find("output", QStringLiteral("model retraining"))};
    // At this zoom months are what a hand can set: the date is known to the month, and no day is made up.
    gui.view().setScale({double(QDate(2021, 1, 1).toJulianDay()), 1});
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentItem(waiting(gui, "Model Retraining: full report"));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(gui.view().isDragging());
    CHECK(gui.view().hasFocus());
    QTest::keyClick(&gui.view(), Qt::Key_Escape);
    gui.settle();
    CHECK(gui.date(report, "due").isEmpty());
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Return);
    const QDate centre = QDate::fromJulianDay(qint64(gui.view().centreDay()));
    QTest::keyClick(&gui.view(), Qt::Key_Right);
    QTest::keyClick(&gui.view(), Qt::Key_Return);
    gui.settle();
    CHECK(gui.date(report, "due") == centre.addMonths(1).toString(QStringLiteral("yyyy-MM")));
}

TEST_CASE("A frozen plan shows what came later than it was planned, and can be taken back")
{
    TimelineGui gui;
    const RecordRef bern = gui.event(QStringLiteral("bern"));
    gui.page().freeze(QStringLiteral("As planned in spring"));
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().jobs().isBusy(); }, 20'000)); // done aside
    gui.settle();
    const Id baseline = gui.find("baseline", QStringLiteral("spring"));
    CHECK(gui.saved("baseline", baseline).audience() == Audience::Secretariat);
    Query entries(*findEntity(u"baseline_entry"));
    CHECK(require(gui.other().count(entries)) == 16);
    CHECK(gui.view().plan()->item(gui.itemOf(bern)).slippage() == 0);
    gui.view().select(bern);
    gui.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(gui.view().plan()->item(gui.itemOf(bern)).slippage() == 7);
    CHECK(gui.view().facts(gui.itemOf(bern)).contains(QStringLiteral("7 days later than planned")));
    gui.page().compareWith({});
    gui.settle();
    CHECK_FALSE(gui.view().plan()->item(gui.itemOf(bern)).slippage().has_value());
    require(gui.own().undo());
    require(gui.own().undo());
    CHECK(require(gui.other().count(entries)) == 0);
}

TEST_CASE("A plan is proposed a name by the day on which it is frozen")
{
    TimelineGui gui;
    QMenu* more = gui.named<QToolButton>("More about the timeline")->menu();
    emit more->aboutToShow();
    more->actions().last()->trigger();
    const auto* dialog = gui.window().findChild<QInputDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->textValue() ==
          QStringLiteral("Plan of ") + PartialDate::of(QDate::currentDate()).toDisplay(QLocale()));
    for (const QPushButton* button : dialog->findChildren<QPushButton*>())
        CHECK(button->icon().isNull());
}

TEST_CASE("Several editions stand under each other, and lanes are what is asked for")
{
    TimelineGui gui;
    std::vector<Id> groups = require(gui.other().ids(Query(*findEntity(u"group"))));
    REQUIRE(groups.size() == 3);
    gui.page().setEditions(groups);
    gui.settle();
    CHECK(gui.view().plan()->content().editions.size() == 3);
    CHECK(gui.shows(QStringLiteral("There is nothing to be drawn yet of UNECE HLG-MOS Machine Learning "
                                   "Project and Machine Learning Group 2022.")));
    for (const auto grouping : {TimelineGrouping::Organisation, TimelineGrouping::Country,
                                TimelineGrouping::Status, TimelineGrouping::Kind}) {
        gui.page().setGrouping(grouping);
        gui.settle();
        QSet<qint64> events;
        for (const timeline::Item& item : gui.view().plan()->content().items)
            events.insert(item.record.id.value);
        CHECK(events.size() == 16);
    }
    gui.page().setGrouping(TimelineGrouping::Country);
    gui.settle();
    QStringList titles;
    for (const timeline::Lane& lane : gui.view().plan()->content().lanes)
        titles << lane.title;
    CHECK(titles.contains(QStringLiteral("Finland")));
}
