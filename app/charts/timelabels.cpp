// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayouter.h"

#include <array>

namespace rapporteur {

namespace {

constexpr int MostMarkRows = 4;
constexpr int MarkLayer = 2;
constexpr double WidestMarkLabel = 18; ///< in em
constexpr double LeastMarkLabel = 5;
constexpr double MarkReach = 6; ///< of the place to point at, above the plot
constexpr double MarkGap = 4;   ///< between a mark's line and its label

bool isLine(SeriesKind kind)
{
    return kind == SeriesKind::StepLine || kind == SeriesKind::Line;
}

bool crosses(const QLineF& line, const QRectF& box)
{
    if (std::max(line.x1(), line.x2()) < box.left() || std::min(line.x1(), line.x2()) > box.right())
        return false;
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const std::array sides{QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
                           QLineF(box.bottomRight(), box.bottomLeft()),
                           QLineF(box.bottomLeft(), box.topLeft())};
    return std::any_of(sides.begin(), sides.end(), [&line](const QLineF& side) {
        return line.intersects(side) == QLineF::BoundedIntersection;
    });
}

double middleDay(const ChartMark& mark)
{
    return (double(mark.first.toJulianDay()) + double(mark.last.toJulianDay()) + 1) / 2;
}

} // namespace

int TimeLayouter::markRows() const
{
    return std::min(int(m_spec.marks.size()), MostMarkRows);
}

void TimeLayouter::addMarkLines()
{
    const QRectF& plot = m_layout.plot;
    for (int i = 0; i < m_spec.marks.size(); ++i) {
        const ChartMark& mark = m_spec.marks.at(i);
        const double x = atDay(middleDay(mark));
        if (!mark.first.isValid() || x < plot.left() || x > plot.right())
            continue;
        ChartMarkLine line{i, QLineF(x, plot.top(), x, plot.bottom()), {}};
        if (mark.first != mark.last) {
            const double from = std::max(plot.left(), atDay(double(mark.first.toJulianDay())));
            const double to = std::min(plot.right(), atDay(double(mark.last.toJulianDay()) + 1));
            line.days = QRectF(from, plot.top(), to - from, plot.height());
        }
        m_layout.markLines << line;
        m_layout.hits << ChartHit{
            {x - 4, plot.top() - MarkReach, 8, 18}, {x, plot.top()}, -1, i, false, {}, MarkLayer};
    }
    addMarkLabels();
}

void TimeLayouter::addMarkLabels()
{
    int used = 0;
    for (ChartMarkLine& line : m_layout.markLines)
        used = std::max(used, addMarkLabel(line) + 1);
    // Rows that were not needed stay empty above the labels, not between them and the plot.
    const double unused = (markRows() - used) * lineHeight(m_fonts.small);
    for (ChartText& text : m_layout.texts) {
        if (text.role == ChartText::Role::Mark)
            text.box.translate(0, unused);
    }
    for (ChartMarkLine& line : m_layout.markLines) {
        if (line.line.y1() < m_layout.plot.top())
            line.line.setP1(line.line.p1() + QPointF(0, unused));
    }
    for (ChartHit& hit : m_layout.hits) {
        if (hit.isMark() && hit.area.top() < m_layout.plot.top() - MarkReach - 1)
            hit.area.translate(0, unused);
    }
    for (QRectF& taken : m_taken)
        taken.translate(0, unused);
}

/// Its line reaches up to it, past no other label; where none has such a place, it stands above its line
/// alone. Without room for a word or two there is no label: whoever points at the line reads it. Returns the
/// row, or -1.
int TimeLayouter::addMarkLabel(ChartMarkLine& line)
{
    const double whole =
        std::min(width(m_spec.marks.at(line.mark).label, m_fonts.small), WidestMarkLabel * em());
    for (const bool joined : {true, false}) {
        for (const double wide : {whole, std::min(whole, 9 * em()), std::min(whole, LeastMarkLabel * em())}) {
            if (const int row = placeMarkLabel(line, wide, joined); row >= 0)
                return row;
        }
    }
    return -1;
}

/// Right of its line, else left of it, in the first row with room for it.
int TimeLayouter::placeMarkLabel(ChartMarkLine& line, double wide, bool joined)
{
    const QString& text = m_spec.marks.at(line.mark).label;
    // With something to spare, so that a shortened text does not need a second line.
    const QString shown = width(text, m_fonts.small) <= wide
                              ? text
                              : QFontMetricsF(m_fonts.small).elidedText(text, Qt::ElideRight, wide - 2);
    const double x = line.line.x1();
    const double high = lineHeight(m_fonts.small);
    for (int row = 0; row < markRows(); ++row) {
        for (const double left : {x + MarkGap, x - MarkGap - wide}) {
            const QRectF box(left, m_marksTop + row * high, wide, high);
            const QRectF stem =
                joined ? QRectF(x - 1, box.top(), 2, m_layout.plot.top() - box.top()) : QRectF();
            if (!hasMarkRoom(box, stem))
                continue;
            add(ChartText::Role::Mark, box, shown,
                left > x ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
            m_taken << box;
            m_layout.hits << ChartHit{box, {x, m_layout.plot.top()}, -1, line.mark, false, {}, MarkLayer};
            if (joined) {
                m_taken << stem;
                line.line.setP1({x, box.top() + 2});
            }
            return row;
        }
    }
    return -1;
}

bool TimeLayouter::hasMarkRoom(const QRectF& box, const QRectF& stem) const
{
    const double right = m_layout.size.width() - margin();
    if (box.left() < m_layout.plot.left() || box.right() > right)
        return false;
    return std::none_of(m_taken.cbegin(), m_taken.cend(), [&](const QRectF& other) {
        return other.adjusted(-3, 0, 3, 0).intersects(box) || other.intersects(stem);
    });
}

void TimeLayouter::addLabels()
{
    for (const ChartSeries& series : m_spec.series) {
        if (series.kind == SeriesKind::StackedAreas)
            continue;
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
    const double centred =
        std::clamp(at.x() - size.width() / 2, m_layout.plot.left() + 2,
                   std::max(m_layout.plot.left() + 2, m_layout.size.width() - margin() - size.width()));
    const double above = at.y() - away - size.height();
    const double left = at.x() - away - 4 - size.width();
    const double right = at.x() + away + 4;
    const std::array places{QPointF(centred, above),
                            QPointF(centred, at.y() + away),
                            QPointF(left, at.y() - size.height() / 2),
                            QPointF(right, at.y() - size.height() / 2),
                            QPointF(left, above),
                            QPointF(right, above)};
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
    const double above = markRows() > 0 ? 0 : em(); // there stand the marks' labels
    const QRectF room(m_layout.plot.left() + 1, m_layout.plot.top() - above, m_layout.plot.width() + margin(),
                      m_layout.plot.height() + above - 1);
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
    for (const ChartMarkLine& mark : m_layout.markLines) {
        if (crosses(mark.line, box))
            return true;
    }
    for (const QVector<QPointF>& line : m_lines) {
        for (qsizetype i = 1; i < line.size(); ++i) {
            if (crosses({line.at(i - 1), line.at(i)}, box))
                return true;
        }
    }
    return false;
}

} // namespace rapporteur
