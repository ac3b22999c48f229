// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/daychart.h"
#include "charts/tallychart.h"
#include "entities/output.h"
#include "queries/chartregistry.h"
#include "queries/chartsteps.h"
#include "queries/charttally.h"
#include "queries/streamrows.h"
#include "queries/takingpart.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace rapporteur::charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::OutputCharts)
};

// ---- by status

const QString outputs = QStringLiteral("outputs");
const QString streams = QStringLiteral("streams");
const QString noStream = QStringLiteral("0");

TallySeries byStatus()
{
    return {QStringLiteral("output"),
            {{QStringLiteral("SELECT o.\"status\" AS \"point\", o.\"id\" AS \"id\" FROM \"output\" o "
                             "WHERE o.\"group\" = :group AND {o}")}}};
}

/// Of one status, by work stream; by 0 where there is none, or none that the reader may see.
TallySeries ofStatus(const QString& status)
{
    return {QStringLiteral("output"),
            {{QStringLiteral("SELECT coalesce(w.\"id\", 0) AS \"point\", o.\"id\" AS \"id\" "
                             "FROM \"output\" o LEFT JOIN \"work_stream\" w ON w.\"id\" = o.\"work_stream\" "
                             "AND w.\"group\" = :group AND {w} "
                             "WHERE o.\"group\" = :group AND o.\"status\" = '%1' AND {o}")
                  .arg(status)}}};
}

TallyChart statusChart(const QString& group)
{
    TallyChart chart;
    chart.title = Words::tr("Outputs by status");
    chart.subtitle = group;
    chart.categoryKey = QStringLiteral("status");
    chart.categoryTitle = Words::tr("Status");
    chart.valueTitle = Words::tr("Outputs");
    chart.columns = {{outputs, Words::tr("Outputs"), 0}};
    chart.emptyText = Words::tr("No outputs yet.\nThey show here by their status once there are any.");
    return chart;
}

TallyChart streamsChart(const QString& group)
{
    TallyChart chart = statusChart(group);
    chart.title = Words::tr("Outputs of the work streams, by status");
    chart.before = {streamColumn()};
    chart.categoryTitle = streamColumn().heading;
    chart.columns.clear();
    for (const Choice& status : choicesOf<OutputStatus>())
        chart.columns.append({status.codeText(), status.labelText(), int(chart.columns.size())});
    return chart;
}

Result<void> countByStream(const Store& store, const ChartRequest& request, TallyChart& chart)
{
    auto rows = streamRows(GroupQuery(store, request.group));
    if (!rows)
        return failure(rows);
    chart.rows = *rows;
    const QString none = Words::tr("Of no work stream");
    chart.rows.append({noStream, none, {}, {{QString(), none}}});
    const Tally tally(store, request.group);
    for (const TallyChart::Column& column : chart.columns) {
        const auto counts = tally.counts(ofStatus(column.key));
        if (!counts)
            return failure(counts);
        for (TallyChart::Row& row : chart.rows)
            row.figures << counts->value(row.key);
    }
    const auto& last = chart.rows.last().figures;
    if (std::all_of(last.cbegin(), last.cend(), [](double figure) { return figure == 0; }))
        chart.rows.removeLast();
    return {};
}

Result<void> countByStatus(const Store& store, const ChartRequest& request, TallyChart& chart)
{
    const auto counts = Tally(store, request.group).counts(byStatus());
    if (!counts)
        return failure(counts);
    for (const Choice& status : choicesOf<OutputStatus>())
        chart.rows.append(
            {status.codeText(), status.labelText(), {double(counts->value(status.codeText()))}});
    return {};
}

QString statusLabel(const QString& code)
{
    for (const Choice& status : choicesOf<OutputStatus>()) {
        if (status.codeText() == code)
            return status.labelText();
    }
    return {};
}

// ---- over time

const QString due = QStringLiteral("due");
const QString published = QStringLiteral("published");

/// Outputs with their day: the first of the date that is known.
TallySeries onDays(const QString& series)
{
    const bool isDue = series == due;
    const QString day =
        takingpart::firstDay(isDue ? QStringLiteral("o.\"due\"") : QStringLiteral("o.\"published_on\""));
    QString statement = QStringLiteral("SELECT %1 AS \"point\", o.\"id\" AS \"id\" FROM \"output\" o "
                                       "WHERE o.\"group\" = :group AND %1 IS NOT NULL AND {o}")
                            .arg(day);
    if (isDue)
        statement += QStringLiteral(" AND o.\"status\" <> 'dropped'");
    return {QStringLiteral("output"), {{statement}}};
}

using ByDay = std::map<QString, int>;

Result<ByDay> countByDay(const Store& store, const ChartRequest& request, const QString& series)
{
    return Tally(store, request.group).counts(onDays(series)).map([](const QHash<QString, int>& counts) {
        ByDay sorted;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            sorted[it.key()] = it.value();
        return sorted;
    });
}

/// The days on which a figure changes, or the ends of months or years; within what was asked for.
QVector<DayChart::Span> spansFor(const ChartRequest& request, const ByDay& one, const ByDay& other)
{
    std::set<QString> days;
    for (const ByDay& each : {one, other}) {
        for (const auto& [day, count] : each)
            days.insert(day);
    }
    if (days.empty())
        return {};
    const QDate first = request.from.isValid() ? request.from : *dayOfKey(*days.begin());
    // To the end of the month: what the last day has brought holds from there on.
    const QDate known = *dayOfKey(*days.rbegin());
    const QDate last =
        request.to.isValid() ? request.to : QDate(known.year(), known.month(), known.daysInMonth());
    if (request.step)
        return endsOf(*request.step, first, last);
    days.insert(PartialDate::of(first).toIso());
    days.insert(PartialDate::of(last).toIso());
    QVector<DayChart::Span> spans;
    for (const QString& key : days) {
        if (const QDate day = *dayOfKey(key); day >= first && day <= last)
            spans.append({day, day, key});
    }
    return spans;
}

QVector<double> addedUp(const ByDay& counts, const QVector<DayChart::Span>& spans)
{
    QVector<double> figures;
    int sum = 0;
    auto next = counts.begin();
    for (const DayChart::Span& span : spans) {
        for (; next != counts.end() && next->first <= span.key; ++next)
            sum += next->second;
        figures << sum;
    }
    return figures;
}

} // namespace

Result<ChartSpec> outputStatus(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto group = visibleGroup(store, request.group);
    if (!group)
        return failure(group);
    const bool byStream = request.measure == streams;
    TallyChart chart = byStream ? streamsChart(group->name) : statusChart(group->name);
    const auto counted =
        byStream ? countByStream(store, request, chart) : countByStatus(store, request, chart);
    if (!counted)
        return failure(counted);
    ChartSpec spec = tallyChart(chart, locale);
    spec.measure = byStream ? streams : outputs;
    return spec;
}

Result<RecordsBehind> outputStatusRecords(const Store& store, const ChartRequest& request,
                                          const QString& series, const QString& point)
{
    const bool all = series == outputs;
    const QString status = statusLabel(all ? point : series);
    if (status.isEmpty())
        return nothingBehind();
    const Tally tally(store, request.group);
    return (all ? tally.records(byStatus(), point) : tally.records(ofStatus(series), point.toLongLong()))
        .map([&](const std::vector<Id>& ids) {
            return RecordsBehind{QStringLiteral("output"), ids, Words::tr("Outputs: %1").arg(status)};
        });
}

Result<ChartSpec> outputsOverTime(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto group = visibleGroup(store, request.group);
    const auto dueDays = countByDay(store, request, due);
    const auto publishedDays = countByDay(store, request, published);
    if (!group || !dueDays || !publishedDays)
        return !group ? failure(group) : !dueDays ? failure(dueDays) : failure(publishedDays);
    DayChart chart;
    chart.title = Words::tr("Outputs over time");
    chart.subtitle = group->name;
    chart.valueTitle = Words::tr("Outputs");
    chart.kind = request.step ? SeriesKind::Line : SeriesKind::StepLine;
    chart.emptyText = Words::tr("No output has a date yet.\n"
                                "Outputs show here once it is known when they are due or were published.");
    chart.notes << Words::tr("Due are all outputs that were to be ready by then, without those that were "
                             "dropped; published are all that have come out by then.");
    chart.spans = spansFor(request, *dueDays, *publishedDays);
    chart.series = {{due, Words::tr("Due by then"), 1, addedUp(*dueDays, chart.spans)},
                    {published, Words::tr("Published by then"), 0, addedUp(*publishedDays, chart.spans)}};
    return dayChart(chart, locale);
}

Result<RecordsBehind> outputsOverTimeRecords(const Store& store, const ChartRequest& request,
                                             const QString& series, const QString& point)
{
    const auto day = dayOfKey(point);
    if (!day)
        return nothingBehind();
    TallySeries tallied = onDays(series);
    // All until the day are one point.
    tallied.point = QStringLiteral("CASE WHEN x.\"point\" <= :until THEN 1 ELSE 0 END");
    const QString when = PartialDate::of(*day).toDisplay(QLocale());
    return Tally(store, request.group, {{QStringLiteral("until"), point}})
        .records(tallied, 1)
        .map([&](const std::vector<Id>& ids) {
            return RecordsBehind{QStringLiteral("output"), ids,
                                 series == due ? Words::tr("Outputs due by %1").arg(when)
                                               : Words::tr("Outputs published by %1").arg(when)};
        });
}

} // namespace rapporteur::charts
