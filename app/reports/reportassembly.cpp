// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportassembly.h"

#include "charts/chartrenderer.h"

namespace rapporteur {

namespace {

const ChartRenderer& paperRenderer()
{
    static const ChartRenderer renderer;
    return renderer;
}

/// What reproducible-builds.org asks of programs that write the time into files.
QDateTime creationTime()
{
    bool given = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    return given ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace

Result<report::Document> assembleReport(const Store& store, ReportRequest request)
{
    if (!request.painter)
        request.painter = &paperRenderer();
    if (!request.created.isValid())
        request.created = creationTime();
    return report::buildReport(store, request);
}

} // namespace rapporteur
