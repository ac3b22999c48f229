// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/groupreport.h"

#include "report/groupreportreader.h"

namespace rapporteur::report {

Result<Document> buildGroupReport(const Store& store, Id group, const GroupReportSettings& settings)
{
    GroupReportSettings dated = settings;
    if (!dated.asOf.isValid())
        dated.asOf = QDate::currentDate();
    return readGroupReport(store, group, dated).map([&](const GroupReportData& data) {
        return groupReportDocument(data, dated);
    });
}

} // namespace rapporteur::report
