// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinegui.h"

#include "forms/recordform.h"

using namespace rapporteur;
using namespace rapporteur::test;

TEST_CASE("A click chooses an item and shows the same record in the form, and a double-click opens its page")
{
    TimelineGui gui;
    const RecordRef bern = gui.event(QStringLiteral("bern"));
    QTest::mouseClick(gui.view().viewport(), Qt::LeftButton, {}, gui.middleOf(bern));
    CHECK(gui.page().currentRecord() == bern);
    CHECK(gui.shows(QStringLiteral("Road to Bern")));
    QTest::mouseDClick(gui.view().viewport(), Qt::LeftButton, {}, gui.middleOf(bern));
    CHECK(gui.window().currentPage() != &gui.page());
    CHECK(gui.window().currentPage()->currentRecord() == bern);
}

TEST_CASE("Dragging a bar moves it and the record, and undo moves it back")
{
    TimelineGui gui;
    const RecordRef bern = gui.event(QStringLiteral("bern"));
    gui.zoomTo(bern);
    const QPoint from = gui.middleOf(bern);
    gui.drag(from, from + QPoint(60, 0));
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-07-05"));
    CHECK(gui.middleOf(bern).x() == Approx(from.x() + 60).margin(1));
    gui.window().action(QStringLiteral("undo"))->trigger();
    gui.settle();
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-06-30"));
    CHECK(gui.middleOf(bern).x() == Approx(from.x()).margin(1));
    gui.window().action(QStringLiteral("redo"))->trigger();
    gui.settle();
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-07-05"));
}

TEST_CASE("Dragging an end makes an event longer, and the other end keeps its day")
{
    TimelineGui gui;
    const RecordRef bern = gui.event(QStringLiteral("bern"));
    gui.zoomTo(bern, 40);
    const QRectF box = gui.view().itemRect(gui.itemOf(bern));
    const QPoint end(int(box.right()) - 2, int(box.center().y()));
    gui.drag(end, end + QPoint(80, 0));
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-06-30"));
    CHECK(gui.date(bern, "end") == QStringLiteral("2021-07-02"));
}

TEST_CASE("Escape in mid-drag changes nothing")
{
    TimelineGui gui;
    const RecordRef bern = gui.event(QStringLiteral("bern"));
    gui.zoomTo(bern);
    const QPoint from = gui.middleOf(bern);
    const qint64 steps = require(gui.other().history()).front().sequence;
    gui.press(from);
    gui.moveTo(from + QPoint(90, 0));
    CHECK(gui.view().isDragging());
    QTest::keyClick(&gui.view(), Qt::Key_Escape);
    CHECK_FALSE(gui.view().isDragging());
    gui.release(from + QPoint(90, 0));
    gui.settle();
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-06-30"));
    CHECK(require(gui.other().history()).front().sequence == steps);
    CHECK(gui.middleOf(bern) == from);
}

TEST_CASE("A month moves by months, and never becomes a day")
{
    TimelineGui gui;
    const RecordRef planning = gui.event(QStringLiteral("planning"));
    gui.zoomTo(planning, 8);
    const QPoint from = gui.middleOf(planning);
    gui.drag(from, from + QPoint(70, 0));
    CHECK(gui.date(planning, "start") == QStringLiteral("2020-11"));
    gui.drag(from, from + QPoint(240, 0));
    CHECK(gui.date(planning, "start") == QStringLiteral("2020-12"));
    gui.key(Qt::Key_Left);
    CHECK(gui.date(planning, "start") == QStringLiteral("2020-11"));
}

TEST_CASE("Things come to rest at weeks and months where that is asked for, and Alt sets the day")
{
    TimelineGui gui;
    const RecordRef bern = gui.event(QStringLiteral("bern")); // a Wednesday
    gui.zoomTo(bern);
    gui.view().setSnapping(timeline::Unit::Week);
    const QPoint from = gui.middleOf(bern);
    gui.drag(from, from + QPoint(50, 0));
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-07-05"));
    gui.view().setSnapping(timeline::Unit::Month);
    const QPoint again = gui.middleOf(bern);
    gui.drag(again, again + QPoint(36, 0), Qt::AltModifier);
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-07-08"));
}

TEST_CASE("Arrow keys move the chosen item by a day, with Shift by a week, and each is one step of undo")
{
    TimelineGui gui;
    const RecordRef bern = gui.event(QStringLiteral("bern"));
    gui.view().select(bern);
    gui.key(Qt::Key_Right);
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-07-01"));
    gui.key(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-06-24"));
    gui.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(gui.date(bern, "end") == QStringLiteral("2021-06-25"));
    for (int i = 0; i < 3; ++i)
        require(gui.own().undo());
    gui.settle();
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-06-30"));
    CHECK(gui.date(bern, "end").isEmpty());
}

TEST_CASE("What is moved by keys beyond the edge of the view is kept in view")
{
    TimelineGui gui;
    const RecordRef bern = gui.event(QStringLiteral("bern"));
    gui.zoomTo(bern);
    const double edge = gui.view().bodyRect().right();
    gui.view().setScale(gui.view().scale().panned(edge - gui.middleOf(bern).x() - 60));
    REQUIRE(gui.middleOf(bern).x() < edge);
    for (int weeks = 0; weeks < 3; ++weeks) {
        gui.key(Qt::Key_Right, Qt::ShiftModifier);
        CHECK(gui.view().bodyRect().contains(gui.middleOf(bern)));
    }
    CHECK(gui.date(bern, "start") == QStringLiteral("2021-07-21"));
}

TEST_CASE("Every item is reached by the arrow keys and shown in the form")
{
    TimelineGui gui;
    QSet<qint64> reached;
    gui.view().select({});
    for (int lane = 0; lane < 20; ++lane) {
        gui.key(Qt::Key_Down);
        for (int i = 0; i < 12; ++i) {
            if (!gui.view().selected().isNull()) {
                reached.insert(gui.view().selected().id.value);
                CHECK(gui.page().currentRecord() == gui.view().selected());
            }
            gui.key(Qt::Key_Right, Qt::ControlModifier);
        }
        for (int i = 0; i < 12; ++i) {
            gui.key(Qt::Key_Left, Qt::ControlModifier);
            if (!gui.view().selected().isNull())
                reached.insert(gui.view().selected().id.value);
        }
    }
    CHECK(reached.size() == 16);
}

TEST_CASE("Dragging over an empty place of a lane starts a new record of its kind with these days")
{
    TimelineGui gui;
    const RecordRef bern = gui.event(QStringLiteral("bern"));
    gui.zoomTo(bern);
    const QPoint lane = gui.middleOf(bern);
    const QPoint from(int(gui.view().xOf(QDate(2021, 6, 20))) + 1, lane.y());
    const QPoint to(int(gui.view().xOf(QDate(2021, 6, 23))) - 1, lane.y());
    gui.drag(from, to, Qt::ShiftModifier);
    gui.fill("Title", "A webinar of our own"); // nothing else is missing: it is added
    gui.settle();
    const RecordRef added = gui.event(QStringLiteral("webinar of our own"));
    CHECK(gui.date(added, "start") == QStringLiteral("2021-06-20"));
    CHECK(gui.date(added, "end") == QStringLiteral("2021-06-22"));
    CHECK(gui.date(added, "kind") == QStringLiteral("webinar"));
    CHECK(gui.view().selected() == added);
}
