// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/participationchart.h"
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

/// Who takes part, by country. Members count through the affiliations of the day; talks through the
/// organisation that the speaker spoke for; outputs through the credited country, organisation or person;
/// leads through the organisation or the person's. International organisations stand for no country, wherever
/// their house is.
[[nodiscard]] Result<QHash<Id, CountryRecords>> recordsByCountry(const Store& store,
                                                                 const GroupRequest& request);

/// The same as numbers, with the countries' names in the reader's language.
[[nodiscard]] Result<Participation> readParticipation(const Store& store, const GroupRequest& request,
                                                      const QLocale& locale);

} // namespace rapporteur
