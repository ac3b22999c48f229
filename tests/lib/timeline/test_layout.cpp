// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans.h"
#include "timeline/hit.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace rapporteur;
using namespace rapporteur::test;
using timeline::BarBox;
using timeline::Detail;
using timeline::LaneStack;
using timeline::Layout;
using timeline::LayoutRequest;
using timeline::Plan;

namespace {

LayoutRequest anyRequest()
{
    const double perDay = 0.05 * std::pow(400.0, *rc::gen::inRange(0, 1000) / 1000.0);
    return request(2'455'000 + *rc::gen::inRange(-500, 12'000), perDay, *rc::gen::inRange(100, 1500),
                   *rc::gen::inRange(50, 900), *rc::gen::inRange(0, 500));
}

bool reaches(const Plan& plan, quint32 item, const LayoutRequest& request)
{
    const timeline::Days days = plan.item(item).extent();
    return request.view.scale.x(days.end) > 0 && request.view.scale.x(days.first) < request.view.width;
}

/// What a row's bars and texts take up, from left to right.
void checkRow(const Plan& plan, std::vector<const BarBox*> row, const LayoutRequest& request)
{
    std::sort(row.begin(), row.end(), [](const BarBox* a, const BarBox* b) {
        return std::max(a->right, a->markRight) < std::max(b->right, b->markRight);
    });
    for (size_t i = 0; i < row.size(); ++i) {
        const timeline::Label& label = row[i]->label;
        if (label.text.isEmpty())
            continue;
        RC_ASSERT(label.left >= 0);
        RC_ASSERT(label.left + label.width <= request.view.width + 1e-6);
        RC_ASSERT(label.width == plainWidth()(label.text));
        for (size_t j = 0; j < row.size(); ++j) {
            if (i == j)
                continue;
            const timeline::Label& other = row[j]->label;
            RC_ASSERT(other.text.isEmpty() || label.left + label.width <= other.left ||
                      other.left + other.width <= label.left);
            const timeline::Days days = plan.item(row[j]->item).extent();
            RC_ASSERT(label.left + label.width <= request.view.scale.x(days.first) + 1e-6 ||
                      label.left >= request.view.scale.x(days.end) - 1e-6);
        }
    }
}

} // namespace

TEST_CASE("Every item in view is laid out, and none that is not")
{
    const Plan plan(randomContent(11, 800));
    forAll("exact culling", [&] {
        LayoutRequest asked = anyRequest();
        asked.detail = Detail::Exact;
        const LaneStack stack(plan, asked.metrics);
        const Layout layout = layOut(plan, stack, asked, plainWidth());
        std::set<quint32> shown;
        for (const BarBox& box : layout.bars) {
            if (reaches(plan, box.item, asked))
                RC_ASSERT(shown.insert(box.item).second);
        }
        for (quint32 item = 0; item < plan.content().items.size(); ++item) {
            const size_t i = stack.find(plan.item(item).lane);
            const size_t row = plan.rowOf(item) - plan.firstRow(plan.item(item).lane);
            const double top = stack.rowTop(i, row) - asked.view.top;
            const bool inView =
                reaches(plan, item, asked) && top + asked.metrics.row > 0 && top <= asked.view.height;
            RC_ASSERT(shown.count(item) == (inView ? 1 : 0));
        }
    });
}

TEST_CASE("Texts never overlap a text or another bar, and stay in view while their bar is partly out")
{
    const Plan plan(randomContent(12, 600));
    forAll("labels", [&] {
        LayoutRequest asked = anyRequest();
        asked.detail = *rc::gen::element(Detail::Exact, Detail::Pixels);
        const Layout layout = layOut(plan, LaneStack(plan, asked.metrics), asked, plainWidth());
        std::map<double, std::vector<const BarBox*>> rows;
        for (const BarBox& box : layout.bars)
            rows[box.top].push_back(&box);
        for (const auto& [top, row] : rows)
            checkRow(plan, row, asked);
    });
}

TEST_CASE("The text of a long bar that is partly out stands at the edge")
{
    timeline::Content content = randomContent(1, 0, 1);
    content.items.push_back(dayItem(1, 2'459'000, 400, QStringLiteral("A long one")));
    const Plan plan(std::move(content));
    const LayoutRequest asked = request(2'459'200, 2);
    const Layout layout = layOut(plan, LaneStack(plan, asked.metrics), asked, plainWidth());
    REQUIRE(layout.bars.size() == 1);
    CHECK(layout.bars[0].label.text == QStringLiteral("A long one"));
    CHECK(layout.bars[0].label.left == Approx(asked.metrics.gap));
}

TEST_CASE("A text is cut where it has no room, and left out where next to nothing would be left")
{
    const TextWidth width = plainWidth();
    CHECK(timeline::elided(QStringLiteral("Monthly meeting"), 200, width) ==
          QStringLiteral("Monthly meeting"));
    CHECK(timeline::elided(QStringLiteral("Monthly meeting"), 60, width) == QStringLiteral("Monthly…"));
    CHECK(timeline::elided(QStringLiteral("Monthly meeting"), 9, width).isEmpty());
    const timeline::Metrics metrics;
    timeline::LabelRoom room{10, 19, 0, 19, 28, 4, 0, 500};
    CHECK(timeline::placeLabel(QStringLiteral("Monthly"), 49, room, metrics, width).text.isEmpty());
}

TEST_CASE("A text with no room behind its bar stands in front of it")
{
    timeline::LabelRoom room{480, 483, 0, 483, 1000, 470, 100, 500};
    const timeline::Label label = timeline::placeLabel(QStringLiteral("Monthly"), 49, room, {}, plainWidth());
    CHECK(label.text == QStringLiteral("Monthly"));
    CHECK(label.left + label.width == Approx(470));
    room.freeFrom = 450;
    CHECK(timeline::placeLabel(QStringLiteral("Monthly"), 49, room, {}, plainWidth()).text.isEmpty());
}

TEST_CASE("What is called like its lane is told from the others by its day")
{
    timeline::Content content = randomContent(1, 0, 1);
    content.lanes[0].title = QStringLiteral("Monthly meeting");
    content.items.push_back(
        dayItem(1, int(QDate(2021, 2, 23).toJulianDay()), 1, QStringLiteral("Monthly meeting")));
    const Plan plan(std::move(content));
    LayoutRequest asked = request(double(QDate(2021, 1, 1).toJulianDay()), 2);
    const auto text = [&] {
        return layOut(plan, LaneStack(plan, asked.metrics), asked, plainWidth()).bars.at(0).label.text;
    };
    CHECK(text() == QStringLiteral("23 Feb"));
    asked.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    CHECK(text() == QStringLiteral("Feb 23"));
}

TEST_CASE("A month is laid out as the days it may be, with no certain part")
{
    timeline::Content content = randomContent(1, 0, 1);
    timeline::Item item = dayItem(1, 0, 1);
    item.bar = timeline::daysOf(PartialDate::of(2020, 11));
    item.starts = item.ends = PartialDate::Precision::Month;
    content.items.push_back(item);
    const Plan plan(std::move(content));
    const LayoutRequest asked = request(double(QDate(2020, 10, 1).toJulianDay()), 4);
    const Layout layout = layOut(plan, LaneStack(plan, asked.metrics), asked, plainWidth());
    REQUIRE(layout.bars.size() == 1);
    CHECK(layout.bars[0].left == Approx(31 * 4));
    CHECK(layout.bars[0].right == Approx(61 * 4));
    CHECK(layout.bars[0].certainRight <= layout.bars[0].certainLeft);
}

TEST_CASE("What is under the pointer is the item that is drawn there")
{
    const Plan plan(randomContent(13, 500));
    forAll("hit", [&] {
        const LayoutRequest asked = anyRequest();
        const LaneStack stack(plan, asked.metrics);
        const Layout layout = layOut(plan, stack, asked, plainWidth());
        if (layout.bars.empty())
            return;
        const BarBox& box = layout.bars[*rc::gen::inRange<size_t>(0, layout.bars.size())];
        if (!box.hasBar() || box.right - box.left < 30 || box.right < 20 || box.left > asked.view.width - 20)
            return;
        const double x = (std::max(box.left, 0.0) + std::min(box.right, asked.view.width)) / 2;
        const auto hit = hitAt(plan, stack, layout, asked.metrics, {x, box.top + asked.metrics.row / 2});
        RC_ASSERT(hit.has_value());
        RC_ASSERT(hit->item == box.item);
        const auto end =
            hitAt(plan, stack, layout, asked.metrics, {box.right - 2, box.top + asked.metrics.row / 2});
        RC_ASSERT(end.has_value());
        // The mark of a publication may stand right there.
        RC_ASSERT(end->part == timeline::Part::End || end->part == timeline::Part::Mark ||
                  end->item != box.item);
    });
}

TEST_CASE("A collapsed lane is one row that shows where it has anything")
{
    const Plan plan(randomContent(14, 300, 2));
    const LayoutRequest asked = request(2'455'000, 0.08, 1000, 900);
    const LaneStack open(plan, asked.metrics);
    const LaneStack stack(plan, asked.metrics, {QStringLiteral("0")});
    CHECK(stack.height() < open.height());
    CHECK(stack.heightOf(0) == asked.metrics.row + asked.metrics.laneGap);
    const Layout layout = layOut(plan, stack, asked, plainWidth());
    CHECK_FALSE(layout.summaries.empty());
    for (const BarBox& box : layout.bars)
        CHECK(plan.item(box.item).lane == 1);
    const LaneStack only(plan, asked.metrics, {}, {QStringLiteral("1")});
    CHECK(only.count() == 1);
    CHECK(only.laneAt(0) == 1);
}
