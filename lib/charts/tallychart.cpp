// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tallychart.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

/// Builds one chart; a class only so that what every function needs is at hand.
class TallyMaker
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::TallyChart)

public:
    TallyMaker(const TallyChart& chart, const QLocale& locale)
        : m_chart(chart)
        , m_locale(locale)
    {}
    [[nodiscard]] ChartSpec build() const;

private:
    [[nodiscard]] QString number(double n) const { return m_locale.toString(qint64(n)); }
    [[nodiscard]] double total(const TallyChart::Row& row) const;
    [[nodiscard]] ChartSeries series(int column) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] ChartTable table() const;

    const TallyChart& m_chart;
    QLocale m_locale;
};

double TallyMaker::total(const TallyChart::Row& row) const
{
    double sum = 0;
    for (int i = 0; i < m_chart.columns.size(); ++i)
        sum += m_chart.columns.at(i).drawn ? row.figures.at(i) : 0;
    return sum;
}

ChartSeries TallyMaker::series(int column) const
{
    const TallyChart::Column& measure = m_chart.columns.at(column);
    ChartSeries series{measure.name, m_chart.kind, measure.colour, {}, measure.key};
    for (int i = 0; i < m_chart.rows.size(); ++i) {
        const TallyChart::Row& row = m_chart.rows.at(i);
        if (!measure.drawn || row.figures.at(column) == 0)
            continue;
        ChartPoint point;
        point.category = i;
        point.key = row.key;
        point.value = row.figures.at(column);
        point.label = number(point.value);
        point.detail =
            tr("%1, %2: %3", "bar, what is counted, count").arg(row.name, measure.name, point.label);
        series.points << point;
    }
    return series;
}

QString TallyMaker::summary() const
{
    const auto most = std::max_element(m_chart.rows.cbegin(), m_chart.rows.cend(),
                                       [&](const auto& a, const auto& b) { return total(a) < total(b); });
    double all = 0;
    for (const TallyChart::Row& row : m_chart.rows)
        all += total(row);
    if (all == total(*most))
        return tr("%1: %2, and nothing else.").arg(most->name, number(all));
    return tr("The bars add up to %1; the longest is “%2” with %3.")
        .arg(number(all), most->name, number(total(*most)));
}

ChartTable TallyMaker::table() const
{
    ChartTable table;
    table.columns = m_chart.before;
    if (table.columns.isEmpty())
        table.columns << ChartTable::Column{m_chart.categoryKey, m_chart.categoryTitle, false};
    for (const TallyChart::Column& column : m_chart.columns)
        table.columns << ChartTable::Column{column.key, column.name, true};
    for (const TallyChart::Row& row : m_chart.rows) {
        QVector<ChartTable::Cell> cells = row.cells;
        if (cells.isEmpty())
            cells << ChartTable::Cell{row.key, row.name};
        for (const double figure : row.figures)
            cells << ChartTable::Cell{QString::number(qint64(figure)), number(figure)};
        table.rows << cells;
    }
    return table;
}

ChartSpec TallyMaker::build() const
{
    ChartSpec spec;
    spec.locale = m_locale;
    spec.title = m_chart.title;
    spec.emptyText = m_chart.emptyText;
    spec.valueTitle = m_chart.valueTitle;
    spec.base.kind = ChartAxis::Kind::Categories;
    spec.base.title = m_chart.categoryTitle;
    spec.table = table();
    for (int i = 0; i < m_chart.columns.size(); ++i)
        spec.series << series(i);
    spec.series.removeIf([](const ChartSeries& each) { return each.points.isEmpty(); });
    spec.summary = spec.emptyText;
    if (spec.series.isEmpty())
        return spec;
    spec.subtitle = m_chart.subtitle;
    spec.notes = m_chart.notes;
    spec.summary = summary();
    for (const TallyChart::Row& row : m_chart.rows)
        spec.base.categories << row.name;
    return spec;
}

} // namespace

ChartSpec tallyChart(const TallyChart& chart, const QLocale& locale)
{
    return TallyMaker(chart, locale).build();
}

} // namespace rapporteur
