// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "store/store.h"

#include <QLocale>

namespace rapporteur {

class ChartPainter;

/// Which report, of which edition, for whom.
struct ReportOrder
{
    Id group;
    Audience reader = Audience::Public;
    QLocale locale;
};

/// The group report with its figures and charts read from \a store. The painter must outlive the document.
[[nodiscard]] Result<report::Document> makeGroupReport(const Store& store, const ReportOrder& order,
                                                       const ChartPainter& painter);

/// "ML Group 2021 - report (public).pdf": what a file of this report is best called.
[[nodiscard]] QString reportFileName(const QString& groupName, Audience reader);

} // namespace rapporteur
