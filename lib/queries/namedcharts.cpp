// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/namedcharts.h"

#include "queries/membergrowth.h"
#include "queries/participation.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("NamedCharts", text);
}

Result<ChartSpec> memberGrowth(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    return readMemberGrowth(store, request.group).map([&](const MemberGrowth& growth) {
        return growthChart(growth, locale);
    });
}

Result<ChartSpec> countryParticipation(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    return readParticipation(store, request.group, locale).map([&](const Participation& participation) {
        return participationChart(participation, usualMeasure(participation), locale);
    });
}

struct Measure
{
    const char* key;
    const char* title;
};

struct NamedChart
{
    const char* name;
    const char* title;
    std::vector<Measure> measures;
    bool takesPeriod;
    bool takesStep;
    bool takesTop;
    bool byRegion;
    bool takesAsOf;
    Result<ChartSpec> (*read)(const Store&, const ChartRequest&, const QLocale&);
};

const std::vector<NamedChart>& charts()
{
    static const std::vector<NamedChart> all{
        {"member-growth",
         QT_TRANSLATE_NOOP("NamedCharts", "Growth of the membership"),
         {},
         false,
         false,
         false,
         false,
         true,
         &memberGrowth},
        {"country-participation",
         QT_TRANSLATE_NOOP("NamedCharts", "Participation by country"),
         {},
         false,
         false,
         false,
         false,
         true,
         &countryParticipation},
    };
    return all;
}

ChartKind kindOf(const NamedChart& chart)
{
    ChartKind kind;
    kind.name = QString::fromLatin1(chart.name);
    kind.title = tr(chart.title);
    for (const Measure& measure : chart.measures)
        kind.measures.push_back({QString::fromLatin1(measure.key), tr(measure.title)});
    kind.takesPeriod = chart.takesPeriod;
    kind.takesStep = chart.takesStep;
    kind.takesTop = chart.takesTop;
    kind.byRegion = chart.byRegion;
    kind.takesAsOf = chart.takesAsOf;
    return kind;
}

bool offers(const NamedChart& chart, const QString& measure)
{
    return measure.isEmpty() ||
           std::any_of(chart.measures.begin(), chart.measures.end(),
                       [&](const Measure& each) { return measure == QLatin1String(each.key); });
}

} // namespace

const std::vector<ChartKind>& chartKinds()
{
    static const std::vector<ChartKind> kinds = [] {
        std::vector<ChartKind> all;
        std::transform(charts().begin(), charts().end(), std::back_inserter(all), &kindOf);
        return all;
    }();
    return kinds;
}

QStringList chartNames()
{
    QStringList names;
    for (const NamedChart& chart : charts())
        names.append(QString::fromLatin1(chart.name));
    return names;
}

Result<ChartSpec> readChart(const Store& store, const QString& name, const ChartRequest& request,
                            const QLocale& locale)
{
    const auto chart = std::find_if(charts().begin(), charts().end(),
                                    [&](const NamedChart& each) { return name == QLatin1String(each.name); });
    if (chart == charts().end())
        return failure(ErrorCode::NotFound, tr("There is no chart “%1”.").arg(name));
    if (!offers(*chart, request.measure))
        return failure(ErrorCode::NotFound,
                       tr("The chart “%1” cannot measure “%2”.").arg(name, request.measure));
    const auto moment = Transaction::snapshot(store.database());
    if (!moment)
        return failure(moment);
    auto spec = chart->read(store, request, locale);
    if (spec)
        spec->name = name;
    return spec;
}

} // namespace rapporteur
