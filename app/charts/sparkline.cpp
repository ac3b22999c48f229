// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sparkline.h"

#include "charts/charttheme.h"
#include "charts/decimation.h"

#include <QPainter>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int Padding = 8;
constexpr double DotSize = 7;

} // namespace

Sparkline::Sparkline(QWidget* parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Sparkline::setSpec(const ChartSpec& spec)
{
    m_spec = spec;
    m_highest = 1;
    for (const ChartSeries& series : spec.series) {
        for (const ChartPoint& point : series.points)
            m_highest = std::max(m_highest, point.value);
    }
    setAccessibleName(tr("Growth: %1").arg(spec.title));
    setAccessibleDescription(spec.summary);
    setToolTip(spec.summary);
    setVisible(!spec.isEmpty() && spec.base.first.isValid());
    update();
}

QSize Sparkline::sizeHint() const
{
    return {280, 4 * fontMetrics().height() + 2 * Padding};
}

QPointF Sparkline::place(const ChartPoint& point, const QRectF& plot) const
{
    const double first = double(m_spec.base.first.toJulianDay());
    const double last = double(m_spec.base.last.toJulianDay()) + 1;
    return {plot.left() + (ChartSpec::dayOf(point) - first) / (last - first) * plot.width(),
            plot.bottom() - point.value / m_highest * plot.height()};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartTheme theme = ChartTheme::of(palette());
    if (underMouse() || hasFocus()) {
        painter.setPen(
            QPen(hasFocus() ? palette().color(QPalette::Highlight) : theme.grid, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QRectF plot = QRectF(rect()).adjusted(Padding, Padding + DotSize / 2, -Padding, -Padding);
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (const ChartSeries& series : m_spec.series) {
        if (series.kind == SeriesKind::Points)
            paintPoints(painter, series, plot);
        else
            paintLine(painter, series, plot);
    }
}

void Sparkline::paintLine(QPainter& painter, const ChartSeries& series, const QRectF& plot) const
{
    QVector<QPointF> line;
    for (const ChartPoint& point : series.points) {
        const QPointF at = place(point, plot);
        if (series.kind == SeriesKind::StepLine && !line.isEmpty())
            line << QPointF(at.x(), line.last().y());
        line << at;
    }
    painter.setPen(QPen(ChartTheme::of(palette()).data(series.colour), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(decimated(line, plot.left(), plot.right(), std::max(1, width()))));
}

/// A dotted line between single figures would claim what nobody said: they stand alone, as in the chart.
void Sparkline::paintPoints(QPainter& painter, const ChartSeries& series, const QRectF& plot) const
{
    const ChartTheme theme = ChartTheme::of(palette());
    const double half = DotSize / 2;
    for (const ChartPoint& point : series.points) {
        const QPointF at = place(point, plot);
        painter.setPen(QPen(theme.data(series.colour), 1.5));
        painter.setBrush(point.approximate ? theme.background : theme.data(series.colour));
        painter.drawPolygon(QPolygonF(
            {at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)}));
        if (point.label.isEmpty())
            continue;
        QRectF box(0, 0, fontMetrics().horizontalAdvance(point.label) + 2, fontMetrics().height());
        box.moveCenter({at.x(), at.y() + half + box.height() / 2});
        box.moveLeft(std::clamp(box.left(), plot.left(), std::max(plot.left(), plot.right() - box.width())));
        painter.setPen(theme.muted);
        painter.drawText(box, Qt::AlignCenter, point.label);
    }
}

} // namespace rapporteur
