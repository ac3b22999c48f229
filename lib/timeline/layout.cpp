// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/layout.h"

#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace rapporteur::timeline {

namespace {

using Precision = PartialDate::Precision;

/// What stands on a bar before its text: the mark of its status.
double indentOf(const Item& item, double width, const Metrics& metrics)
{
    return item.look >= Look::Idea && width >= 3 * metrics.marker ? metrics.marker + metrics.gap / 2 : 0;
}

/// The day after the month or the year in which \a day is.
int unitEnd(int day, Precision precision)
{
    const QDate date = QDate::fromJulianDay(day);
    if (precision == Precision::Month)
        return int(QDate(date.year(), date.month(), 1).addMonths(1).toJulianDay());
    if (precision == Precision::Year)
        return int(QDate(date.year(), 12, 31).toJulianDay()) + 1;
    return day;
}

int unitBegin(int lastDay, Precision precision)
{
    const QDate date = QDate::fromJulianDay(lastDay);
    if (precision == Precision::Month)
        return int(QDate(date.year(), date.month(), 1).toJulianDay());
    if (precision == Precision::Year)
        return int(QDate(date.year(), 1, 1).toJulianDay());
    return lastDay + 1;
}

/// As the locale writes dates, without the year, which stands on the axis.
QString shortDate(QDate day, Precision precision, const QLocale& locale)
{
    const PartialDate date = precision == Precision::Year    ? PartialDate::of(day.year())
                             : precision == Precision::Month ? PartialDate::of(day.year(), day.month())
                                                             : PartialDate::of(day);
    QString text = date.toDisplay(locale, QLocale::ShortFormat);
    if (precision != Precision::Day)
        return text;
    static const QRegularExpression loose(QStringLiteral("^[\\s,./年-]+|[\\s,./-]+$"));
    return text.remove(QString::number(day.year())).remove(loose);
}

/// One place in a row, with what limits it there.
class Placer
{
public:
    Placer(const Plan& plan, size_t row, size_t place, const LayoutRequest& request)
        : m_plan(plan)
        , m_index(plan.index())
        , m_item(plan.item(plan.itemAt(place)))
        , m_row(m_index.row(row))
        , m_place(place)
        , m_request(request)
    {}

    [[nodiscard]] double left() const { return x(m_index.start(m_place)); }
    [[nodiscard]] double right() const { return x(m_index.end(m_place)); }
    [[nodiscard]] bool isShort() const { return right() - left() < m_request.metrics.marker; }

    /// A single day, with room for more than its own width.
    [[nodiscard]] bool isMarker() const
    {
        const Precision precision = m_item.bar.isEmpty() ? m_item.marked : m_item.starts;
        return isShort() && precision == Precision::Day &&
               left() - previousEnd() >= m_request.metrics.marker &&
               nextStart() - right() >= m_request.metrics.marker;
    }

    [[nodiscard]] BarBox box(double top) const
    {
        BarBox box;
        box.top = top;
        if (!m_item.bar.isEmpty()) {
            box.left = x(m_item.bar.first);
            box.right = x(m_item.bar.end);
            box.certainLeft = x(unitEnd(m_item.bar.first, m_item.starts));
            box.certainRight = x(unitBegin(m_item.bar.end - 1, m_item.ends));
        }
        if (!m_item.mark.isEmpty()) {
            box.markLeft = x(m_item.mark.first);
            box.markRight = x(m_item.mark.end);
        }
        if (!m_item.ghost.isEmpty()) {
            box.ghostLeft = x(m_item.ghost.first);
            box.ghostRight = x(m_item.ghost.end);
        }
        box.marker = isMarker();
        return box;
    }

    [[nodiscard]] Label label(const BarBox& box, const TextWidth& textWidth) const
    {
        const Metrics& metrics = m_request.metrics;
        const double half = box.marker ? std::max(0.0, (metrics.marker - (right() - left())) / 2) : 0;
        LabelRoom room;
        room.left = box.hasBar() ? box.left - half : right();
        room.right = box.hasBar() ? box.right + half : right();
        room.behind = right() + half + markHalf(box);
        room.indent = indent(box);
        room.freeUntil = nextStart() - metrics.marker / 2;
        room.before = left() - std::max(half, metrics.marker / 2) - metrics.gap;
        room.viewWidth = m_request.view.width;
        const QString words = text(m_place);
        const double width = textWidth(words);
        // Only then is it worth to ask what stands before it.
        room.freeFrom = mayStandBefore(width, room, metrics) ? freeFrom(textWidth)
                                                             : std::numeric_limits<double>::infinity();
        return placeLabel(words, width, room, metrics, textWidth);
    }

private:
    [[nodiscard]] double x(int day) const { return m_request.view.scale.x(day); }
    [[nodiscard]] double previousEnd() const
    {
        return m_place > m_row.begin ? x(m_index.end(m_place - 1)) : -std::numeric_limits<double>::infinity();
    }
    [[nodiscard]] double nextStart() const
    {
        return m_place + 1 < m_row.end ? x(m_index.start(m_place + 1))
                                       : std::numeric_limits<double>::infinity();
    }
    /// What is called like its lane is told from the others by its date; what the lane stands for has its
    /// name beside it already.
    [[nodiscard]] QString text(size_t place) const
    {
        const Item& item = m_plan.item(m_plan.itemAt(place));
        const Lane& lane = m_plan.content().lanes[item.lane];
        if (item.record == lane.record)
            return {};
        if (item.label != lane.title)
            return item.label;
        return shortDate(item.extent().firstDay(), item.bar.isEmpty() ? item.marked : item.starts,
                         m_request.locale);
    }
    /// From where on a text may stand before the bar: not where the one before may have its own.
    [[nodiscard]] double freeFrom(const TextWidth& textWidth) const
    {
        if (m_place == m_row.begin)
            return 0;
        return previousEnd() + m_request.metrics.marker + 2 * m_request.metrics.gap +
               textWidth(text(m_place - 1));
    }
    [[nodiscard]] double indent(const BarBox& box) const
    {
        return indentOf(m_item, box.right - box.left, m_request.metrics);
    }
    /// How far the round mark of a day reaches beyond it.
    [[nodiscard]] double markHalf(const BarBox& box) const
    {
        if (!box.hasMark() || box.marker || box.markRight < right())
            return 0;
        return std::max(0.0, (m_request.metrics.marker - (box.markRight - box.markLeft)) / 2);
    }

    const Plan& m_plan;
    const IntervalIndex& m_index;
    const Item& m_item;
    IntervalIndex::Range m_row;
    size_t m_place;
    const LayoutRequest& m_request;
};

/// Goes through what can be seen and nothing else.
class Maker
{
public:
    Maker(const Plan& plan, const LaneStack& stack, const LayoutRequest& request, const TextWidth& textWidth)
        : m_plan(plan)
        , m_stack(stack)
        , m_request(request)
        , m_view(request.view)
        , m_textWidth(textWidth)
    {}

    Layout make()
    {
        m_layout.view = m_view;
        m_layout.bars.reserve(256);
        m_layout.axis = axisFor(m_view.scale, m_view.width, m_textWidth, m_request.locale);
        for (size_t i = m_stack.firstBelow(m_view.top); i < m_stack.count(); ++i) {
            const double top = m_stack.top(i) - m_view.top;
            if (top - m_request.metrics.edition > m_view.height)
                break;
            addLane(i, top);
        }
        if (m_request.today.isValid()) {
            const double x = m_view.scale.x(double(m_request.today.toJulianDay()) + 0.5);
            if (x >= 0 && x <= m_view.width)
                m_layout.today = x;
        }
        return std::move(m_layout);
    }

private:
    void addLane(size_t i, double top)
    {
        const size_t lane = m_stack.laneAt(i);
        m_layout.lanes.push_back(
            {lane, top, m_stack.heightOf(i), m_stack.isCollapsed(i), m_stack.beginsEdition(i)});
        if (m_stack.isCollapsed(i)) {
            addSummary(lane, m_stack.rowTop(i, 0) - m_view.top);
            return;
        }
        const double above = std::max(0.0, m_view.top - m_stack.rowTop(i, 0));
        for (auto row = size_t(above / m_request.metrics.row); row < m_plan.rowsOf(lane); ++row) {
            const double y = m_stack.rowTop(i, row) - m_view.top;
            if (y > m_view.height)
                break;
            addRow(m_plan.firstRow(lane) + row, y);
        }
    }

    [[nodiscard]] IntervalIndex::Range inView(const IntervalIndex& index, size_t row) const
    {
        // A mark is wider than its day.
        const double margin = m_request.metrics.marker;
        return index.around(row, m_view.scale.day(-margin), m_view.scale.day(m_view.width + margin));
    }

    void addRow(size_t row, double top)
    {
        const auto range = inView(m_plan.index(), row);
        double painted = -std::numeric_limits<double>::infinity();
        for (size_t i = range.begin; i < range.end;) {
            Sliver sliver;
            if (auto box = boxOf(m_plan, row, i, top, m_request, m_textWidth, sliver)) {
                m_layout.bars.push_back(std::move(*box));
                ++i;
                continue;
            }
            addSliver(sliver, painted);
            painted = std::max(painted, sliver.right);
            i = m_plan.index().skipTo(i + 1, range.end, m_view.scale.day(painted));
        }
    }

    void addSliver(Sliver sliver, double painted)
    {
        sliver.left = std::max(sliver.left, painted);
        if (sliver.right <= sliver.left)
            return;
        if (!m_layout.slivers.empty()) {
            Sliver& last = m_layout.slivers.back();
            if (last.look == sliver.look && last.right == sliver.left && last.top == sliver.top) {
                last.right = sliver.right;
                return;
            }
        }
        m_layout.slivers.push_back(sliver);
    }

    void addSummary(size_t lane, double top)
    {
        const IntervalIndex& index = m_plan.summaries();
        const auto range = inView(index, lane);
        double painted = -std::numeric_limits<double>::infinity();
        for (size_t i = range.begin; i < range.end;) {
            const double left = std::floor(m_view.scale.x(index.start(i)));
            const double right = std::max(left + 1, std::floor(m_view.scale.x(index.end(i))));
            if (left <= painted)
                m_layout.summaries.back().right = std::max(m_layout.summaries.back().right, right);
            else
                m_layout.summaries.push_back({left, right, top});
            painted = std::max(painted, right);
            i = index.skipTo(i + 1, range.end, m_view.scale.day(painted));
        }
    }

    const Plan& m_plan;
    const LaneStack& m_stack;
    const LayoutRequest& m_request;
    const View& m_view;
    const TextWidth& m_textWidth;
    Layout m_layout;
};

} // namespace

std::optional<BarBox> boxOf(const Plan& plan, size_t row, size_t place, double rowTop,
                            const LayoutRequest& request, const TextWidth& textWidth, Sliver& sliver)
{
    const Placer placer(plan, row, place, request);
    const quint32 number = plan.itemAt(place);
    if (request.detail == Detail::Pixels && placer.right() - placer.left() < request.metrics.sliver &&
        !placer.isMarker()) {
        const double left = std::floor(placer.left());
        sliver = {left, std::max(left + 1, std::floor(placer.right())), rowTop, plan.item(number).look};
        return std::nullopt;
    }
    BarBox box = placer.box(rowTop);
    box.item = number;
    if (placer.right() > 0 && placer.left() < request.view.width)
        box.label = placer.label(box, textWidth);
    return box;
}

Layout layOut(const Plan& plan, const LaneStack& stack, const LayoutRequest& request,
              const TextWidth& textWidth)
{
    return Maker(plan, stack, request, textWidth).make();
}

} // namespace rapporteur::timeline
