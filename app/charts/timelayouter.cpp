// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayouter.h"

#include <array>

namespace rapporteur {

namespace {

bool isLine(SeriesKind kind)
{
    return kind == SeriesKind::StepLine || kind == SeriesKind::Line;
}

bool crosses(const QLineF& line, const QRectF& box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const std::array sides{QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
                           QLineF(box.bottomRight(), box.bottomLeft()),
                           QLineF(box.bottomLeft(), box.topLeft())};
    for (const QLineF& side : sides) {
        if (line.intersects(side) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

} // namespace

double TimeLayouter::bodyHeight(ChartRoom room)
{
    if (room == ChartRoom::Least)
        return 13 * em();
    return std::clamp(m_layout.size.width() * 0.42, 18 * em(), 34 * em());
}

double TimeLayouter::highest() const
{
    double highest = 0;
    for (const ChartSeries& series : m_spec.series) {
        for (const ChartPoint& point : series.points)
            highest = std::max(highest, point.value);
    }
    return highest;
}

double TimeLayouter::atDay(double day) const
{
    return m_layout.plot.left() +
           (day - m_layout.firstDay) / (m_layout.lastDay - m_layout.firstDay) * m_layout.plot.width();
}

QPointF TimeLayouter::place(const ChartPoint& point) const
{
    return {atDay(ChartSpec::dayOf(point)), atValue(point.value)};
}

double TimeLayouter::layOutBody(double top, double bottom)
{
    const double small = lineHeight(m_fonts.small);
    const auto textWidth = [this](const QString& text) { return width(text, m_fonts.small); };
    // The plot will be a little narrower than this, and a narrower axis only ever goes from months to years.
    const bool grouped =
        !timeScale(m_spec.base.first, m_spec.base.last, m_layout.size.width(), textWidth, m_spec.locale)
             .groups.isEmpty();
    const double axisHeight = 0.6 * em() + (grouped ? 2 : 1) * small;
    const double plotTop = top + small / 2;
    const double plotHeight = bottom - axisHeight - plotTop;
    m_layout.scale = uprightScale(highest(), plotHeight, 2.2 * em());
    m_layout.firstDay = double(m_spec.base.first.toJulianDay());
    m_layout.lastDay = double(m_spec.base.last.toJulianDay()) + 1;
    const double left = margin() + uprightAxisWidth(m_layout.scale);
    setPlot(left, plotTop, m_layout.size.width() - margin() - left, plotHeight);
    addUprightAxis();
    addTimeAxis(
        timeScale(m_spec.base.first, m_spec.base.last, m_layout.plot.width(), textWidth, m_spec.locale));
    addMarks();
    addLabels();
    return bottom;
}

void TimeLayouter::addTimeAxis(const TimeScale& scale)
{
    const double left = m_layout.plot.left();
    const double base = m_layout.plot.bottom();
    const double small = lineHeight(m_fonts.small);
    const bool grouped = !scale.groups.isEmpty();
    for (const TimeScale::Tick& tick : scale.ticks) {
        const double length = tick.major && grouped ? 0.5 * em() + 2 * small : 0.4 * em();
        m_layout.ticks << QLineF(left + tick.at, base, left + tick.at, base + length);
    }
    double y = base + 0.45 * em();
    for (const QVector<TimeLabel>& row : {scale.labels, scale.groups}) {
        for (const TimeLabel& label : row) {
            add(ChartText::Role::Axis, {left + label.centre - label.width / 2, y, label.width, small},
                label.text, Qt::AlignCenter);
        }
        y += small;
    }
}

void TimeLayouter::addMarks()
{
    // Marks first: whoever points at one means it, not the line behind.
    for (int s = 0; s < m_spec.series.size(); ++s) {
        if (m_spec.series.at(s).kind != SeriesKind::Points)
            continue;
        for (int i = 0; i < m_spec.series.at(s).points.size(); ++i)
            addMark(s, i);
    }
    for (int s = 0; s < m_spec.series.size(); ++s) {
        if (isLine(m_spec.series.at(s).kind))
            addLineHits(s);
    }
}

void TimeLayouter::addMark(int series, int index)
{
    const ChartPoint& point = m_spec.series.at(series).points.at(index);
    const QPointF at = place(point);
    const QRectF mark(at - QPointF(MarkSize / 2, MarkSize / 2), QSizeF(MarkSize, MarkSize));
    m_layout.hits << ChartHit{mark.adjusted(-4, -4, 4, 4), at, series, index, false};
    m_taken << mark;
    if (point.first == point.last)
        return;
    const double from = atDay(double(point.first.toJulianDay()));
    const double to = atDay(double(point.last.toJulianDay()) + 1);
    m_taken << QRectF(from, at.y() - 4, to - from, 8);
}

void TimeLayouter::addLineHits(int series)
{
    const ChartSeries& line = m_spec.series.at(series);
    for (int i = 0; i < line.points.size(); ++i) {
        const QPointF at = place(line.points.at(i));
        const double until = i + 1 < line.points.size() ? place(line.points.at(i + 1)).x() : at.x() + 4;
        m_layout.hits << ChartHit{
            {at.x(), m_layout.plot.top(), std::max(1.0, until - at.x()), m_layout.plot.height()},
            at,
            series,
            i,
            line.kind == SeriesKind::StepLine};
    }
}

void TimeLayouter::addLabels()
{
    for (const ChartSeries& series : m_spec.series) {
        for (const ChartPoint& point : series.points) {
            if (!point.label.isEmpty())
                addLabel(point, isLine(series.kind));
        }
    }
}

void TimeLayouter::addLabel(const ChartPoint& point, bool onLine)
{
    const QPointF at = place(point);
    const QSizeF size(width(point.label, m_fonts.text), lineHeight(m_fonts.text));
    const double away = onLine ? 4 : MarkSize / 2 + 3;
    const double centred = std::clamp(at.x() - size.width() / 2, m_layout.plot.left() + 2,
                                      m_layout.size.width() - margin() - size.width());
    const std::array places{QPointF(centred, at.y() - away - size.height()), QPointF(centred, at.y() + away),
                            QPointF(at.x() - away - 4 - size.width(), at.y() - size.height() / 2),
                            QPointF(at.x() + away + 4, at.y() - size.height() / 2)};
    for (const bool mindLines : {true, false}) {
        for (const QPointF& corner : places) {
            const QRectF box(corner, size);
            if (!isFree(box, mindLines))
                continue;
            add(ChartText::Role::Value, box, point.label, Qt::AlignCenter);
            m_taken << box;
            return;
        }
    }
    // No room left: the figure is still in the table and under the pointer.
}

bool TimeLayouter::isFree(const QRectF& box, bool mindLines) const
{
    const QRectF room(m_layout.plot.left() + 1, m_layout.plot.top() - em(), m_layout.plot.width() + margin(),
                      m_layout.plot.height() + em() - 1);
    if (!room.contains(box))
        return false;
    for (const QRectF& taken : m_taken) {
        if (taken.intersects(box))
            return false;
    }
    return !mindLines || !crossesLine(box);
}

bool TimeLayouter::crossesLine(const QRectF& box) const
{
    for (const ChartSeries& series : m_spec.series) {
        if (!isLine(series.kind))
            continue;
        for (int i = 1; i < series.points.size(); ++i) {
            const QPointF from = place(series.points.at(i - 1));
            const QPointF to = place(series.points.at(i));
            const QPointF corner = series.kind == SeriesKind::StepLine ? QPointF(to.x(), from.y()) : to;
            if (crosses({from, corner}, box) || crosses({corner, to}, box))
                return true;
        }
    }
    return false;
}

} // namespace rapporteur
