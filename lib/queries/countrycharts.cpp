// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/regions.h"
#include "queries/chartregistry.h"
#include "queries/participation.h"
#include "store/shipped.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::CountryCharts)
};

/// The measure as it was asked for, or the usual one.
ParticipationBy measureOf(const ChartRequest& request, const Participation& participation)
{
    return participationBy(request.measure).value_or(usualMeasure(participation));
}

QString sentence(const QString& series, const QString& place)
{
    if (series == QLatin1String("outputs"))
        return Words::tr("Outputs of %1").arg(place);
    if (series == QLatin1String("talks"))
        return Words::tr("Talks from %1").arg(place);
    if (series == QLatin1String("leads"))
        return Words::tr("Work streams led from %1").arg(place);
    return Words::tr("Members from %1").arg(place);
}

} // namespace

Result<ChartSpec> countryParticipation(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    auto participation = readParticipation(store, request.group, locale, request.byRegion);
    if (!participation)
        return failure(participation);
    const ParticipationBy by = measureOf(request, *participation);
    if (by == ParticipationBy::MembersPerOrganisation) {
        if (const auto counted = countOrganisations(store, request.group, *participation); !counted)
            return failure(counted);
    }
    return participationChart(*participation, by, locale, request.top > 0 ? request.top : UsualCountries);
}

Result<RecordsBehind> countryRecords(const Store& store, const ChartRequest& request, const QString& series,
                                     const QString& point)
{
    const auto countries = visibleCountries(store, request.group);
    if (!countries)
        return failure(countries);
    const bool ofMembers = series == toKey(ParticipationBy::MembersPerOrganisation);
    const QString measure = ofMembers ? toKey(ParticipationBy::Members) : series;
    const auto country = std::find_if(countries->begin(), countries->end(),
                                      [&](const Country& each) { return each.code == point; });
    if (!request.byRegion && country == countries->end())
        return nothingBehind();
    const TallySeries tallied = request.byRegion ? regionSeries(measure, *countries) : countrySeries(measure);
    const QVariant key = request.byRegion ? QVariant(point) : QVariant(country->id.value);
    const QString place = request.byRegion ? regionName(point) : countryName(*country, QLocale());
    return Tally(store, request.group).records(tallied, key).map([&](const std::vector<Id>& ids) {
        return RecordsBehind{tallied.entity, ids, sentence(measure, place)};
    });
}

} // namespace rapporteur::charts
