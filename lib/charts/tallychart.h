// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

namespace rapporteur {

/// What a chart of bars is made from: rows with their figures, one a column. Most charts are this and differ
/// in words and in what was counted, so that they are made in one place and look and read alike.
struct TallyChart
{
    /// A kind of figure.
    struct Column
    {
        QString key;  ///< of its series, and of its column in CSV
        QString name; ///< for people
        int colour = 0;
        bool drawn = true; ///< else it stands in the table only
    };
    /// What the figures are of: a status, a meeting.
    struct Row
    {
        QString key;
        QString name;
        QVector<double> figures;           ///< one for each column
        QVector<ChartTable::Cell> cells{}; ///< of the columns before the figures; empty: key and name
    };

    QString title;
    QString subtitle;
    QString categoryKey; ///< of the first column in CSV, where `before` is empty
    QString categoryTitle;
    QString valueTitle;
    QString emptyText;
    QStringList notes;
    SeriesKind kind = SeriesKind::HorizontalBars;
    QVector<ChartTable::Column> before; ///< columns of the table before the figures
    QVector<Column> columns;
    QVector<Row> rows; ///< in the order in which they are read
};

/// Rows without a figure stay in the chart: that there is nothing of a kind is worth knowing.
[[nodiscard]] ChartSpec tallyChart(const TallyChart& chart, const QLocale& locale);

} // namespace rapporteur
