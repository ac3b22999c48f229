// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"
#include "queries/chartrecords.h"
#include "queries/namedcharts.h"

namespace rapporteur {

/// One chart as namedcharts.cpp lists it: what it can be asked for, how it is read, and how the records
/// behind a figure are found. Internal to lib/queries.
struct NamedChart
{
    struct Measure
    {
        const char* key;
        const char* title; ///< untranslated, context "NamedCharts"
    };
    struct Takes
    {
        bool period = false;
        bool step = false;
        bool top = false;
        bool byRegion = false;
        bool asOf = false;
    };

    const char* name;
    const char* title; ///< untranslated, context "NamedCharts"
    Takes takes;
    std::vector<Measure> measures;
    Result<ChartSpec> (*read)(const Store&, const ChartRequest&, const QLocale&);
    Result<RecordsBehind> (*records)(const Store&, const ChartRequest&, const QString& series,
                                     const QString& point);

    /// Null for a name that is none.
    [[nodiscard]] static const NamedChart* find(const QString& name);
};

/// What each chart's file gives to the list.
namespace charts {

[[nodiscard]] Result<ChartSpec> memberGrowth(const Store& store, const ChartRequest& request,
                                             const QLocale& locale);
[[nodiscard]] Result<RecordsBehind> memberGrowthRecords(const Store& store, const ChartRequest& request,
                                                        const QString& series, const QString& point);
[[nodiscard]] Result<ChartSpec> memberChanges(const Store& store, const ChartRequest& request,
                                              const QLocale& locale);
[[nodiscard]] Result<RecordsBehind> memberChangesRecords(const Store& store, const ChartRequest& request,
                                                         const QString& series, const QString& point);
[[nodiscard]] Result<ChartSpec> countryParticipation(const Store& store, const ChartRequest& request,
                                                     const QLocale& locale);
[[nodiscard]] Result<RecordsBehind> countryRecords(const Store& store, const ChartRequest& request,
                                                   const QString& series, const QString& point);
[[nodiscard]] Result<ChartSpec> participationOverTime(const Store& store, const ChartRequest& request,
                                                      const QLocale& locale);
[[nodiscard]] Result<RecordsBehind> participationOverTimeRecords(const Store& store,
                                                                 const ChartRequest& request,
                                                                 const QString& series, const QString& point);
[[nodiscard]] Result<ChartSpec> organisationTypes(const Store& store, const ChartRequest& request,
                                                  const QLocale& locale);
[[nodiscard]] Result<RecordsBehind> organisationTypesRecords(const Store& store, const ChartRequest& request,
                                                             const QString& series, const QString& point);
[[nodiscard]] Result<ChartSpec> streamRoles(const Store& store, const ChartRequest& request,
                                            const QLocale& locale);
[[nodiscard]] Result<RecordsBehind> streamRolesRecords(const Store& store, const ChartRequest& request,
                                                       const QString& series, const QString& point);
[[nodiscard]] Result<ChartSpec> outputStatus(const Store& store, const ChartRequest& request,
                                             const QLocale& locale);
[[nodiscard]] Result<RecordsBehind> outputStatusRecords(const Store& store, const ChartRequest& request,
                                                        const QString& series, const QString& point);
[[nodiscard]] Result<ChartSpec> outputsOverTime(const Store& store, const ChartRequest& request,
                                                const QLocale& locale);
[[nodiscard]] Result<RecordsBehind> outputsOverTimeRecords(const Store& store, const ChartRequest& request,
                                                           const QString& series, const QString& point);
[[nodiscard]] Result<ChartSpec> talksPerMeeting(const Store& store, const ChartRequest& request,
                                                const QLocale& locale);
[[nodiscard]] Result<ChartSpec> attendance(const Store& store, const ChartRequest& request,
                                           const QLocale& locale);
/// Of both.
[[nodiscard]] Result<RecordsBehind> meetingRecords(const Store& store, const ChartRequest& request,
                                                   const QString& series, const QString& point);
[[nodiscard]] Result<ChartSpec> slidesStates(const Store& store, const ChartRequest& request,
                                             const QLocale& locale);
[[nodiscard]] Result<RecordsBehind> slidesStatesRecords(const Store& store, const ChartRequest& request,
                                                        const QString& series, const QString& point);
[[nodiscard]] Result<ChartSpec> retention(const Store& store, const ChartRequest& request,
                                          const QLocale& locale);
[[nodiscard]] Result<RecordsBehind> retentionRecords(const Store& store, const ChartRequest& request,
                                                     const QString& series, const QString& point);

[[nodiscard]] Result<ChartSpec> worldMap(const Store& store, const ChartRequest& request,
                                         const QLocale& locale);
[[nodiscard]] Result<ChartSpec> worldCircles(const Store& store, const ChartRequest& request,
                                             const QLocale& locale);
/// Of both.
[[nodiscard]] Result<RecordsBehind> worldRecords(const Store& store, const ChartRequest& request,
                                                 const QString& series, const QString& point);

} // namespace charts

/// That a figure of a chart has no list behind it that these readers could see.
[[nodiscard]] tl::unexpected<Error> nothingBehind();

} // namespace rapporteur
