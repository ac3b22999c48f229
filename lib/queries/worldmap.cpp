// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/worldmap.h"

#include "queries/participation.h"
#include "queries/takingpart.h"
#include "store/shipped.h"

#include <algorithm>

namespace rapporteur {

namespace {

takingpart::Selection ofOrganisations(const char* id)
{
    return {QStringLiteral("g.\"id\""), QString::fromLatin1(id),
            QStringLiteral("g.\"kind\" = 'international_organisation'")};
}

/// The measures that may be meant, the first with anything to show wins.
std::vector<WorldMeasure> measuresFor(const ChartRequest& request)
{
    std::vector<WorldMeasure> measures;
    for (const WorldMeasure measure : worldMeasures) {
        if (request.measure.isEmpty() || request.measure == worldMeasureKey(measure))
            measures.push_back(measure);
    }
    return measures;
}

Result<QVector<WorldShare>> countryShares(const Store& store, const GroupRequest& request,
                                          WorldMeasure measure, const QLocale& locale)
{
    const auto counts = Tally(store, request).counts(countrySeries(worldMeasureKey(measure)));
    if (!counts)
        return failure(counts);
    const auto countries = visibleCountries(store, request);
    if (!countries)
        return failure(countries);
    QVector<WorldShare> shares;
    for (const Country& country : *countries)
        shares << WorldShare{country.code, countryName(country, locale),
                             counts->value(country.id.toString())};
    return shares;
}

/// Those with anything of the measure.
Result<QVector<WorldShare>> organisationShares(const Store& store, const GroupRequest& request,
                                               WorldMeasure measure)
{
    const auto counts = Tally(store, request).counts(internationalSeries(measure));
    if (!counts)
        return failure(counts);
    auto rows = GroupQuery(store, request)
                    .select(QStringLiteral("SELECT g.\"id\", g.\"name\" FROM \"organisation\" g "
                                           "WHERE g.\"kind\" = 'international_organisation' AND {g}"));
    if (!rows)
        return failure(rows);
    QVector<WorldShare> shares;
    while (rows->next()) {
        const QString id = Id{rows->integer(0)}.toString();
        if (counts->contains(id))
            shares << WorldShare{id, rows->text(1), counts->value(id)};
    }
    if (auto end = rows->end(); !end)
        return failure(end);
    return shares;
}

bool isAnything(const WorldFigures& figures)
{
    return !figures.organisations.isEmpty() ||
           std::any_of(figures.countries.cbegin(), figures.countries.cend(),
                       [](const WorldShare& country) { return country.count > 0; });
}

Result<WorldFigures> readMeasure(const Store& store, const GroupRequest& request, const QString& group,
                                 WorldMeasure measure, const QLocale& locale)
{
    const auto countries = countryShares(store, request, measure, locale);
    if (!countries)
        return failure(countries);
    const auto organisations = organisationShares(store, request, measure);
    if (!organisations)
        return failure(organisations);
    return WorldFigures{group, measure, *countries, *organisations};
}

} // namespace

TallySeries internationalSeries(WorldMeasure measure)
{
    using namespace takingpart;
    switch (measure) {
    case WorldMeasure::Members:
        return {QStringLiteral("person"), {members(ofOrganisations("m.\"person\""))}};
    case WorldMeasure::Outputs:
        return {QStringLiteral("output"),
                {creditedOrganisations(ofOrganisations("o.\"id\"")),
                 creditedPeople(ofOrganisations("o.\"id\""))}};
    case WorldMeasure::Talks:
        return {QStringLiteral("presentation"), {talks(ofOrganisations("p.\"id\""))}};
    case WorldMeasure::Leads:
        break;
    }
    return {QStringLiteral("work_stream"),
            {leadingOrganisations(ofOrganisations("w.\"id\"")), leadingPeople(ofOrganisations("w.\"id\""))}};
}

Result<WorldFigures> readWorldFigures(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto group = visibleGroup(store, request.group);
    if (!group)
        return failure(group);
    Result<WorldFigures> first = WorldFigures{group->name, WorldMeasure::Members, {}, {}};
    const std::vector<WorldMeasure> measures = measuresFor(request);
    for (const WorldMeasure measure : measures) {
        auto figures = readMeasure(store, request.group, group->name, measure, locale);
        if (!figures || isAnything(*figures))
            return figures;
        if (measure == measures.front())
            first = std::move(figures);
    }
    return first; // nothing of any: the first says so
}

} // namespace rapporteur
