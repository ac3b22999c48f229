// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

namespace rapporteur {

/// What a map shows of each country.
enum class WorldMeasure { Members, Outputs, Talks, Leads };

constexpr WorldMeasure worldMeasures[] = {WorldMeasure::Members, WorldMeasure::Outputs, WorldMeasure::Talks,
                                          WorldMeasure::Leads};

/// The measure's name for scripts: "members".
[[nodiscard]] QString worldMeasureKey(WorldMeasure measure);

/// How much a country or an international organisation takes part.
struct WorldShare
{
    QString key;  ///< a country's two letters, an organisation's id
    QString name; ///< in the reader's language
    int count = 0;
};

/// What a map of a group is made from; lib/queries counts it.
struct WorldFigures
{
    QString group;
    WorldMeasure measure = WorldMeasure::Members;
    QVector<WorldShare> countries;     ///< all that the reader may know of, in any order
    QVector<WorldShare> organisations; ///< the international ones
};

enum class MapStyle {
    Shades, ///< countries filled by classes
    Circles ///< circles whose areas are the figures
};

/// "world-map" and "world-circles": countries on the map, international organisations beside it. CSV:
/// country, code, international_organisation, and the measure by its key; those with nothing of it are left
/// out.
[[nodiscard]] ChartSpec worldMapChart(const WorldFigures& figures, MapStyle style, const QLocale& locale);

} // namespace rapporteur
