// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/hit.h"

#include <cmath>

namespace rapporteur::timeline {

namespace {

constexpr double Grip = 5; ///< how near to an end it is taken hold of

bool isNear(double x, double left, double right, double least)
{
    const double more = std::max(0.0, (least - (right - left)) / 2);
    return x >= left - more && x < right + more;
}

std::optional<Part> partAt(const BarBox& box, const Metrics& metrics, double x)
{
    if (box.hasMark() && isNear(x, box.markLeft, box.markRight, metrics.marker))
        return Part::Mark;
    const bool grips = box.hasBar() && box.right - box.left >= 4 * Grip;
    if (grips && std::abs(x - box.left) <= Grip)
        return Part::Start;
    if (grips && std::abs(x - box.right) <= Grip)
        return Part::End;
    if (box.hasBar() && isNear(x, box.left, box.right, metrics.marker))
        return Part::Body;
    const bool onLabel = !box.label.text.isEmpty() && x >= box.label.left - metrics.gap &&
                         x <= box.label.left + box.label.width;
    if (onLabel)
        return box.hasBar() ? Part::Body : Part::Mark;
    return std::nullopt;
}

} // namespace

std::optional<size_t> laneAt(const LaneStack& stack, const View& view, double y)
{
    const size_t i = stack.firstBelow(y + view.top);
    if (i == stack.count() || y + view.top < stack.top(i))
        return std::nullopt;
    return stack.laneAt(i);
}

std::optional<Hit> hitAt(const Plan& plan, const LaneStack& stack, const Layout& layout,
                         const Metrics& metrics, QPointF point)
{
    for (const BarBox& box : layout.bars) {
        if (point.y() < box.top || point.y() >= box.top + metrics.row)
            continue;
        if (const auto part = partAt(box, metrics, point.x()))
            return Hit{box.item, *part};
    }
    const auto lane = laneAt(stack, layout.view, point.y());
    const size_t i = lane ? stack.find(*lane) : stack.count();
    if (i == stack.count() || stack.isCollapsed(i))
        return std::nullopt;
    const double within = point.y() + layout.view.top - stack.rowTop(i, 0);
    const auto row = size_t(std::max(0.0, within) / metrics.row);
    if (row >= plan.rowsOf(*lane))
        return std::nullopt;
    std::optional<Hit> hit;
    const DayScale& scale = layout.view.scale;
    plan.index().forEach(plan.firstRow(*lane) + row, scale.day(std::floor(point.x()) - 1),
                         scale.day(std::floor(point.x()) + 1), [&](size_t place) {
                             const Item& item = plan.item(plan.itemAt(place));
                             hit = Hit{plan.itemAt(place), item.bar.isEmpty() ? Part::Mark : Part::Body};
                         });
    return hit;
}

} // namespace rapporteur::timeline
