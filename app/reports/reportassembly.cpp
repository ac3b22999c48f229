// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportassembly.h"

#include "charts/chartrenderer.h"
#include "queries/chartsource.h"
#include "queries/membergrowth.h"
#include "queries/participation.h"
#include "report/groupreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

const ChartRenderer& paperRenderer()
{
    static const ChartRenderer renderer;
    return renderer;
}

/// What reproducible-builds.org asks of programs that write the time into files.
QDateTime creationTime(const ReportRequest& request)
{
    if (request.created.isValid())
        return request.created;
    bool given = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    return given ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

Result<report::CountedFigures> countFigures(const Store& store, const GroupRequest& request)
{
    const auto members =
        GroupQuery(store, request)
            .number("SELECT count(DISTINCT m.\"person\") FROM \"membership\" m WHERE m.\"group\" = :group "
                    "AND m.\"joined\" <= :day AND (m.\"left\" IS NULL OR m.\"left\" > :day)");
    const auto countries = recordsByCountry(store, request);
    if (!members || !countries)
        return members ? failure(countries) : failure(members);
    report::CountedFigures figures;
    figures.members = members->value_or(0);
    for (const CountryRecords& country : *countries) {
        figures.memberCountries += country.members.isEmpty() ? 0 : 1;
        figures.representedCountries += country.isRepresented() ? 1 : 0;
    }
    return figures;
}

Result<std::shared_ptr<const ChartSpec>> sharedChart(const Store& store, const char* name,
                                                     const GroupRequest& request, const QLocale& locale)
{
    return readChart(store, QString::fromLatin1(name), request, locale).map([](ChartSpec spec) {
        return std::shared_ptr<const ChartSpec>(std::make_shared<ChartSpec>(std::move(spec)));
    });
}

} // namespace

QStringList reportNames()
{
    return {QStringLiteral("group-report")};
}

Result<report::Document> assembleReport(const Store& store, const ReportRequest& request)
{
    if (!reportNames().contains(request.name)) {
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("reports", "There is no report called \"%1\".").arg(request.name));
    }
    const GroupRequest figures{request.group, request.asOf, request.audience};
    auto counted = countFigures(store, figures);
    auto growth = sharedChart(store, "member-growth", figures, request.locale);
    auto participation = sharedChart(store, "country-participation", figures, request.locale);
    if (!counted)
        return failure(counted);
    if (!growth || !participation)
        return growth ? failure(participation) : failure(growth);
    report::GroupReportSettings settings;
    settings.reader = request.audience;
    settings.asOf = figures.day();
    settings.locale = request.locale;
    settings.created = creationTime(request);
    settings.counted = *counted;
    settings.growth = *growth;
    settings.participation = *participation;
    settings.painter = &paperRenderer();
    return buildGroupReport(store, request.group, settings);
}

} // namespace rapporteur
