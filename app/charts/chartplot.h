// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <QGraphicsScene>

class QChart;

namespace rapporteur {

/// The bars and lines of a chart as a Qt Charts chart in a scene of its own. All else is drawn around it:
/// QChart's own texts are shortened and differ between devices, its marks are cut at the plot's edge, and its
/// areas take long.
class ChartPlot
{
public:
    ChartPlot(const ChartSpec& spec, const ChartLayout& layout, const ChartTheme& theme);

    [[nodiscard]] QGraphicsScene& scene() { return m_scene; }

private:
    void addAxes();
    void addBars();
    void addLine(const ChartLine& line);
    template <class Series>
    void addBarSeries();

    const ChartSpec& m_spec;
    const ChartLayout& m_layout;
    const ChartTheme& m_theme;
    QGraphicsScene m_scene;
    QChart* m_chart; ///< owned by the scene
};

} // namespace rapporteur
