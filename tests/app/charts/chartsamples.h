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

/// So many countries along two years, each a stacked area.
inline rapporteur::ChartSpec areas(int countries, int months = 24)
{
    rapporteur::ChartSpec spec;
    spec.title = QStringLiteral("Members by country, over time");
    spec.valueTitle = QStringLiteral("Members");
    spec.emptyText = QStringLiteral("No members with a country yet.");
    spec.locale = english();
    spec.base.first = {2020, 1, 1};
    spec.base.last = {2021, 12, 31};
    for (int s = 0; s < countries; ++s) {
        const QString name = QStringLiteral("Country %1").arg(s);
        rapporteur::ChartSeries series{
            name, rapporteur::SeriesKind::StackedAreas, s, {}, QStringLiteral("members")};
        for (int month = 0; month < months; ++month) {
            rapporteur::ChartPoint point;
            point.first = QDate(2020, 1, 1).addMonths(month);
            point.last = point.first;
            point.key = QStringLiteral("%1/%2").arg(s).arg(month);
            point.value = 1 + (s + month) % 7;
            point.detail = QStringLiteral("%1, month %2: %3").arg(name).arg(month).arg(point.value);
            series.points << point;
        }
        spec.series << series;
    }
    return spec;
}

/// The counted growth with an event every so many days, under names of all lengths.
inline rapporteur::ChartSpec growthWithEvents(int days)
{
    const QStringList names{
        QStringLiteral("First monthly meeting"),
        QStringLiteral("Coffee and coding session #1: the life cycle of a machine learning project"),
        QStringLiteral("Sprint"), QStringLiteral("Road to Bern webinar on data science")};
    rapporteur::ChartSpec spec = growth(countedGrowth());
    int place = 0;
    for (QDate day(2021, 1, 2); day < QDate(2021, 12, 1); day = day.addDays(days)) {
        const QString& name = names.at(place++ % names.size());
        spec.marks << rapporteur::ChartMark{day, place % 5 ? day : day.addDays(29), QString::number(place),
                                            name, QStringLiteral("%1, event %2").arg(name).arg(place)};
    }
    return spec;
}

/// Several editions of a group, each a line of its own.
inline rapporteur::ChartSpec editions(int count)
{
    rapporteur::ChartSpec spec = growth(countedGrowth());
    const rapporteur::ChartSeries first = spec.series.first();
    spec.series.clear();
    for (int s = 0; s < count; ++s) {
        rapporteur::ChartSeries series = first;
        series.name = QStringLiteral("ML Group %1").arg(2021 + s);
        series.colour = s;
        for (rapporteur::ChartPoint& point : series.points)
            point.value += 20 * s;
        spec.series << series;
    }
    return spec;
}

} // namespace chartsamples
