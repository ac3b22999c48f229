// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/headcount.h"
#include "queries/groupquery.h"

#include <vector>

namespace rapporteur {

/// Members as the records have them on a day.
struct CountedFigures
{
    qint64 members = 0;
    std::vector<Id> countries; ///< of their organisations on that day
    std::vector<Id> internationalOrganisations;
};

/// Where an edition stands, in the numbers that people ask for first.
struct OverviewFigures
{
    bool hasMemberships = false; ///< of any day: else nothing can be counted
    CountedFigures counted;
    std::optional<Headcount> published; ///< the last one of the day or before
    CountedFigures countedThen;         ///< on the last day that the published figure may be of
    qint64 workStreams = 0;
    qint64 outputs = 0;
    qint64 publishedOutputs = 0;
    qint64 events = 0;
    qint64 talks = 0;
    std::vector<Id> speakers;
    std::vector<Id> activeCountries; ///< through speakers, authors and leads

    /// What was published and what can be counted for that day are not the same; of an approximate number
    /// not even nearly.
    [[nodiscard]] bool disagree() const;
};

[[nodiscard]] Result<OverviewFigures> readOverviewFigures(const Store& store, const GroupRequest& request);

} // namespace rapporteur
