// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayouter.h"
#include "charts/decimation.h"

#include <QPolygonF>

#include <cmath>

namespace rapporteur {

namespace {

constexpr int PointLayer = 1; ///< whoever points at a single figure means it, not the line behind

bool isLine(SeriesKind kind)
{
    return kind == SeriesKind::StepLine || kind == SeriesKind::Line;
}

/// What a point of a line has for its own, from half-way to its neighbours.
std::pair<double, double> reach(const QVector<double>& days, int index)
{
    const double from = index > 0 ? (days.at(index - 1) + days.at(index)) / 2 : days.at(index);
    const double to = index + 1 < days.size() ? (days.at(index) + days.at(index + 1)) / 2 : days.at(index);
    return {from, to};
}

/// Each figure holds until the next one's day.
QVector<QPointF> stepped(const QVector<QPointF>& figures)
{
    QVector<QPointF> line;
    line.reserve(figures.size() * 2);
    for (const QPointF& figure : figures) {
        if (!line.isEmpty())
            line << QPointF(figure.x(), line.last().y());
        line << figure;
    }
    return line;
}

} // namespace

double TimeLayouter::bodyHeight(ChartRoom room)
{
    const double marks = markRows() * lineHeight(m_fonts.small);
    if (room == ChartRoom::Least)
        return 13 * em() + marks;
    return std::clamp(m_layout.size.width() * 0.42, 18 * em(), 34 * em()) + marks;
}

double TimeLayouter::highest() const
{
    double highest = 0;
    const auto raise = [&highest](const QVector<QPointF>& figures) {
        for (const QPointF& figure : figures)
            highest = std::max(highest, figure.y());
    };
    for (const QVector<QPointF>& figures : m_figures)
        raise(figures);
    for (const AreaBand& band : m_layout.areas)
        raise(band.upper);
    return highest;
}

QPointF TimeLayouter::place(const ChartPoint& point) const
{
    return m_layout.placeOf({ChartSpec::dayOf(point), point.value});
}

/// Once: a line may have a great many points, and they are large.
void TimeLayouter::readFigures()
{
    m_layout.areas = stackAreas(m_spec);
    for (const ChartSeries& series : m_spec.series) {
        QVector<QPointF> figures;
        if (series.kind != SeriesKind::StackedAreas) {
            figures.reserve(series.points.size());
            for (const ChartPoint& point : series.points)
                figures << QPointF(ChartSpec::dayOf(point), point.value);
        }
        m_figures << figures;
    }
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
    readFigures();
    m_marksTop = top;
    const double plotTop = top + markRows() * small + small / 2;
    const double plotHeight = bottom - axisHeight - plotTop;
    m_layout.scale = uprightScale(highest(), plotHeight, 2.2 * em());
    m_layout.firstDay = double(m_spec.base.first.toJulianDay());
    m_layout.lastDay = double(m_spec.base.last.toJulianDay()) + 1;
    const double left = margin() + uprightAxisWidth(m_layout.scale);
    setPlot(left, plotTop, m_layout.size.width() - margin() - left, plotHeight);
    addUprightAxis();
    addTimeAxis(
        timeScale(m_spec.base.first, m_spec.base.last, m_layout.plot.width(), textWidth, m_spec.locale));
    addMarkLines();
    addPoints();
    addLines();
    addAreas();
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

void TimeLayouter::addPoints()
{
    for (int s = 0; s < m_spec.series.size(); ++s) {
        if (m_spec.series.at(s).kind != SeriesKind::Points)
            continue;
        for (int i = 0; i < m_spec.series.at(s).points.size(); ++i)
            addPoint(s, i);
    }
}

void TimeLayouter::addPoint(int series, int index)
{
    const ChartPoint& point = m_spec.series.at(series).points.at(index);
    const QPointF at = place(point);
    const QRectF mark(at - QPointF(MarkSize / 2, MarkSize / 2), QSizeF(MarkSize, MarkSize));
    m_layout.hits << ChartHit{mark.adjusted(-4, -4, 4, 4), at, series, index, false, {}, PointLayer};
    m_taken << mark;
    if (point.first == point.last)
        return;
    const double from = atDay(double(point.first.toJulianDay()));
    const double to = atDay(double(point.last.toJulianDay()) + 1);
    m_taken << QRectF(from, at.y() - 4, to - from, 8);
}

void TimeLayouter::addLines()
{
    for (int s = 0; s < m_spec.series.size(); ++s) {
        if (!isLine(m_spec.series.at(s).kind))
            continue;
        addLineHits(s, m_figures.at(s));
        addLine(s, m_spec.series.at(s).kind == SeriesKind::StepLine ? stepped(m_figures.at(s))
                                                                    : m_figures.at(s));
    }
}

void TimeLayouter::addLine(int series, const QVector<QPointF>& figures)
{
    m_layout.lines << ChartLine{series, decimated(figures, m_layout.firstDay, m_layout.lastDay, columns())};
    QVector<QPointF> drawn;
    for (const QPointF& figure : m_layout.lines.last().points)
        drawn << m_layout.placeOf(figure);
    m_lines << drawn;
}

/// One a column of pixels: of several figures in it the last, which is the one that holds from there on.
void TimeLayouter::addLineHits(int series, const QVector<QPointF>& figures)
{
    const bool holds = m_spec.series.at(series).kind == SeriesKind::StepLine;
    const bool dense = figures.size() > 2 * columns();
    for (int i = 0; i < figures.size(); ++i) {
        const QPointF at = m_layout.placeOf(figures.at(i));
        const bool isLast = i + 1 == figures.size();
        const double until = isLast ? at.x() + 4 : atDay(figures.at(i + 1).x());
        if (dense && !isLast && std::floor(until) == std::floor(at.x()))
            continue;
        const double before = holds || i == 0 ? at.x() : (atDay(figures.at(i - 1).x()) + at.x()) / 2;
        const double after = holds || isLast ? until : (at.x() + until) / 2;
        m_layout.hits << ChartHit{
            {before, m_layout.plot.top(), std::max(1.0, after - before), m_layout.plot.height()},
            at,
            series,
            i,
            holds};
    }
}

void TimeLayouter::addAreas()
{
    for (const AreaBand& band : std::as_const(m_layout.areas))
        addArea(band);
}

/// Each figure has the part of the area from half-way to its neighbours.
void TimeLayouter::addArea(const AreaBand& band)
{
    const ChartSeries& series = m_spec.series.at(band.series);
    const bool isOneDay = band.upper.size() == 2 && series.points.size() == 1;
    QVector<double> days;
    for (const ChartPoint& point : series.points)
        days << ChartSpec::dayOf(point);
    for (int i = 0; i < series.points.size(); ++i) {
        auto [from, to] = reach(days, i);
        if (isOneDay) {
            from = band.upper.first().x();
            to = band.upper.last().x();
        }
        if (series.points.at(i).value == 0)
            continue; // there is nothing of it to point at
        // In the middle of what is there: at either end only one side is.
        const bool isEnd = i == 0 || i + 1 == series.points.size();
        const double at = isEnd ? (from + to) / 2 : days.at(i);
        const double middle = (band.upperAt(at) + band.lowerAt(at)) / 2;
        QPolygonF shape{{QPointF(atDay(from), atValue(band.lowerAt(from))),
                         QPointF(atDay(from), atValue(band.upperAt(from))),
                         QPointF(atDay(days.at(i)), atValue(band.upperAt(days.at(i)))),
                         QPointF(atDay(to), atValue(band.upperAt(to))),
                         QPointF(atDay(to), atValue(band.lowerAt(to))),
                         QPointF(atDay(days.at(i)), atValue(band.lowerAt(days.at(i))))}};
        QPainterPath path;
        path.addPolygon(shape);
        path.closeSubpath();
        m_layout.hits << ChartHit{
            shape.boundingRect(), {atDay(at), atValue(middle)}, band.series, i, false, path};
    }
}

} // namespace rapporteur
