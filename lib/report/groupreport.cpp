// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/groupreport.h"

#include "report/groupreportreader.h"

namespace rapporteur::report {

Result<Document> buildGroupReport(const Store& store, Id group, const GroupReportSettings& settings)
{
    return readGroupReport(store, group, settings.reader, settings.locale).map([&](const GroupReportData& data) {
        return groupReportDocument(data, settings);
    });
}

} // namespace rapporteur::report
