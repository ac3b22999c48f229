// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

#include <QPointF>

namespace rapporteur {

/// One series of stacked areas: what it covers between two lines, in days and figures.
struct AreaBand
{
    int series = 0;
    QVector<QPointF> upper; ///< as many as in `lower`, at the same days
    QVector<QPointF> lower;

    [[nodiscard]] double upperAt(double day) const;
    [[nodiscard]] double lowerAt(double day) const;
};

/// The stacked areas of a chart, from the lowest up. Figures are joined by straight lines; a series that
/// begins later than others is nothing before, and one that ends earlier keeps its last figure. Where all is
/// of one day, it is drawn across the whole axis.
[[nodiscard]] QVector<AreaBand> stackAreas(const ChartSpec& spec);

} // namespace rapporteur
