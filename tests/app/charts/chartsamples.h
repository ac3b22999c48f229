// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/growthchart.h"
#include "charts/participationchart.h"

#include <QString>

/// Charts for tests: as the sample has them, and as large as they get.
namespace chartsamples {

inline QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

inline rapporteur::MemberGrowth publishedGrowth()
{
    using rapporteur::PartialDate;
    rapporteur::MemberGrowth growth;
    growth.group = QStringLiteral("ML Group 2021");
    growth.published = {{PartialDate::of(2021, 1), 120, false, QStringLiteral("the group's page")},
                        {PartialDate::of(2021, 12), 250, true, QStringLiteral("the group's page")}};
    return growth;
}

/// A step on every other day for a year, with the published figures close to the line.
inline rapporteur::MemberGrowth countedGrowth()
{
    rapporteur::MemberGrowth growth = publishedGrowth();
    for (int i = 0; i < 180; ++i)
        growth.counted << rapporteur::CountedMembers{QDate(2021, 1, 4).addDays(2 * i), 110 + i * 3 / 4};
    growth.until = {2021, 12, 31};
    return growth;
}

inline rapporteur::Participation countries(int count)
{
    const QStringList names{QStringLiteral("Chile"), QStringLiteral("Democratic Republic of the Congo"),
                            QStringLiteral("United Kingdom of Great Britain and Northern Ireland"),
                            QStringLiteral("Côte d’Ivoire"), QStringLiteral("Türkiye")};
    rapporteur::Participation participation{QStringLiteral("ML Group 2021"), {}};
    for (int i = 0; i < count; ++i) {
        const QString name = i < names.size() ? names.at(i) : QStringLiteral("Country %1").arg(i);
        participation.countries << rapporteur::CountryParticipation{name, 1 + i % 29, i % 4, 1 + i % 3,
                                                                    i % 5 / 4};
    }
    return participation;
}

inline rapporteur::ChartSpec growth(const rapporteur::MemberGrowth& growth)
{
    return rapporteur::growthChart(growth, english());
}

inline rapporteur::ChartSpec participation(int count, rapporteur::ParticipationBy by)
{
    return rapporteur::participationChart(countries(count), by, english());
}

} // namespace chartsamples
