// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "charts/maplayout.h"

#include <QByteArray>

class QPainter;

namespace rapporteur {

struct ChartLayout;
struct ChartSpec;

/// Draws countries, circles, the figures on them and the legend's samples; in the layout's pixels.
void paintMap(QPainter& painter, const MapLayout& map, const ChartTheme& theme, const ChartFonts& fonts);

/// The map's picture as QSvgGenerator wrote it, with an id for each country ("country-FR") and its figure as
/// the title that browsers show: QSvgGenerator knows neither.
[[nodiscard]] QByteArray withCountryIds(const QByteArray& svg, const ChartSpec& spec, const MapLayout& map);

} // namespace rapporteur
