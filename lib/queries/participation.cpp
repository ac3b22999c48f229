// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/participation.h"

#include "base/regions.h"
#include "queries/takingpart.h"
#include "store/shipped.h"

namespace rapporteur {

namespace {

using takingpart::Selection;

struct Measure
{
    const char* key;
    QSet<Id> CountryRecords::*records;
    int CountryCounts::*count;
    int CountryParticipation::*shown;
};

constexpr Measure measures[] = {
    {"members", &CountryRecords::members, &CountryCounts::members, &CountryParticipation::members},
    {"outputs", &CountryRecords::outputs, &CountryCounts::outputs, &CountryParticipation::outputs},
    {"talks", &CountryRecords::talks, &CountryCounts::talks, &CountryParticipation::talks},
    {"leads", &CountryRecords::leads, &CountryCounts::leads, &CountryParticipation::leads},
};

/// For the country of the organisation.
Selection ofOrganisation(const char* id)
{
    return {QStringLiteral("g.\"country\""), QString::fromLatin1(id), takingpart::ofCountries()};
}

struct Place
{
    QString key;
    QString name;
};

/// What the points of a tally are called: countries by their ids, regions by their numbers.
QHash<QString, Place> countryPlaces(const std::vector<Country>& countries, const QLocale& locale)
{
    QHash<QString, Place> places;
    for (const Country& country : countries)
        places.insert(country.id.toString(), {country.code, countryName(country, locale)});
    return places;
}

QHash<QString, Place> regionPlaces()
{
    QHash<QString, Place> places;
    for (const QString& key : regionKeys())
        places.insert(key, {key, regionName(key)});
    return places;
}

} // namespace

TallySeries countrySeries(const QString& measure)
{
    if (measure == QLatin1String("members"))
        return {QStringLiteral("person"), {takingpart::members(ofOrganisation("m.\"person\""))}};
    if (measure == QLatin1String("organisations"))
        return {QStringLiteral("organisation"), {takingpart::members(ofOrganisation("g.\"id\""))}};
    if (measure == QLatin1String("talks"))
        return {QStringLiteral("presentation"), {takingpart::talks(ofOrganisation("p.\"id\""))}};
    if (measure == QLatin1String("leads"))
        return {QStringLiteral("work_stream"),
                {takingpart::leadingOrganisations(ofOrganisation("w.\"id\"")),
                 takingpart::leadingPeople(ofOrganisation("w.\"id\""))}};
    return {QStringLiteral("output"),
            {takingpart::creditedCountries({QStringLiteral("c.\"country\""), QStringLiteral("o.\"id\"")}),
             takingpart::creditedOrganisations(ofOrganisation("o.\"id\"")),
             takingpart::creditedPeople(ofOrganisation("o.\"id\""))}};
}

TallySeries regionSeries(const QString& measure, const std::vector<Country>& countries)
{
    QHash<QString, QStringList> ids;
    for (const Country& country : countries)
        ids[regionOf(country.code)].append(country.id.toString());
    TallySeries series = countrySeries(measure);
    series.point = QStringLiteral("CASE");
    for (const QString& key : regionKeys()) {
        const QString all = ids.value(key, {QStringLiteral("NULL")}).join(QStringLiteral(", "));
        series.point += QStringLiteral(" WHEN x.\"point\" IN (%1) THEN '%2'").arg(all, key);
    }
    series.point += QStringLiteral(" END");
    return series;
}

Result<std::vector<Country>> visibleCountries(const Store& store, const GroupRequest& request)
{
    auto rows = GroupQuery(store, request)
                    .select("SELECT y.\"id\", y.\"code\", y.\"name\" FROM \"country\" y WHERE {y} "
                            "ORDER BY y.\"code\"");
    if (!rows)
        return failure(rows);
    std::vector<Country> countries;
    while (rows->next()) {
        Country country;
        country.id = Id{rows->integer(0)};
        country.code = rows->text(1);
        country.name = rows->text(2);
        countries.push_back(country);
    }
    if (auto end = rows->end(); !end)
        return failure(end);
    return countries;
}

Result<QHash<Id, CountryRecords>> recordsByCountry(const Store& store, const GroupRequest& request)
{
    const auto visible = visibleCountries(store, request);
    if (!visible)
        return failure(visible);
    QHash<Id, CountryRecords> countries;
    for (const Measure& measure : measures) {
        for (const TallySource& source : measure.records
                                             ? countrySeries(QString::fromLatin1(measure.key)).sources
                                             : std::vector<TallySource>()) {
            if (!maySee(request.reader, source.audience))
                continue;
            auto rows = GroupQuery(store, request).select(source.statement);
            if (!rows)
                return failure(rows);
            while (rows->next())
                (countries[Id{rows->integer(0)}].*measure.records).insert(Id{rows->integer(1)});
            if (auto end = rows->end(); !end)
                return failure(end);
        }
    }
    const QHash<QString, Place> places = countryPlaces(*visible, QLocale::c());
    countries.removeIf([&](const auto& each) { return !places.contains(each.key().toString()); });
    return countries;
}

Result<QHash<Id, CountryCounts>> countByCountry(const Store& store, const GroupRequest& request)
{
    const auto visible = visibleCountries(store, request);
    if (!visible)
        return failure(visible);
    QHash<Id, CountryCounts> countries;
    const Tally tally(store, request);
    for (const Measure& measure : measures) {
        const auto counts = tally.counts(countrySeries(QString::fromLatin1(measure.key)));
        if (!counts)
            return failure(counts);
        for (const Country& country : *visible) {
            if (const int count = counts->value(country.id.toString()))
                countries[country.id].*measure.count = count;
        }
    }
    return countries;
}

Result<Participation> readParticipation(const Store& store, const GroupRequest& request,
                                        const QLocale& locale, bool byRegion)
{
    const auto visible = visibleCountries(store, request);
    const auto group = visibleGroup(store, request);
    if (!visible || !group)
        return visible ? failure(group) : failure(visible);
    const QHash<QString, Place> places = byRegion ? regionPlaces() : countryPlaces(*visible, locale);
    QHash<QString, CountryParticipation> found;
    const Tally tally(store, request);
    for (const Measure& measure : measures) {
        const QString key = QString::fromLatin1(measure.key);
        const auto counts = tally.counts(byRegion ? regionSeries(key, *visible) : countrySeries(key));
        if (!counts)
            return failure(counts);
        for (auto it = counts->cbegin(); it != counts->cend(); ++it)
            found[it.key()].*measure.shown = it.value();
    }
    Participation participation{group->name, {}, byRegion};
    for (auto it = found.begin(); it != found.end(); ++it) {
        const auto place = places.constFind(it.key());
        if (place == places.cend())
            continue;
        it->key = place->key;
        it->country = place->name;
        participation.countries.append(*it);
    }
    return participation;
}

Result<void> countOrganisations(const Store& store, const GroupRequest& request, Participation& participation)
{
    const auto visible = visibleCountries(store, request);
    if (!visible)
        return failure(visible);
    const QString measure = QStringLiteral("organisations");
    const auto counts =
        Tally(store, request)
            .counts(participation.byRegion ? regionSeries(measure, *visible) : countrySeries(measure));
    if (!counts)
        return failure(counts);
    QHash<QString, int> byKey;
    for (const Country& country : *visible)
        byKey.insert(country.code, counts->value(country.id.toString()));
    for (CountryParticipation& each : participation.countries)
        each.organisations = participation.byRegion ? counts->value(each.key) : byKey.value(each.key);
    return {};
}

} // namespace rapporteur
