// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

#include <optional>

namespace rapporteur {

/// How much a country, or a region of the world, takes part; lib/queries counts it.
struct CountryParticipation
{
    QString country; ///< its name in the reader's language
    int members = 0;
    int outputs = 0;
    int talks = 0;
    int leads = 0;
    int organisations = 0; ///< that its members belong to
    QString key = {};      ///< the country's two letters, the region's number
};

/// What the participation chart of a group is made from.
struct Participation
{
    QString group;
    QVector<CountryParticipation> countries; ///< in any order
    bool byRegion = false;                   ///< they are regions of the world
};

/// What a country's bar measures.
enum class ParticipationBy { Contributions, Members, Outputs, Talks, Leads, MembersPerOrganisation };

/// The name of a measure for machines: "members-per-organisation".
[[nodiscard]] QString toKey(ParticipationBy by);
/// Nothing for a key that is none.
[[nodiscard]] std::optional<ParticipationBy> participationBy(const QString& key);

/// Members where any are recorded, else what the countries contributed: outputs, talks and leads, stacked.
[[nodiscard]] ParticipationBy usualMeasure(const Participation& participation);

/// The rows that a chart shows at most unless it is told otherwise: more than the 33 countries of the model
/// case, and still one printed page.
constexpr int UsualCountries = 40;

/// "country-participation": one row a country, the most active first, those with nothing of the measure left
/// out; where more than `top` have some, the others are one row that says so. CSV: country (or region),
/// members, outputs, talks, leads, every country, whatever the chart measures; per organisation also those
/// and the quotient.
[[nodiscard]] ChartSpec participationChart(const Participation& participation, ParticipationBy by,
                                           const QLocale& locale, int top = UsualCountries);

} // namespace rapporteur
