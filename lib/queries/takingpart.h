// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/charttally.h"

namespace rapporteur {

/// The ways in which somebody takes part in a group, each a SELECT, so that whatever is counted by country,
/// by kind of organisation or by region is counted of the same. What the reader may not see is as if it were
/// not there: then the next that could speak for the country does.
namespace takingpart {

/// What is selected from a way: `point` and `id` are SQL over the aliases named below, `where` a further
/// condition or empty. `id` may bring further columns along; it then names itself.
struct Selection
{
    QString point;
    QString id;
    QString where = {};
};

/// The person m."person", a member on the day, and each organisation g of that day.
[[nodiscard]] TallySource members(const Selection& selection);
/// The person m."person", a member at some time until the day, and each organisation g at any time (a).
[[nodiscard]] TallySource memberships(const Selection& selection);
/// The talk p at the event e, and each organisation g that its speakers spoke for: the one named, else those
/// that they belonged to on the day.
[[nodiscard]] TallySource talks(const Selection& selection);
/// The output o and the country c."country" that it is credited to.
[[nodiscard]] TallySource creditedCountries(const Selection& selection);
/// The output o and the organisation g that it is credited to, where no country is named.
[[nodiscard]] TallySource creditedOrganisations(const Selection& selection);
/// The output o and each organisation g of a person that it is credited to, where nothing else is named.
[[nodiscard]] TallySource creditedPeople(const Selection& selection);
/// The work stream w and the organisation g that leads it.
[[nodiscard]] TallySource leadingOrganisations(const Selection& selection);
/// The work stream w and each organisation g of a person who leads it, where no organisation is named.
[[nodiscard]] TallySource leadingPeople(const Selection& selection);

/// The work stream w and its lead l, of which the reader may see the organisation or the person.
[[nodiscard]] TallySource streamLeads(const Selection& selection);

/// The first day of a partial date, as the text of a whole day.
[[nodiscard]] QString firstDay(const QString& column);

/// International organisations stand for no country, wherever their house is.
[[nodiscard]] QString ofCountries();

} // namespace takingpart

} // namespace rapporteur
