// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tallychart.h"
#include "entities/attendance.h"
#include "entities/presentation.h"
#include "queries/chartregistry.h"
#include "queries/charttally.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::MeetingCharts)
};

const QString talks = QStringLiteral("talks");
const QString present = QStringLiteral("present");

TallySeries talksOf()
{
    return {QStringLiteral("presentation"),
            {{QStringLiteral("SELECT e.\"id\" AS \"point\", p.\"id\" AS \"id\" FROM \"presentation\" p "
                             "JOIN \"event\" e ON e.\"id\" = p.\"event\" "
                             "WHERE e.\"group\" = :group AND {p} AND {e}")}}};
}

/// Of somebody who was noted down twice the first note counts.
TallySeries attendanceOf(const QString& state)
{
    return {QStringLiteral("attendance"),
            {{QStringLiteral("SELECT t.\"event\" AS \"point\", min(t.\"id\") AS \"id\" FROM \"attendance\" t "
                             "JOIN \"event\" e ON e.\"id\" = t.\"event\" "
                             "LEFT JOIN \"person\" n ON n.\"id\" = t.\"person\" AND {n} "
                             "LEFT JOIN \"organisation\" g ON g.\"id\" = t.\"organisation\" AND {g} "
                             "WHERE e.\"group\" = :group AND t.\"state\" = '%1' "
                             "AND (n.\"id\" IS NOT NULL OR g.\"id\" IS NOT NULL) AND {t} AND {e} "
                             "GROUP BY t.\"event\", n.\"id\", CASE WHEN n.\"id\" IS NULL THEN g.\"id\" END")
                  .arg(state),
              Audience::Members}}};
}

TallySeries seriesOf(const QString& key)
{
    return key == talks ? talksOf() : attendanceOf(key);
}

/// An event as the row of a chart.
struct Meeting
{
    TallyChart::Row row;
    bool isMilestone = false;
};

Result<std::vector<Meeting>> meetings(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    auto rows = GroupQuery(store, request.group)
                    .select("SELECT e.\"id\", e.\"start\", e.\"title\", e.\"kind\" FROM \"event\" e "
                            "WHERE e.\"group\" = :group AND {e} ORDER BY e.\"start\", e.\"id\"");
    if (!rows)
        return failure(rows);
    std::vector<Meeting> found;
    while (rows->next()) {
        const PartialDate start = PartialDate::fromIso(rows->text(1)).value_or(PartialDate());
        if ((request.from.isValid() && start.firstDay() < request.from) ||
            (request.to.isValid() && start.firstDay() > request.to))
            continue;
        const QString title = rows->text(2);
        const QString name = Words::tr("%1, %2", "date and title of a meeting")
                                 .arg(start.toDisplay(locale, QLocale::ShortFormat), title);
        found.push_back(
            {{rows->text(0), name, {}, {{start.toIso(), start.toDisplay(locale)}, {title, title}}},
             rows->text(3) == QLatin1String("milestone")});
    }
    if (auto end = rows->end(); !end)
        return failure(end);
    return found;
}

TallyChart meetingChart(const QString& group)
{
    TallyChart chart;
    chart.subtitle = group;
    chart.categoryTitle = Words::tr("Meeting");
    chart.kind = SeriesKind::VerticalBars;
    chart.before = {{QStringLiteral("date"), Words::tr("Date"), false},
                    {QStringLiteral("event"), Words::tr("Meeting"), false}};
    return chart;
}

/// Fills the chart's rows with what its columns count.
Result<void> count(const Store& store, const ChartRequest& request, const QLocale& locale, TallyChart& chart,
                   bool onlyWithFigures)
{
    auto found = meetings(store, request, locale);
    if (!found)
        return failure(found);
    const Tally tally(store, request.group);
    for (const TallyChart::Column& column : chart.columns) {
        const auto counts = tally.counts(seriesOf(column.key));
        if (!counts)
            return failure(counts);
        for (Meeting& meeting : *found)
            meeting.row.figures << counts->value(meeting.row.key);
    }
    for (const Meeting& meeting : *found) {
        const auto& figures = meeting.row.figures;
        const bool any = std::any_of(figures.cbegin(), figures.cend(), [](double n) { return n > 0; });
        // Nobody speaks at a milestone; a meeting without a talk is worth seeing.
        if (any || (!onlyWithFigures && !meeting.isMilestone))
            chart.rows.append(meeting.row);
    }
    return {};
}

TallySeries bySlides()
{
    return {QStringLiteral("presentation"),
            {{QStringLiteral("SELECT p.\"slides\" AS \"point\", p.\"id\" AS \"id\" FROM \"presentation\" p "
                             "JOIN \"event\" e ON e.\"id\" = p.\"event\" "
                             "WHERE e.\"group\" = :group AND {p} AND {e}")}}};
}

} // namespace

Result<ChartSpec> talksPerMeeting(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto group = visibleGroup(store, request.group);
    if (!group)
        return failure(group);
    TallyChart chart = meetingChart(group->name);
    chart.title = Words::tr("Talks at each meeting");
    chart.valueTitle = Words::tr("Talks");
    chart.columns = {{talks, Words::tr("Talks"), 1}};
    // Who was where is not the public's.
    if (maySee(request.group.reader, Audience::Members))
        chart.columns.append({present, Words::tr("Present"), 0, false});
    chart.emptyText = Words::tr("No meetings yet.\nTheir talks show here once there are any.");
    if (const auto counted = count(store, request, locale, chart, false); !counted)
        return failure(counted);
    return tallyChart(chart, locale);
}

Result<ChartSpec> attendance(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto group = visibleGroup(store, request.group);
    if (!group)
        return failure(group);
    TallyChart chart = meetingChart(group->name);
    chart.title = Words::tr("Attendance at each meeting");
    chart.valueTitle = Words::tr("People and organisations");
    for (const Choice& state : choicesOf<AttendanceState>())
        chart.columns.append({state.codeText(), state.labelText(), int(chart.columns.size())});
    chart.emptyText = Words::tr("It is not known yet who was at a meeting.\n"
                                "It shows here once attendance is noted down.");
    if (const auto counted = count(store, request, locale, chart, true); !counted)
        return failure(counted);
    return tallyChart(chart, locale);
}

Result<RecordsBehind> meetingRecords(const Store& store, const ChartRequest& request, const QString& series,
                                     const QString& point)
{
    const auto found = meetings(store, request, QLocale());
    if (!found)
        return failure(found);
    const auto meeting = std::find_if(found->begin(), found->end(),
                                      [&](const Meeting& each) { return each.row.key == point; });
    if (meeting == found->end())
        return nothingBehind();
    const TallySeries tallied = seriesOf(series);
    return Tally(store, request.group)
        .records(tallied, point.toLongLong())
        .map([&](const std::vector<Id>& ids) {
            const QString sentence = series == talks     ? Words::tr("Talks: %1")
                                     : series == present ? Words::tr("Present: %1")
                                                         : Words::tr("Apologies: %1");
            return RecordsBehind{tallied.entity, ids, sentence.arg(meeting->row.name)};
        });
}

Result<ChartSpec> slidesStates(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto group = visibleGroup(store, request.group);
    const auto counts = Tally(store, request.group).counts(bySlides());
    if (!group || !counts)
        return group ? failure(counts) : failure(group);
    TallyChart chart;
    chart.title = Words::tr("Slides of the talks");
    chart.subtitle = group->name;
    chart.categoryKey = QStringLiteral("slides");
    chart.categoryTitle = Words::tr("Slides");
    chart.valueTitle = Words::tr("Talks");
    chart.columns = {{talks, Words::tr("Talks"), 1}};
    chart.emptyText = Words::tr("No talks yet.\nHow far their slides are shows here once there are any.");
    for (const Choice& state : choicesOf<SlidesState>())
        chart.rows.append({state.codeText(), state.labelText(), {double(counts->value(state.codeText()))}});
    return tallyChart(chart, locale);
}

Result<RecordsBehind> slidesStatesRecords(const Store& store, const ChartRequest& request, const QString&,
                                          const QString& point)
{
    const auto& states = choicesOf<SlidesState>();
    const auto state = std::find_if(states.begin(), states.end(),
                                    [&](const Choice& each) { return each.codeText() == point; });
    if (state == states.end())
        return nothingBehind();
    return Tally(store, request.group).records(bySlides(), point).map([&](const std::vector<Id>& ids) {
        return RecordsBehind{QStringLiteral("presentation"), ids,
                             Words::tr("Talks, slides: %1").arg(state->labelText())};
    });
}

} // namespace rapporteur::charts
