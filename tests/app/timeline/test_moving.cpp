// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/timeline/plans.h"
#include "timeline/svgcanvas.h"
#include "timelinegui.h"

#include <QListWidget>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// What is written on a picture of 600 pixels' width.
struct Written
{
    QString text;
    double x = 0;
};

std::vector<Written> writtenBy(const TimelineStyle& style, const std::function<void(Canvas&)>& paint)
{
    SvgCanvas canvas(style, {600, 200}, {}, {});
    paint(canvas);
    QXmlStreamReader xml(canvas.finish());
    std::vector<Written> all;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text") {
            const double x = xml.attributes().value(QStringLiteral("x")).toDouble();
            all.push_back({xml.readElementText(QXmlStreamReader::IncludeChildElements), x});
        }
    }
    return all;
}

} // namespace

TEST_CASE("The name of what is dragged goes along with it, and stays within the view")
{
    const TimelineStyle style(ChartTheme::light(), QApplication::font());
    timeline::Content content = randomContent(1, 0, 1);
    content.items = {dayItem(1, 2'455'005, 10, {})};
    content.items.front().label = QStringLiteral("Spring sprint");
    const timeline::Plan plan(content);
    timeline::LayoutRequest asked;
    asked.view = {{2'455'000, 20}, 600, 0, 200};
    asked.metrics = style.metrics();
    const timeline::Layout layout =
        layOut(plan, timeline::LaneStack(plan, asked.metrics), asked, style.labelWidth());
    const TimelinePainter painter(style, plan);
    TimelineAccent accent;
    const auto body = [&](Canvas& canvas) { painter.paintBody(canvas, layout, accent); };
    CHECK(writtenBy(style, body).size() == 1);
    accent.lifted = 0;
    CHECK(writtenBy(style, body).empty());

    for (const QRectF& box : {QRectF(300, 50, 200, 16), QRectF(300, 50, 4, 16), QRectF(560, 50, 20, 16)}) {
        INFO(box.left());
        const auto moving = writtenBy(style, [&](Canvas& canvas) {
            painter.paintMoving(canvas, box, content.items.front(), QStringLiteral("3 – 12 Jun 2009"), 600,
                                Qt::blue);
        });
        REQUIRE(moving.size() == 2);
        CHECK(moving.front().text == QStringLiteral("Spring sprint"));
        CHECK(moving.front().x == Approx(box.left()).margin(120));
        CHECK(moving.front().x + style.width(moving.front().text, Lettering::Label) <= 600);
        CHECK(moving.back().x + style.width(moving.back().text, Lettering::Heading) <= 600);
    }
}

TEST_CASE("The signs of what waits without a date are as large as the list has them, whatever the screen")
{
    TimelineGui gui;
    const QListWidget* list = gui.page().tray()->list();
    for (const double ratio : {1.0, 1.5, 2.0}) {
        const QPixmap shown = list->item(0)->icon().pixmap(list->iconSize(), ratio);
        CHECK(shown.deviceIndependentSize() == QSizeF(list->iconSize()));
    }
}

TEST_CASE("A tool whose menu is left with Escape is no more marked once the pointer has gone elsewhere")
{
    TimelineGui gui;
    auto* tool = gui.named<QToolButton>("Editions drawn");
    QWindow* window = gui.window().windowHandle();
    const auto placeOf = [&](const QWidget& widget) {
        return widget.mapTo(&gui.window(), widget.rect().center());
    };
    QTest::mouseMove(window, placeOf(*tool));
    REQUIRE(QTest::qWaitFor([&] { return tool->underMouse(); }));
    QTimer::singleShot(0, [&] {
        QWidget* menu = QApplication::activePopupWidget();
        REQUIRE(menu);
        QTest::mouseRelease(window, Qt::LeftButton, {}, placeOf(*tool));
        QTest::mouseMove(menu->windowHandle(), menu->rect().center());
        QTest::mouseMove(window, placeOf(gui.view()));
        tool->setAttribute(Qt::WA_UnderMouse); // as X11 leaves it: the menu has had all that the pointer did
        QTest::keyClick(menu, Qt::Key_Escape);
    });
    QTest::mousePress(window, Qt::LeftButton, {}, placeOf(*tool)); // returns when the menu has gone
    CHECK(QTest::qWaitFor([&] { return !tool->underMouse(); }));
}
