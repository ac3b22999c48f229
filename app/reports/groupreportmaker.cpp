// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/groupreportmaker.h"

#include "queries/groupstats.h"
#include "queries/namedcharts.h"

namespace rapporteur {

namespace {

Result<std::shared_ptr<const ChartSpec>> chart(const Store& store, const char* name, const GroupRequest& request,
                                               const QLocale& locale)
{
    return readChart(store, QString::fromLatin1(name), request, locale).map([](const ChartSpec& spec) {
        return spec.isEmpty() ? nullptr : std::make_shared<const ChartSpec>(spec);
    });
}

} // namespace

Result<report::Document> GroupReportMaker::make(const Store& store, const GroupRequest& request,
                                                const QLocale& locale) const
{
    report::GroupReportSettings settings;
    settings.reader = request.reader;
    settings.asOf = request.day();
    settings.locale = locale;
    settings.painter = &m_painter;
    const auto statistics = groupStats(store, request);
    const auto growth = chart(store, "member-growth", request, locale);
    const auto participation = chart(store, "country-participation", request, locale);
    if (!statistics)
        return failure(statistics);
    if (!growth || !participation)
        return failure(growth ? participation : growth);
    settings.counted = {statisticOf(*statistics, u"members").value_or(0),
                        statisticOf(*statistics, u"member_countries").value_or(0),
                        statisticOf(*statistics, u"represented_countries").value_or(0)};
    settings.growth = *growth;
    settings.participation = *participation;
    return report::buildGroupReport(store, request.group, settings);
}

} // namespace rapporteur
