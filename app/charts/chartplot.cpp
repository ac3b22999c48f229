// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartplot.h"

#include "charts/areastack.h"
#include "charts/decimation.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace rapporteur {

namespace {

constexpr double LineWidth = 2;

QPen pen(const QColor& colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

/// An axis that maps values and draws nothing: QChart leaves out a grid line at the plot's very edge.
template <class Axis>
Axis* bare(Axis* axis)
{
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    axis->setMinorGridLineVisible(false);
    return axis;
}

} // namespace

ChartPlot::ChartPlot(const ChartSpec& spec, const ChartLayout& layout, const ChartTheme& theme)
    : m_spec(spec)
    , m_layout(layout)
    , m_theme(theme)
    , m_chart(new QChart)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setDropShadowEnabled(false); // a graphics effect: it would turn the chart into a picture in PDF
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->resize(layout.size);
    m_chart->setPlotArea(layout.plot);
    addAxes();
    if (spec.hasBars())
        addBars();
    else
        addDateSeries();
    m_chart->layout()->activate(); // nobody runs an event loop here, which would do it
    m_scene.setSceneRect(QRectF(QPointF(0, 0), layout.size));
}

void ChartPlot::addAxes()
{
    auto* values = bare(new QValueAxis);
    values->setRange(0, m_layout.scale.top);
    m_chart->addAxis(values, m_layout.rows ? Qt::AlignBottom : Qt::AlignLeft);
    if (!m_spec.hasBars()) {
        auto* days = bare(new QValueAxis);
        days->setRange(m_layout.firstDay, m_layout.lastDay);
        m_chart->addAxis(days, Qt::AlignBottom);
        return;
    }
    auto* categories = bare(new QBarCategoryAxis);
    QStringList numbers;
    for (int i = 0; i < m_spec.base.categories.size(); ++i)
        numbers << QString::number(i);
    categories->append(numbers);
    m_chart->addAxis(categories, m_layout.rows ? Qt::AlignLeft : Qt::AlignBottom);
}

void ChartPlot::addDateSeries()
{
    addAreas();
    for (int i = 0; i < m_spec.series.size(); ++i) {
        const ChartSeries& series = m_spec.series.at(i);
        if (series.kind == SeriesKind::Points) {
            addSpans(series);
            addMarks(series, false);
            addMarks(series, true); // a hollow mark is an approximate figure, in grey as in colour
        } else if (series.kind == SeriesKind::StepLine || series.kind == SeriesKind::Line) {
            addLine(series, dashOf(m_spec, i));
        }
    }
    for (QAbstractSeries* series : m_chart->series()) {
        for (QAbstractAxis* axis : m_chart->axes())
            series->attachAxis(axis);
    }
}

void ChartPlot::addAreas()
{
    for (const AreaBand& band : stackAreas(m_spec)) {
        auto* upper = new QLineSeries;
        auto* lower = new QLineSeries;
        upper->replace(band.upper);
        lower->replace(band.lower);
        auto* area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        area->setBrush(m_theme.data(m_spec.series.at(band.series).colour));
        // A line of background keeps areas apart where their colours print alike.
        area->setPen(pen(m_theme.background, 1));
        m_chart->addSeries(area);
    }
}

void ChartPlot::addLine(const ChartSeries& series, Qt::PenStyle dash)
{
    QList<QPointF> points;
    points.reserve(series.points.size() * 2);
    for (const ChartPoint& point : series.points) {
        const double x = ChartSpec::dayOf(point);
        if (series.kind == SeriesKind::StepLine && !points.isEmpty())
            points << QPointF(x, points.last().y());
        points << QPointF(x, point.value);
    }
    if (points.size() == 1) {
        addDot(series, points.first()); // of one point there is no line
        return;
    }
    auto* line = new QLineSeries;
    QPen stroke = pen(m_theme.data(series.colour), LineWidth);
    stroke.setStyle(dash);
    line->setPen(stroke);
    line->replace(
        decimated(points, m_layout.firstDay, m_layout.lastDay, std::max(1, int(m_layout.plot.width()))));
    m_chart->addSeries(line);
}

void ChartPlot::addDot(const ChartSeries& series, QPointF at)
{
    auto* dot = new QScatterSeries;
    dot->setMarkerSize(MarkSize - 3);
    dot->setPen(Qt::NoPen);
    dot->setBrush(m_theme.data(series.colour));
    dot->replace(QList<QPointF>{at});
    m_chart->addSeries(dot);
}

void ChartPlot::addSpans(const ChartSeries& series)
{
    for (const ChartPoint& point : series.points) {
        if (point.first == point.last)
            continue;
        auto* span = new QLineSeries;
        span->setPen(pen(m_theme.data(series.colour), 1.5));
        span->replace({{double(point.first.toJulianDay()), point.value},
                       {double(point.last.toJulianDay()) + 1, point.value}});
        m_chart->addSeries(span);
    }
}

void ChartPlot::addMarks(const ChartSeries& series, bool approximate)
{
    QList<QPointF> places;
    for (const ChartPoint& point : series.points) {
        if (!approximate || point.approximate)
            places << QPointF(ChartSpec::dayOf(point), point.value);
    }
    auto* marks = new QScatterSeries;
    marks->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    marks->setMarkerSize(approximate ? MarkSize - 4.5 : MarkSize);
    marks->setPen(Qt::NoPen); // with one, Qt Charts draws the mark half its width beside its place
    marks->setBrush(approximate ? m_theme.background : m_theme.data(series.colour));
    marks->replace(places);
    m_chart->addSeries(marks);
}

template <class Series>
void ChartPlot::addBarSeries()
{
    auto* bars = new Series;
    bars->setBarWidth(BarShare);
    for (const ChartSeries& series : m_spec.series) {
        auto* set = new QBarSet(series.name);
        QList<qreal> values(m_spec.base.categories.size(), 0.0);
        for (const ChartPoint& point : series.points) {
            // Rows are read from above; Qt Charts counts them from below, and a reversed axis does not move
            // bars.
            const qsizetype place = m_layout.rows ? values.size() - 1 - point.category : point.category;
            if (!point.remainder)
                values[place] = point.value;
        }
        set->append(values);
        set->setBrush(m_theme.data(series.colour));
        // A line of background between parts keeps them apart where their colours print alike.
        set->setPen(m_spec.series.size() > 1 ? pen(m_theme.background, 1) : QPen(Qt::NoPen));
        bars->append(set);
    }
    m_chart->addSeries(bars);
    for (QAbstractAxis* axis : m_chart->axes())
        bars->attachAxis(axis);
}

void ChartPlot::addBars()
{
    if (m_layout.rows)
        addBarSeries<QHorizontalStackedBarSeries>();
    else
        addBarSeries<QStackedBarSeries>();
}

} // namespace rapporteur
