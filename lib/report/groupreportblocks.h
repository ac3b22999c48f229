// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/groupreportdata.h"

#include <QDate>
#include <QLocale>

#include <memory>

namespace rapporteur {
class ChartPainter;
}

namespace rapporteur::report {

/// Figures that are counted elsewhere (lib/queries), on the day of the report and for its readers. 0 is left out.
struct CountedFigures
{
    qint64 members = 0; ///< from memberships
    qint64 memberCountries = 0;
    qint64 representedCountries = 0; ///< through speakers, authors and leads
};

/// How a group report is to be made, beside what it tells.
struct GroupReportSettings
{
    Audience reader = Audience::Public;
    QDate asOf;         ///< the day of its figures
    QLocale locale;     ///< its language
    QDateTime created;  ///< the moment written into the file; the present one where it is invalid
    CountedFigures counted;
    std::shared_ptr<const ChartSpec> growth;        ///< none: the report has no such chart
    std::shared_ptr<const ChartSpec> participation; ///< its table of figures is set below the chart
    const ChartPainter* painter = nullptr; ///< without it there are no charts; must outlive the document
};

/// The report as blocks. Sections with nothing to say are left out, headings included.
[[nodiscard]] Document groupReportDocument(const GroupReportData& data, const GroupReportSettings& settings);

} // namespace rapporteur::report
