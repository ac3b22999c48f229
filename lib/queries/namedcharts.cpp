// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/namedcharts.h"

#include "queries/membergrowth.h"
#include "queries/participation.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

Result<ChartSpec> memberGrowth(const Store& store, const GroupRequest& request, const QLocale& locale)
{
    return readMemberGrowth(store, request).map([&](const MemberGrowth& growth) {
        return growthChart(growth, locale);
    });
}

Result<ChartSpec> countryParticipation(const Store& store, const GroupRequest& request, const QLocale& locale)
{
    return readParticipation(store, request, locale).map([&](const Participation& participation) {
        return participationChart(participation, usualMeasure(participation), locale);
    });
}

struct NamedChart
{
    const char* name;
    Result<ChartSpec> (*read)(const Store&, const GroupRequest&, const QLocale&);
};

constexpr NamedChart charts[] = {
    {"member-growth", &memberGrowth},
    {"country-participation", &countryParticipation},
};

} // namespace

QStringList chartNames()
{
    QStringList names;
    for (const NamedChart& chart : charts)
        names.append(QString::fromLatin1(chart.name));
    return names;
}

Result<ChartSpec> readChart(const Store& store, const QString& name, const GroupRequest& request,
                            const QLocale& locale)
{
    const auto moment = Transaction::snapshot(store.database());
    if (!moment)
        return failure(moment);
    for (const NamedChart& chart : charts) {
        if (name == QLatin1String(chart.name))
            return chart.read(store, request, locale);
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("NamedCharts", "There is no chart “%1”.").arg(name));
}

} // namespace rapporteur
