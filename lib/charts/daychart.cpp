// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/daychart.h"

#include "base/partialdate.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

/// Builds one chart; a class only so that what every function needs is at hand.
class DayMaker
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::DayChart)

public:
    DayMaker(const DayChart& chart, const QLocale& locale)
        : m_chart(chart)
        , m_locale(locale)
    {
        for (const DayChart::Span& span : chart.spans)
            m_names << PartialDate::fromIso(span.key).value_or(PartialDate()).toDisplay(locale);
    }
    [[nodiscard]] ChartSpec build() const;

private:
    [[nodiscard]] QString number(double n) const { return m_locale.toString(qint64(n)); }
    [[nodiscard]] ChartSeries series(const DayChart::Series& from) const;
    [[nodiscard]] ChartAxis axis() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] ChartTable table() const;

    const DayChart& m_chart;
    QLocale m_locale;
    QStringList m_names; ///< of the spans, for people
};

ChartSeries DayMaker::series(const DayChart::Series& from) const
{
    ChartSeries series{from.name, m_chart.kind, from.colour, {}, from.key};
    if (std::all_of(from.figures.cbegin(), from.figures.cend(), [](double figure) { return figure == 0; }))
        return series;
    for (int i = 0; i < m_chart.spans.size(); ++i) {
        const DayChart::Span& span = m_chart.spans.at(i);
        ChartPoint point;
        point.first = span.first;
        point.last = span.last;
        point.key = from.hasRecords ? span.key : QString();
        point.value = from.figures.at(i);
        point.detail = tr("%1, %2: %3", "what is counted, date, count")
                           .arg(from.name, m_names.at(i), number(point.value));
        series.points << point;
    }
    return series;
}

/// Whole months around everything that is drawn.
ChartAxis DayMaker::axis() const
{
    const QDate first = m_chart.spans.first().first;
    const QDate last = m_chart.spans.last().last;
    ChartAxis axis;
    axis.first = QDate(first.year(), first.month(), 1);
    axis.last = QDate(last.year(), last.month(), last.daysInMonth());
    return axis;
}

QString DayMaker::summary() const
{
    QStringList sentences;
    for (const DayChart::Series& each : m_chart.series) {
        const auto most = std::max_element(each.figures.cbegin(), each.figures.cend());
        const auto at = int(std::distance(each.figures.cbegin(), most));
        sentences << tr("%1: at most %2 (%3), in the end %4.")
                         .arg(each.name, number(*most), m_names.at(at), number(each.figures.last()));
    }
    return sentences.join(u' ');
}

ChartTable DayMaker::table() const
{
    ChartTable table;
    table.columns << ChartTable::Column{QStringLiteral("date"), tr("Date"), false};
    for (const DayChart::Series& each : m_chart.series)
        table.columns << ChartTable::Column{each.key, each.name, true};
    for (int i = 0; i < m_chart.spans.size(); ++i) {
        QVector<ChartTable::Cell> cells{{m_chart.spans.at(i).key, m_names.at(i)}};
        for (const DayChart::Series& each : m_chart.series)
            cells << ChartTable::Cell{QString::number(qint64(each.figures.at(i))),
                                      number(each.figures.at(i))};
        table.rows << cells;
    }
    return table;
}

ChartSpec DayMaker::build() const
{
    ChartSpec spec;
    spec.locale = m_locale;
    spec.title = m_chart.title;
    spec.emptyText = m_chart.emptyText;
    spec.valueTitle = m_chart.valueTitle;
    spec.table = table();
    spec.summary = spec.emptyText;
    for (const DayChart::Series& each : m_chart.series)
        spec.series << series(each);
    spec.series.removeIf([](const ChartSeries& each) { return each.points.isEmpty(); });
    if (spec.series.isEmpty())
        return spec;
    spec.subtitle = m_chart.subtitle;
    spec.notes = m_chart.notes;
    spec.summary = summary();
    spec.base = axis();
    return spec;
}

} // namespace

ChartSpec dayChart(const DayChart& chart, const QLocale& locale)
{
    return DayMaker(chart, locale).build();
}

} // namespace rapporteur
