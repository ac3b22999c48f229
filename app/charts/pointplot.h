// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <QPolygonF>

class QPainter;

namespace rapporteur {

/// The mark of a single figure around its place.
[[nodiscard]] QPolygonF diamond(QPointF centre, double width);

/// Draws single figures with the days that they may be of, and a line of one point as a dot. Not by Qt
/// Charts, which cuts marks in two where they stand on the plot's edge.
void paintPoints(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout,
                 const ChartTheme& theme);

} // namespace rapporteur
