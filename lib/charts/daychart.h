// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

namespace rapporteur {

/// What a chart along days is made from: the same days for every series, so that its table has one row a day.
struct DayChart
{
    /// A day, or a stretch of days that a figure is of.
    struct Span
    {
        QDate first;
        QDate last;
        QString key; ///< ISO 8601: "2021-03-31", "2021-03"
    };
    struct Series
    {
        QString key; ///< of its column in CSV as well
        QString name;
        int colour = 0;
        QVector<double> figures; ///< one for each span
        bool hasRecords = true;  ///< else nothing can be found behind its points: a sum of what has no place
    };

    QString title;
    QString subtitle;
    QString valueTitle;
    QString emptyText;
    QStringList notes;
    SeriesKind kind = SeriesKind::Line;
    QVector<Span> spans; ///< one after the other
    QVector<Series> series;
};

/// Series without any figure but 0 are left out of the picture.
[[nodiscard]] ChartSpec dayChart(const DayChart& chart, const QLocale& locale);

} // namespace rapporteur
