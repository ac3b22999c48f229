// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/membergrowth.h"
#include "queries/participation.h"
#include "report/reportreader.h"

namespace rapporteur::report {

Result<void> readFigures(ReportData& data, const Store& store, const ReportRequest& request)
{
    const GroupRequest group{request.group, request.asOf, request.audience};
    const auto growth = readMemberGrowth(store, group);
    const auto countries = recordsByCountry(store, group);
    const auto participation = readParticipation(store, group, request.locale);
    if (!growth)
        return failure(growth);
    if (!countries)
        return failure(countries);
    if (!participation)
        return failure(participation);
    for (const CountedMembers& step : growth->counted) {
        if (step.date <= group.day())
            data.members = step.members;
    }
    for (const CountryRecords& records : *countries) {
        data.memberCountries += records.members.isEmpty() ? 0 : 1;
        data.representedCountries += records.isRepresented() ? 1 : 0;
    }
    data.growth = std::make_shared<const ChartSpec>(growthChart(*growth, request.locale));
    data.participation = std::make_shared<const ChartSpec>(
        participationChart(*participation, usualMeasure(*participation), request.locale));
    return {};
}

} // namespace rapporteur::report
