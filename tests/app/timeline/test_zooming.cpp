// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinegui.h"

#include <QAccessible>
#include <QGesture>
#include <QRegularExpression>

using namespace rapporteur;
using namespace rapporteur::test;

TEST_CASE("The wheel zooms at the pointer: the day under it stays")
{
    TimelineGui gui;
    const QPoint at(gui.view().viewport()->width() - 100, 200);
    const double x = at.x() - gui.view().bodyRect().left();
    const double before = gui.view().scale().day(x);
    const double perDay = gui.view().scale().perDay;
    gui.turnWheel(at, 120);
    gui.turnWheel(at, 480);
    CHECK(gui.view().scale().perDay > 2 * perDay);
    CHECK(gui.view().scale().day(x) == Approx(before).margin(1e-6));
    gui.turnWheel(at, -900);
    CHECK(gui.view().scale().perDay < perDay);
    CHECK(gui.view().scale().day(x) == Approx(before).margin(1e-6));
}

TEST_CASE("Keys zoom between a day and fifty years, and bring everything back into view")
{
    TimelineGui gui;
    const timeline::DayScale first = gui.view().scale();
    gui.view().setFocus();
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&gui.view(), Qt::Key_Plus, Qt::ControlModifier);
    const double width = gui.view().bodyRect().width();
    CHECK(width / gui.view().scale().perDay == Approx(1));
    for (int i = 0; i < 120; ++i)
        QTest::keyClick(&gui.view(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(width / gui.view().scale().perDay == Approx(timeline::DayScale::MostDays));
    gui.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(gui.view().scale().perDay == Approx(first.perDay));
    for (const timeline::Item& item : gui.view().plan()->content().items) {
        CHECK(gui.view().scale().x(item.bar.first) >= 0);
        CHECK(gui.view().scale().x(item.bar.end) <= width);
    }
}

TEST_CASE("Two fingers zoom about the place between them")
{
    TimelineGui gui;
    const QRectF body = gui.view().bodyRect();
    const QPoint between(int(body.left() + body.width() / 3), int(body.center().y()));
    const double day = gui.view().scale().day(between.x() - body.left());
    const double perDay = gui.view().scale().perDay;
    QPinchGesture pinch;
    pinch.setCenterPoint(gui.view().viewport()->mapToGlobal(QPointF(between)));
    pinch.setScaleFactor(1.5);
    QGestureEvent event({&pinch});
    QCoreApplication::sendEvent(gui.view().viewport(), &event);
    CHECK(gui.view().scale().perDay == Approx(perDay * 1.5));
    CHECK(gui.view().scale().day(between.x() - body.left()) == Approx(day).margin(0.1));
}

TEST_CASE("A pinch on a touchpad zooms at the pointer")
{
    TimelineGui gui;
    const QRectF body = gui.view().bodyRect();
    const QPointF at(body.left() + std::floor(body.width() / 4), body.center().y());
    const double day = gui.view().scale().day(at.x() - body.left());
    const double perDay = gui.view().scale().perDay;
    for (const double nearer : {0.25, 0.1, -0.2}) {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  gui.view().viewport()->mapToGlobal(at), nearer, {});
        QCoreApplication::sendEvent(gui.view().viewport(), &event);
    }
    CHECK(gui.view().scale().perDay == Approx(perDay * 1.25 * 1.1 * 0.8));
    CHECK(gui.view().scale().day(at.x() - body.left()) == Approx(day).margin(0.01));
}

TEST_CASE("Dragging an empty place moves the picture with the pointer, and Escape takes it back")
{
    TimelineGui gui;
    const QPoint empty(int(gui.view().bodyRect().right()) - 60, int(gui.view().bodyRect().bottom()) - 8);
    const double day = gui.view().scale().day(empty.x());
    gui.drag(empty, empty - QPoint(150, 0));
    CHECK(gui.view().scale().day(empty.x() - 150) == Approx(day).margin(1e-6));
    const timeline::DayScale before = gui.view().scale();
    gui.press(empty);
    gui.moveTo(empty - QPoint(90, 0));
    QTest::keyClick(&gui.view(), Qt::Key_Escape);
    gui.release(empty - QPoint(90, 0));
    CHECK(gui.view().scale() == before);
}

TEST_CASE("Today and the chosen item are gone to")
{
    TimelineGui gui;
    gui.named<QWidget>("Go to today");
    QTest::mouseClick(gui.named<QWidget>("Go to today"), Qt::LeftButton);
    const double today = double(QDate::currentDate().toJulianDay()) + 0.5;
    CHECK(gui.view().scale().x(today) == Approx(gui.view().bodyRect().width() / 2));
    gui.view().select(gui.event(QStringLiteral("bern")));
    gui.key(Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
    const QRectF box = gui.view().itemRect(gui.itemOf(gui.event(QStringLiteral("bern"))));
    CHECK(gui.view().bodyRect().contains(box));
    CHECK(box.width() > 50);
}

TEST_CASE("A lane is collapsed by its name and by a key, and stays so")
{
    TimelineGui gui;
    const auto lanes = gui.view().plan()->content().lanes.size();
    REQUIRE(lanes > 5);
    QTest::mouseClick(gui.view().viewport(), Qt::LeftButton, {},
                      QPoint(20, int(gui.view().bodyRect().top()) + 10));
    CHECK(gui.view().collapsed().size() == 1);
    gui.key(Qt::Key_Plus);
    CHECK(gui.view().collapsed().isEmpty());
    gui.key(Qt::Key_Minus);
    CHECK(gui.view().collapsed().size() == 1);
}

TEST_CASE("A card tells of what the pointer is at, and goes with it")
{
    TimelineGui gui;
    const auto pointAt = [&](QPoint at) {
        QMouseEvent event(QEvent::MouseMove, at, gui.view().viewport()->mapToGlobal(at), Qt::NoButton,
                          Qt::NoButton, {});
        QCoreApplication::sendEvent(gui.view().viewport(), &event);
    };
    const auto* card = gui.view().findChild<QLabel*>(QStringLiteral("timelineCard"));
    REQUIRE(card);
    CHECK_FALSE(card->isVisible());
    pointAt(gui.middleOf(gui.event(QStringLiteral("bern"))));
    CHECK(card->isVisible());
    CHECK(card->text().contains(QStringLiteral("Road to Bern")));
    CHECK(card->text().contains(QStringLiteral("30 Jun 2021")));
    CHECK(card->text().contains(QStringLiteral("Webinar")));
    pointAt(QPoint(int(gui.view().bodyRect().right()) - 5, int(gui.view().bodyRect().bottom()) - 5));
    CHECK_FALSE(card->isVisible());
}

TEST_CASE("Each item is there for a screen reader, with its name, its dates and its lane")
{
    TimelineGui gui;
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&gui.view());
    REQUIRE(access);
    REQUIRE(access->childCount() == int(gui.view().plan()->content().items.size()));
    QStringList names;
    for (int i = 0; i < access->childCount(); ++i) {
        QAccessibleInterface* child = access->child(i);
        REQUIRE(child);
        CHECK(child->role() == QAccessible::ListItem);
        CHECK(access->indexOfChild(child) == i);
        names << child->text(QAccessible::Name);
    }
    CHECK(names.filter(QStringLiteral("Planning for ML 2021 started, Nov 2020, Milestone")).size() == 1);
    CHECK(
        names.filter(QRegularExpression(QStringLiteral("Road to Bern.*, 30 Jun[e]? 2021, Webinar"))).size() ==
        1);
    const quint32 item = gui.itemOf(gui.event(QStringLiteral("bern")));
    QAccessibleInterface* child = access->child(int(item));
    CHECK(child->rect().isValid());
    child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(gui.view().selected() == gui.event(QStringLiteral("bern")));
    CHECK(child->state().selected);
}
