// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

class QPainter;

namespace rapporteur {

/// Draws the stacked areas of a chart, each cut by arithmetic to the chart's days (QSvgGenerator knows no
/// clipping), with a line of background between them that keeps them apart where their colours print alike.
/// Not by QAreaSeries: what it takes to paint grows with the square of an area's width.
void paintAreas(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout, const ChartTheme& theme);

} // namespace rapporteur
