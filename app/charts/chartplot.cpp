// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartplot.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
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
QValueAxis* bareAxis(double first, double last)
{
    auto* axis = new QValueAxis;
    axis->setRange(first, last);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    axis->setMinorGridLineVisible(false);
    axis->setTickCount(2); // each tick takes time, though none is seen
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
    for (const ChartLine& line : layout.lines)
        addLine(line);
    m_chart->layout()->activate(); // nobody runs an event loop here, which would do it
    m_scene.setSceneRect(QRectF(QPointF(0, 0), layout.size));
}

void ChartPlot::addAxes()
{
    m_chart->addAxis(bareAxis(0, m_layout.scale.top), m_layout.rows ? Qt::AlignBottom : Qt::AlignLeft);
    if (!m_spec.hasBars()) {
        m_chart->addAxis(bareAxis(m_layout.firstDay, m_layout.lastDay), Qt::AlignBottom);
        return;
    }
    // Not a QBarCategoryAxis, which lays out a name for each bar that is then not shown.
    m_chart->addAxis(bareAxis(-0.5, double(m_spec.base.categories.size()) - 0.5),
                     m_layout.rows ? Qt::AlignLeft : Qt::AlignBottom);
}

void ChartPlot::addLine(const ChartLine& line)
{
    if (line.points.size() < 2)
        return; // of one point there is no line
    auto* drawn = new QLineSeries;
    QPen stroke = pen(m_theme.data(m_spec.series.at(line.series).colour), LineWidth);
    stroke.setStyle(dashOf(m_spec, line.series));
    drawn->setPen(stroke);
    // The points come last: Qt Charts works out where they lie whenever an axis comes.
    m_chart->addSeries(drawn);
    for (QAbstractAxis* axis : m_chart->axes())
        drawn->attachAxis(axis);
    drawn->replace(line.points);
}

template <class Series>
void ChartPlot::addBarSeries()
{
    auto* bars = new Series;
    bars->setBarWidth(m_layout.barShare);
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
