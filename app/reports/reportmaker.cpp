// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportmaker.h"

#include "queries/membergrowth.h"
#include "queries/participation.h"
#include "report/groupreport.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rapporteur {

namespace {

report::CountedFigures countedFigures(const MemberGrowth& growth, const QHash<Id, CountryRecords>& countries,
                                      QDate day)
{
    report::CountedFigures figures;
    for (const CountedMembers& step : growth.counted) {
        if (step.date <= day)
            figures.members = step.members;
    }
    for (const CountryRecords& country : countries) {
        figures.memberCountries += country.members.isEmpty() ? 0 : 1;
        figures.representedCountries += country.isRepresented() ? 1 : 0;
    }
    return figures;
}

} // namespace

Result<report::Document> makeGroupReport(const Store& store, const ReportOrder& order,
                                         const ChartPainter& painter)
{
    const GroupRequest request{order.group, {}, order.reader};
    const auto growth = readMemberGrowth(store, request);
    if (!growth)
        return failure(growth);
    const auto participation = readParticipation(store, request, order.locale);
    if (!participation)
        return failure(participation);
    const auto countries = recordsByCountry(store, request);
    if (!countries)
        return failure(countries);
    report::GroupReportSettings settings;
    settings.reader = order.reader;
    settings.asOf = request.day();
    settings.locale = order.locale;
    settings.counted = countedFigures(*growth, *countries, settings.asOf);
    settings.growth = std::make_shared<ChartSpec>(growthChart(*growth, order.locale));
    settings.participation = std::make_shared<ChartSpec>(
        participationChart(*participation, usualMeasure(*participation), order.locale));
    settings.painter = &painter;
    return report::buildGroupReport(store, order.group, settings);
}

QString reportFileName(const QString& groupName, Audience reader)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const QString name = QString(groupName).replace(unfit, QStringLiteral(" ")).simplified();
    switch (reader) {
    case Audience::Public: return QCoreApplication::translate("reports", "%1 - report.pdf").arg(name);
    case Audience::Members:
        return QCoreApplication::translate("reports", "%1 - report for members.pdf").arg(name);
    case Audience::Secretariat: break;
    }
    return QCoreApplication::translate("reports", "%1 - report for the secretariat.pdf").arg(name);
}

} // namespace rapporteur
