// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "store/store.h"

#include <QDate>
#include <QLocale>

namespace rapporteur {

class ChartPainter;

/// Which report of which edition, for whom, in which language, with the figures of which day.
struct ReportRequest
{
    QString name = QStringLiteral("group-report");
    Id group;
    Audience audience = Audience::Public;
    QLocale locale;
    QDate asOf;        ///< invalid: today
    QDateTime created; ///< invalid: now, or SOURCE_DATE_EPOCH where that is set
    const ChartPainter* painter = nullptr; ///< none: the paper one; must outlive the document
};

/// The names of the reports there are.
[[nodiscard]] QStringList reportNames();

/// Reads the records and the charts and puts them together; NotFound where there is no report of that name.
/// The document may be written in any thread that has a QGuiApplication.
[[nodiscard]] Result<report::Document> assembleReport(const Store& store, const ReportRequest& request);

} // namespace rapporteur
