// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/chartregistry.h"
#include "queries/worldmap.h"

#include "entities/organisation.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::WorldCharts)
};

QString sentence(WorldMeasure measure, const QString& organisation)
{
    switch (measure) {
    case WorldMeasure::Members:
        return Words::tr("Members from %1").arg(organisation);
    case WorldMeasure::Outputs:
        return Words::tr("Outputs of %1").arg(organisation);
    case WorldMeasure::Talks:
        return Words::tr("Talks from %1").arg(organisation);
    case WorldMeasure::Leads:
        break;
    }
    return Words::tr("Work streams led from %1").arg(organisation);
}

Result<RecordsBehind> organisationRecords(const Store& store, const ChartRequest& request,
                                          WorldMeasure measure, Id organisation)
{
    const TallySeries series = internationalSeries(measure);
    const auto ids = Tally(store, request.group).records(series, QVariant(organisation.value));
    if (!ids)
        return failure(ids);
    if (ids->empty())
        return nothingBehind();
    // Somebody whom the reader may see was counted through it, so that its name is no secret.
    const auto named = store.get<Organisation>(organisation);
    if (!named)
        return failure(named);
    return RecordsBehind{series.entity, *ids, sentence(measure, named->name)};
}

} // namespace

Result<ChartSpec> worldMap(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    return readWorldFigures(store, request, locale).map([&](const WorldFigures& figures) {
        return worldMapChart(figures, MapStyle::Shades, locale);
    });
}

Result<ChartSpec> worldCircles(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    return readWorldFigures(store, request, locale).map([&](const WorldFigures& figures) {
        return worldMapChart(figures, MapStyle::Circles, locale);
    });
}

Result<RecordsBehind> worldRecords(const Store& store, const ChartRequest& request, const QString& series,
                                   const QString& point)
{
    const auto measure = std::find_if(std::begin(worldMeasures), std::end(worldMeasures),
                                      [&](WorldMeasure each) { return worldMeasureKey(each) == series; });
    if (measure == std::end(worldMeasures))
        return nothingBehind();
    if (const auto organisation = Id::fromString(point); organisation)
        return organisationRecords(store, request, *measure, *organisation);
    return countryRecords(store, request, series, point);
}

} // namespace rapporteur::charts
