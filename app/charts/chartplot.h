// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <QGraphicsScene>

class QChart;

namespace rapporteur {

/// The inside of a chart's axes as a Qt Charts chart in a scene of its own: bars, lines, marks. Grid, titles,
/// names and figures are drawn around it, because QChart's own shorten names, cover marks and differ between
/// devices.
class ChartPlot
{
public:
    ChartPlot(const ChartSpec& spec, const ChartLayout& layout, const ChartTheme& theme);

    [[nodiscard]] QGraphicsScene& scene() { return m_scene; }

private:
    void addAxes();
    void addDateSeries();
    void addBars();
    void addAreas();
    void addLine(const ChartSeries& series, Qt::PenStyle dash);
    void addDot(const ChartSeries& series, QPointF at);
    void addSpans(const ChartSeries& series);
    void addMarks(const ChartSeries& series, bool approximate);
    template <class Series>
    void addBarSeries();

    const ChartSpec& m_spec;
    const ChartLayout& m_layout;
    const ChartTheme& m_theme;
    QGraphicsScene m_scene;
    QChart* m_chart; ///< owned by the scene
};

} // namespace rapporteur
