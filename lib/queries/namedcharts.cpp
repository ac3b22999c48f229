// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/namedcharts.h"

#include "base/inlanguage.h"
#include "queries/chartregistry.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NamedCharts)
};

std::vector<NamedChart::Measure> worldMeasures()
{
    return {{"members", QT_TRANSLATE_NOOP("NamedCharts", "Members")},
            {"outputs", QT_TRANSLATE_NOOP("NamedCharts", "Outputs")},
            {"talks", QT_TRANSLATE_NOOP("NamedCharts", "Talks")},
            {"leads", QT_TRANSLATE_NOOP("NamedCharts", "Leads of work streams")}};
}

/// In the order in which people read them.
const std::vector<NamedChart>& list()
{
    using namespace charts;
    static const std::vector<NamedChart> all{
        {"member-growth",
         QT_TRANSLATE_NOOP("NamedCharts", "Growth of the membership"),
         {.period = true, .step = true, .asOf = true},
         {{"members", QT_TRANSLATE_NOOP("NamedCharts", "This edition")},
          {"editions", QT_TRANSLATE_NOOP("NamedCharts", "All editions")}},
         &memberGrowth,
         &memberGrowthRecords},
        {"member-changes",
         QT_TRANSLATE_NOOP("NamedCharts", "Joining and leaving"),
         {.period = true, .step = true, .asOf = true},
         {},
         &memberChanges,
         &memberChangesRecords},
        {"retention",
         QT_TRANSLATE_NOOP("NamedCharts", "From one edition to the next"),
         {.asOf = true},
         {{"kept", QT_TRANSLATE_NOOP("NamedCharts", "Who stayed")},
          {"origin", QT_TRANSLATE_NOOP("NamedCharts", "Who is new")}},
         &retention,
         &retentionRecords},
        {"country-participation",
         QT_TRANSLATE_NOOP("NamedCharts", "Participation by country"),
         {.top = true, .byRegion = true, .asOf = true},
         {{"contributions", QT_TRANSLATE_NOOP("NamedCharts", "All contributions")},
          {"members", QT_TRANSLATE_NOOP("NamedCharts", "Members")},
          {"outputs", QT_TRANSLATE_NOOP("NamedCharts", "Outputs")},
          {"talks", QT_TRANSLATE_NOOP("NamedCharts", "Talks")},
          {"leads", QT_TRANSLATE_NOOP("NamedCharts", "Leads of work streams")},
          {"members-per-organisation", QT_TRANSLATE_NOOP("NamedCharts", "Members per organisation")}},
         &countryParticipation,
         &countryRecords},
        {"world-map",
         QT_TRANSLATE_NOOP("NamedCharts", "World map"),
         {.asOf = true},
         worldMeasures(),
         &worldMap,
         &worldRecords},
        {"world-circles",
         QT_TRANSLATE_NOOP("NamedCharts", "World map with circles"),
         {.asOf = true},
         worldMeasures(),
         &worldCircles,
         &worldRecords},
        {"participation-over-time",
         QT_TRANSLATE_NOOP("NamedCharts", "Participation over time"),
         {.period = true, .step = true, .top = true, .byRegion = true, .asOf = true},
         {{"members", QT_TRANSLATE_NOOP("NamedCharts", "Members")},
          {"outputs", QT_TRANSLATE_NOOP("NamedCharts", "Outputs")},
          {"talks", QT_TRANSLATE_NOOP("NamedCharts", "Talks")}},
         &participationOverTime,
         &participationOverTimeRecords},
        {"organisation-types",
         QT_TRANSLATE_NOOP("NamedCharts", "Kinds of organisations"),
         {.asOf = true},
         {{"members", QT_TRANSLATE_NOOP("NamedCharts", "Members")},
          {"organisations", QT_TRANSLATE_NOOP("NamedCharts", "Organisations")}},
         &organisationTypes,
         &organisationTypesRecords},
        {"stream-roles",
         QT_TRANSLATE_NOOP("NamedCharts", "Work streams and roles"),
         {.asOf = true},
         {{"roles", QT_TRANSLATE_NOOP("NamedCharts", "Members by their part")},
          {"leads", QT_TRANSLATE_NOOP("NamedCharts", "Leads")}},
         &streamRoles,
         &streamRolesRecords},
        {"output-status",
         QT_TRANSLATE_NOOP("NamedCharts", "Outputs by status"),
         {},
         {{"outputs", QT_TRANSLATE_NOOP("NamedCharts", "All outputs")},
          {"streams", QT_TRANSLATE_NOOP("NamedCharts", "By work stream")}},
         &outputStatus,
         &outputStatusRecords},
        {"outputs-over-time",
         QT_TRANSLATE_NOOP("NamedCharts", "Outputs over time"),
         {.period = true, .step = true},
         {},
         &outputsOverTime,
         &outputsOverTimeRecords},
        {"talks-per-meeting",
         QT_TRANSLATE_NOOP("NamedCharts", "Talks at each meeting"),
         {.period = true},
         {},
         &talksPerMeeting,
         &meetingRecords},
        {"attendance",
         QT_TRANSLATE_NOOP("NamedCharts", "Attendance at each meeting"),
         {.period = true},
         {},
         &attendance,
         &meetingRecords},
        {"slides-states",
         QT_TRANSLATE_NOOP("NamedCharts", "Slides of the talks"),
         {},
         {},
         &slidesStates,
         &slidesStatesRecords},
    };
    return all;
}

ChartKind kindOf(const NamedChart& chart)
{
    ChartKind kind;
    kind.name = QString::fromLatin1(chart.name);
    kind.title = Words::tr(chart.title);
    for (const NamedChart::Measure& measure : chart.measures)
        kind.measures.push_back({QString::fromLatin1(measure.key), Words::tr(measure.title)});
    kind.takesPeriod = chart.takes.period;
    kind.takesStep = chart.takes.step;
    kind.takesTop = chart.takes.top;
    kind.byRegion = chart.takes.byRegion;
    kind.takesAsOf = chart.takes.asOf;
    return kind;
}

bool offers(const NamedChart& chart, const QString& measure)
{
    return measure.isEmpty() ||
           std::any_of(chart.measures.begin(), chart.measures.end(),
                       [&](const NamedChart::Measure& each) { return measure == QLatin1String(each.key); });
}

} // namespace

const NamedChart* NamedChart::find(const QString& name)
{
    const auto chart = std::find_if(list().begin(), list().end(),
                                    [&](const NamedChart& each) { return name == QLatin1String(each.name); });
    return chart == list().end() ? nullptr : &*chart;
}

const std::vector<ChartKind>& chartKinds()
{
    static OncePerLanguage<std::vector<ChartKind>> kinds([] {
        std::vector<ChartKind> all;
        std::transform(list().begin(), list().end(), std::back_inserter(all), &kindOf);
        return all;
    });
    return kinds.get();
}

QStringList chartNames()
{
    QStringList names;
    for (const NamedChart& chart : list())
        names.append(QString::fromLatin1(chart.name));
    return names;
}

Result<ChartSpec> readChart(const Store& store, const QString& name, const ChartRequest& request,
                            const QLocale& locale)
{
    const NamedChart* chart = NamedChart::find(name);
    if (!chart)
        return failure(ErrorCode::NotFound, Words::tr("There is no chart “%1”.").arg(name));
    if (!offers(*chart, request.measure))
        return failure(ErrorCode::NotFound,
                       Words::tr("The chart “%1” cannot measure “%2”.").arg(name, request.measure));
    const auto moment = Transaction::snapshot(store.database());
    if (!moment)
        return failure(moment);
    auto spec = chart->read(store, request, locale);
    if (spec)
        spec->name = name;
    return spec;
}

} // namespace rapporteur
