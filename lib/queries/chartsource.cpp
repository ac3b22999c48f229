// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/chartsource.h"

#include "queries/membergrowth.h"
#include "queries/participation.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("charts", text);
}

Result<ChartSpec> readGrowthChart(const Store& store, const GroupRequest& request, const QLocale& locale)
{
    return readMemberGrowth(store, request).map([&](const MemberGrowth& growth) {
        return growthChart(growth, locale);
    });
}

Result<ChartSpec> readParticipationChart(const Store& store, const GroupRequest& request,
                                         const QLocale& locale)
{
    return readParticipation(store, request, locale).map([&](const Participation& participation) {
        return participationChart(participation, usualMeasure(participation), locale);
    });
}

} // namespace

QList<ChartName> chartNames()
{
    return {{QStringLiteral("member-growth"), tr("Members over time, counted and published")},
            {QStringLiteral("country-participation"), tr("Countries by members, outputs, talks and leads")}};
}

Result<ChartSpec> readChart(const Store& store, const QString& name, const GroupRequest& request,
                            const QLocale& locale)
{
    if (name == QLatin1String("member-growth"))
        return readGrowthChart(store, request, locale);
    if (name == QLatin1String("country-participation"))
        return readParticipationChart(store, request, locale);
    return failure(ErrorCode::NotFound, tr("There is no chart called \"%1\".").arg(name));
}

} // namespace rapporteur
