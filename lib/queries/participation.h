// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/participationchart.h"
#include "entities/country.h"
#include "queries/charttally.h"
#include "queries/groupquery.h"

namespace rapporteur {

/// What stands for a country in a group: records, each counted once however many of its people take part.
struct CountryRecords
{
    QSet<Id> members; ///< people
    QSet<Id> outputs;
    QSet<Id> talks;
    QSet<Id> leads; ///< work streams

    [[nodiscard]] bool isRepresented() const
    {
        return !outputs.isEmpty() || !talks.isEmpty() || !leads.isEmpty();
    }
};

/// The same as numbers.
struct CountryCounts
{
    int members = 0;
    int outputs = 0;
    int talks = 0;
    int leads = 0;

    [[nodiscard]] bool isRepresented() const { return outputs > 0 || talks > 0 || leads > 0; }
};

/// Who takes part, by country. Members count through the affiliations of the day; talks through the
/// organisation that the speaker spoke for; outputs through the credited country, organisation or person;
/// leads through the organisation or the person's. International organisations stand for no country, wherever
/// their house is.
[[nodiscard]] Result<QHash<Id, CountryRecords>> recordsByCountry(const Store& store,
                                                                 const GroupRequest& request);

/// The numbers alone, which the database counts: for any number of members.
[[nodiscard]] Result<QHash<Id, CountryCounts>> countByCountry(const Store& store,
                                                              const GroupRequest& request);

/// The same with the countries' names in the reader's language; or of whole regions of the world, where what
/// several of their countries have counts once.
[[nodiscard]] Result<Participation> readParticipation(const Store& store, const GroupRequest& request,
                                                      const QLocale& locale, bool byRegion = false);

/// Adds how many organisations the members of each belong to.
[[nodiscard]] Result<void> countOrganisations(const Store& store, const GroupRequest& request,
                                              Participation& participation);

/// The countries that the reader may know of.
[[nodiscard]] Result<std::vector<Country>> visibleCountries(const Store& store, const GroupRequest& request);

/// What one measure ("members", "outputs", "talks", "leads", "organisations") counts for each country, by the
/// country's id.
[[nodiscard]] TallySeries countrySeries(const QString& measure);
/// The same by the numbers of the regions that the countries lie in.
[[nodiscard]] TallySeries regionSeries(const QString& measure, const std::vector<Country>& countries);

} // namespace rapporteur
