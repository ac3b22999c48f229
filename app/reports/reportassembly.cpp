// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportassembly.h"

#include "charts/chartrenderer.h"
#include "report/groupreport.h"

#include <QCoreApplication>

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
    report::GroupReportSettings settings;
    settings.reader = request.audience;
    settings.asOf = request.asOf.isValid() ? request.asOf : QDate::currentDate();
    settings.locale = request.locale;
    settings.created = creationTime(request);
    settings.painter = request.painter ? request.painter : &paperRenderer();
    return buildGroupReport(store, request.group, settings);
}

} // namespace rapporteur
