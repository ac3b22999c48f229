// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/timeline/plans.h"
#include "timeline/paintercanvas.h"
#include "timeline/timelinepainter.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QImage>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace rapporteur;
using namespace rapporteur::test;
using timeline::Layout;
using timeline::LayoutRequest;
using timeline::Plan;

namespace {

QImage painted(const TimelineStyle& style, const Plan& plan, const Layout& layout)
{
    QImage image(QSize(int(layout.view.width), int(layout.view.height)), QImage::Format_RGB32);
    QPainter painter(&image);
    PainterCanvas canvas(painter, style, PainterCanvas::Places::WholePixels);
    TimelinePainter(style, plan).paintBody(canvas, layout);
    return image;
}

/// Draws everything anew: nothing that was drawn once is copied.
class DrawsAnew : public PainterCanvas
{
public:
    using PainterCanvas::PainterCanvas;
    void ground(const Plate& plate, const std::vector<Upright>& lines) override
    {
        Canvas::ground(plate, lines);
    }
    void signOn(const Plate& plate, Sign sign, QPointF centre, double size, const QColor& colour) override
    {
        this->sign(sign, centre, size, colour, plate.colour);
    }
    void textOn(const Plate&, QPointF middle, const QString& text, Lettering lettering,
                const QColor& colour) override
    {
        this->text(middle, text, lettering, colour);
    }
};

/// With items that are chosen and moved; \a open: where it may be painted, all over if that is empty.
template <class PaintsWith, class Device>
void paintOn(Device& device, const TimelineStyle& style, const Plan& plan, const Layout& layout,
             const QRegion& open = {})
{
    device.fill(Qt::white);
    QPainter painter(&device);
    if (!open.isEmpty())
        painter.setClipRegion(open);
    PaintsWith canvas(painter, style, PainterCanvas::Places::WholePixels);
    const TimelinePainter timelinePainter(style, plan);
    TimelineAccent accent;
    accent.lifted = 7;
    accent.chosen = {8};
    canvas.enter({0, style.axisHeight(), layout.view.width, layout.view.height}, {0, style.axisHeight()});
    timelinePainter.paintBody(canvas, layout, accent);
    canvas.leave();
    timelinePainter.paintAxis(canvas, layout);
}

QSize sizeFor(const TimelineStyle& style, const Layout& layout, double ratio)
{
    return (QSizeF(layout.view.width, layout.view.height + style.axisHeight()) * ratio).toSize();
}

template <class PaintsWith>
QImage pictureOf(const TimelineStyle& style, const Plan& plan, const Layout& layout, double ratio,
                 const QRegion& open = {})
{
    QImage image(sizeFor(style, layout, ratio), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    paintOn<PaintsWith>(image, style, plan, layout, open);
    return image;
}

/// By a painter alone, which has nothing but itself to paint on a pixmap with.
QImage paintedOnPixmap(const TimelineStyle& style, const Plan& plan, const Layout& layout, double ratio,
                       const QRegion& open)
{
    QPixmap pixmap(sizeFor(style, layout, ratio));
    pixmap.setDevicePixelRatio(ratio);
    paintOn<PainterCanvas>(pixmap, style, plan, layout, open);
    return pixmap.toImage().convertToFormat(QImage::Format_RGB32);
}

/// A layout that looks at every item there is: no index, nothing skipped, nothing merged. What is too small
/// is painted from the last to the first, so that the first of those that share a pixel is seen.
Layout bruteForce(const Plan& plan, const timeline::LaneStack& stack, const LayoutRequest& request,
                  const TextWidth& textWidth)
{
    Layout layout = layOut(Plan(), timeline::LaneStack(), request, textWidth);
    for (size_t i = 0; i < stack.count(); ++i) {
        const size_t lane = stack.laneAt(i);
        const double top = stack.top(i) - request.view.top;
        layout.lanes.push_back({lane, top, stack.heightOf(i), false, stack.beginsEdition(i)});
        for (size_t row = plan.firstRow(lane); row < plan.firstRow(lane + 1); ++row) {
            const double rowY = stack.rowTop(i, row - plan.firstRow(lane)) - request.view.top;
            const auto range = plan.index().row(row);
            const auto bars = static_cast<std::ptrdiff_t>(layout.bars.size());
            for (size_t place = range.end; place > range.begin; --place) {
                timeline::Sliver sliver;
                if (const auto box = boxOf(plan, row, place - 1, rowY, request, textWidth, sliver))
                    layout.bars.push_back(*box);
                else
                    layout.slivers.push_back(sliver);
            }
            // Where the mark of one reaches into the next, the later one is on top.
            std::reverse(layout.bars.begin() + bars, layout.bars.end());
        }
    }
    return layout;
}

} // namespace

TEST_CASE("At a thousand random items and fifty views the pixels equal those of a painter that culls nothing")
{
    const TimelineStyle style(ChartTheme::light(), QApplication::font());
    std::mt19937 random(20261125);
    const auto share = [&] { return std::uniform_real_distribution<double>(0, 1)(random); };
    for (int view = 0; view < 50; ++view) {
        const Plan plan(randomContent(unsigned(view) / 5, 1000));
        LayoutRequest asked =
            request(2'455'000 + share() * 12'000 - 300, 0.02 * std::pow(2000.0, share()), 700, 400);
        asked.metrics = style.metrics();
        const timeline::LaneStack stack(plan, asked.metrics);
        asked.view.top = share() * std::max(0.0, stack.height() - 200);
        const QImage fast = painted(style, plan, layOut(plan, stack, asked, style.labelWidth()));
        const QImage slow = painted(style, plan, bruteForce(plan, stack, asked, style.labelWidth()));
        INFO("view " << view << ": " << asked.view.scale.start << ", " << asked.view.scale.perDay
                     << " pixels a day");
        const bool alike = fast == slow;
        if (!alike) {
            fast.save(QStringLiteral("/tmp/timeline-fast.png"));
            slow.save(QStringLiteral("/tmp/timeline-slow.png"));
        }
        REQUIRE(alike);
    }
}

TEST_CASE("Texts and lines that are copied have the pixels of those that are drawn")
{
    std::mt19937 random(20261126);
    const auto share = [&] { return std::uniform_real_distribution<double>(0, 1)(random); };
    for (int view = 0; view < 60; ++view) {
        const ChartTheme theme = view % 2 == 0 ? ChartTheme::light() : ChartTheme::dark();
        QFont font = QApplication::font();
        font.setPixelSize(11 + view % 7);
        const TimelineStyle style(theme, font);
        const Plan plan(randomContent(unsigned(view) / 6, 1000));
        LayoutRequest asked =
            request(2'455'000 + share() * 12'000, 0.3 * std::pow(200.0, share()), 700.5, 400);
        asked.metrics = style.metrics();
        const timeline::LaneStack stack(plan, asked.metrics);
        asked.view.top = share() * std::max(0.0, stack.height() - 200);
        const Layout layout = layOut(plan, stack, asked, style.labelWidth());
        for (const double ratio : {1.0, 1.5, 2.0}) {
            INFO("view " << view << ", ratio " << ratio);
            // What is seen again is made into a picture, which is copied from then on.
            const QImage anew = pictureOf<DrawsAnew>(style, plan, layout, ratio);
            bool alike = true;
            for (int time = 0; time < 3; ++time)
                alike = alike && anew == pictureOf<PainterCanvas>(style, plan, layout, ratio);
            REQUIRE(alike);
        }
    }
}

TEST_CASE("What is written straight into a picture has the pixels of what a painter paints")
{
    std::mt19937 random(20261127);
    const auto share = [&] { return std::uniform_real_distribution<double>(0, 1)(random); };
    for (int view = 0; view < 40; ++view) {
        const TimelineStyle style(view % 2 == 0 ? ChartTheme::light() : ChartTheme::dark(),
                                  QApplication::font());
        const Plan plan(randomContent(unsigned(view) / 4, 1000));
        LayoutRequest asked =
            request(2'455'000 + share() * 12'000, 0.05 * std::pow(800.0, share()), 700, 400);
        asked.metrics = style.metrics();
        const timeline::LaneStack stack(plan, asked.metrics);
        asked.view.top = share() * std::max(0.0, stack.height() - 200);
        const Layout layout = layOut(plan, stack, asked, style.labelWidth());
        const QRegion part(int(share() * 300), int(share() * 200), 260, 170);
        for (const QRegion& open : {QRegion(), part, part.united(QRect(500, 40, 90, 300))}) {
            for (const double ratio : {1.0, 2.0}) {
                INFO("view " << view << ", ratio " << ratio << ", " << open.rectCount() << " parts");
                const QImage painted = paintedOnPixmap(style, plan, layout, ratio, open);
                bool alike = true;
                for (int time = 0; time < 3; ++time)
                    alike = alike && painted == pictureOf<PainterCanvas>(style, plan, layout, ratio, open);
                REQUIRE(alike);
            }
        }
    }
}

TEST_CASE("A thousand items at fifty years are drawn as they lie: somewhere there is something")
{
    const TimelineStyle style(ChartTheme::light(), QApplication::font());
    const Plan plan(randomContent(1, 1000));
    LayoutRequest asked = request(2'455'000, 700 / timeline::DayScale::MostDays, 700, 400);
    asked.metrics = style.metrics();
    const Layout layout = layOut(plan, timeline::LaneStack(plan, asked.metrics), asked, style.labelWidth());
    CHECK(layout.slivers.size() > 20);
    const QImage image = painted(style, plan, layout);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    CHECK(colours.contains(style.of(timeline::Look::Published).fill.rgb()));
}

TEST_CASE("What is chosen has a line of the ground between its bar and its frame, as both may be blue")
{
    const TimelineStyle style(ChartTheme::light(), QApplication::font());
    timeline::Content content = randomContent(1, 0, 1);
    content.items = {dayItem(1, 2'455'005, 10, {})};
    const Plan plan(content);
    LayoutRequest asked = request(2'455'000, 20, 400, 200);
    asked.metrics = style.metrics();
    const Layout layout = layOut(plan, timeline::LaneStack(plan, asked.metrics), asked, style.labelWidth());
    REQUIRE(layout.bars.size() == 1);
    TimelineAccent accent;
    accent.colour = Qt::red;
    accent.chosen = {0};
    QImage image(400, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    const TimelinePainter timelinePainter(style, plan);
    {
        PainterCanvas canvas(painter, style, PainterCanvas::Places::WholePixels);
        timelinePainter.paintBody(canvas, layout, accent);
    }
    const QRect bar = timelinePainter.barRect(layout.bars.front()).toRect();
    const int x = bar.center().x() + 2; // away from the line between days
    CHECK(image.pixelColor(x, bar.top()) == style.of(timeline::Look::Event).fill);
    CHECK(image.pixelColor(x, bar.top() - 1) == style.theme().background);
    CHECK(image.pixelColor(x, bar.top() - 2) == accent.colour);
}

TEST_CASE("What opens a lane of many rows stands beside its name, not halfway down")
{
    timeline::Content content = randomContent(1, 0, 1);
    for (int i = 0; i < 12; ++i)
        content.items.push_back(dayItem(i + 1, 2'455'005, 10));
    TimelineView view;
    view.resize(900, 600);
    view.setPlan(std::make_shared<Plan>(content));
    const QImage image = view.grab().toImage();
    const int top = int(TimelineStyle(ChartTheme::light(), view.font()).axisHeight()) + 3;
    QRect ink; // left of the names
    for (int y = top; y < 300; ++y) {
        for (int x = 4; x < 20; ++x) {
            if (image.pixel(x, y) != image.pixel(2, top))
                ink |= QRect(x, y, 1, 1);
        }
    }
    REQUIRE_FALSE(ink.isEmpty());
    CHECK(ink.bottom() < top + 30);
}
