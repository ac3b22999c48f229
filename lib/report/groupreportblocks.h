// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/groupreportdata.h"

#include <QDate>
#include <QLocale>

namespace rapporteur {
class ChartPainter;
}

namespace rapporteur::report {

/// How a group report is to be made, beside what it tells.
struct GroupReportSettings
{
    Audience reader = Audience::Public;
    QDate asOf;        ///< the day of its figures; today where it is invalid
    QLocale locale;    ///< its language
    QDateTime created; ///< the moment written into the file; the present one where it is invalid
    const ChartPainter* painter = nullptr; ///< without it there are no charts; must outlive the document
};

/// The report as blocks. Sections with nothing to say are left out, headings included.
[[nodiscard]] Document groupReportDocument(const GroupReportData& data, const GroupReportSettings& settings);

} // namespace rapporteur::report
