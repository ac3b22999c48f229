// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/membergrowth.h"

#include "queries/chartsteps.h"

#include <algorithm>

namespace rapporteur {

namespace {

Result<QVector<PublishedMembers>> readPublished(const GroupQuery& query)
{
    auto rows =
        query.select("SELECT h.\"date\", h.\"members\", h.\"approximate\", h.\"source\" FROM \"headcount\" h "
                     "WHERE h.\"group\" = :group AND h.\"members\" IS NOT NULL AND {h} "
                     "ORDER BY h.\"date\", h.\"id\"");
    if (!rows)
        return failure(rows);
    QVector<PublishedMembers> published;
    while (rows->next()) {
        published.append({PartialDate::fromIso(rows->text(0)).value_or(PartialDate()),
                          static_cast<int>(rows->integer(1)), rows->value(2).toBool(), rows->text(3)});
    }
    if (auto end = rows->end(); !end)
        return failure(end);
    return published;
}

Result<QVector<ChartMark>> readJourney(const GroupQuery& query)
{
    auto rows = query.select(
        "SELECT e.\"id\", e.\"start\", coalesce(e.\"journey_wording\", e.\"title\"), e.\"on_journey\" "
        "FROM \"event\" e WHERE e.\"group\" = :group AND {e} ORDER BY e.\"start\", e.\"id\"");
    if (!rows)
        return failure(rows);
    QVector<ChartMark> marks;
    while (rows->next()) {
        const PartialDate start = PartialDate::fromIso(rows->text(1)).value_or(PartialDate());
        if (rows->value(3).toBool() && !start.isNull())
            marks.append({start.firstDay(), start.lastDay(), rows->text(0), rows->text(2), rows->text(2)});
    }
    if (auto end = rows->end(); !end)
        return failure(end);
    return marks;
}

QVector<CountedMembers> addedUp(const std::vector<DayChange>& changes)
{
    QVector<CountedMembers> counted;
    int members = 0;
    for (const DayChange& change : changes) {
        members += change.came - change.went;
        if (change.came != change.went)
            counted.append({change.date(), members});
    }
    return counted;
}

int countedOn(const QVector<CountedMembers>& counted, QDate day)
{
    const auto after = std::upper_bound(counted.cbegin(), counted.cend(), day,
                                        [](QDate d, const CountedMembers& step) { return d < step.date; });
    return after == counted.cbegin() ? 0 : std::prev(after)->members;
}

/// What is left of the steps in a period: it begins with what there was on its first day.
QVector<CountedMembers> within(const QVector<CountedMembers>& counted, QDate from, QDate to)
{
    QVector<CountedMembers> left;
    if (from.isValid() && from <= to && !counted.isEmpty() && counted.first().date < from)
        left.append({from, countedOn(counted, from)});
    for (const CountedMembers& step : counted) {
        if (!(from.isValid() && (step.date < from || (step.date == from && !left.isEmpty()))) &&
            step.date <= to)
            left.append(step);
    }
    return left;
}

QVector<CountedMembers> sampled(const QVector<CountedMembers>& counted, ChartStep step, QDate to)
{
    QVector<CountedMembers> samples;
    if (counted.isEmpty())
        return samples;
    for (const DayChart::Span& span : endsOf(step, counted.first().date, to))
        samples.append({span.last, countedOn(counted, span.last)});
    return samples;
}

void keepPeriod(MemberGrowth& growth, const ChartRequest& request)
{
    const bool isLimited = request.from.isValid() || request.to.isValid();
    if (!isLimited && !request.step)
        return;
    const QDate last =
        growth.counted.isEmpty() ? growth.until : std::max(growth.until, growth.counted.last().date);
    const QDate to = request.to.isValid() ? std::min(request.to, request.group.day()) : last;
    growth.counted = within(growth.counted, request.from, to);
    growth.until = std::min(growth.until, to);
    if (request.step && request.step != ChartStep::Day) {
        growth.sampled = true;
        growth.counted = sampled(growth.counted, *request.step, to);
    }
    growth.published.removeIf([&](const PublishedMembers& each) {
        return isLimited && ((request.from.isValid() && each.date.lastDay() < request.from) ||
                             (request.to.isValid() && each.date.firstDay() > request.to));
    });
}

} // namespace

Result<qint64> countMembers(const Store& store, const GroupRequest& request)
{
    return GroupQuery(store, request)
        .number("SELECT count(DISTINCT m.\"person\") FROM \"membership\" m WHERE m.\"group\" = :group "
                "AND m.\"joined\" <= :day AND (m.\"left\" IS NULL OR m.\"left\" > :day)")
        .map([](std::optional<qint64> members) { return members.value_or(0); });
}

Result<std::vector<DayChange>> readMemberChanges(const Store& store, const GroupRequest& request)
{
    auto rows = GroupQuery(store, request)
                    .select("SELECT m.\"person\", m.\"joined\", m.\"left\" FROM \"membership\" m "
                            "WHERE m.\"group\" = :group AND m.\"joined\" <= :day");
    if (!rows)
        return failure(rows);
    std::vector<Stay> stays;
    while (rows->next())
        stays.push_back({rows->integer(0), 0, firstDayNumber(rows->utf8(1), Stay::Always),
                         firstDayNumber(rows->utf8(2), Stay::Still)});
    if (auto ended = rows->end(); !ended)
        return failure(ended);
    return changesByPlace(joinedUp(std::move(stays)), 1, request.day()).front();
}

QDate countedUntil(const Group& group, const GroupRequest& request)
{
    // What ended or is still to come bounds the line: it is not drawn into days nobody knows of.
    const QDate end = group.end.lastDay();
    return end.isValid() ? std::min(end, request.day()) : request.day();
}

Result<MemberGrowth> readMemberGrowth(const Store& store, const ChartRequest& request)
{
    const auto group = visibleGroup(store, request.group);
    if (!group)
        return failure(group);
    const GroupQuery query(store, request.group);
    auto published = readPublished(query);
    auto journey = readJourney(query);
    if (!published || !journey)
        return published ? failure(journey) : failure(published);
    const auto changes = readMemberChanges(store, request.group);
    if (!changes)
        return failure(changes);
    MemberGrowth growth{
        group->name, addedUp(*changes),   std::move(*published), countedUntil(*group, request.group),
        false,       std::move(*journey), group->id.toString()};
    keepPeriod(growth, request);
    return growth;
}

Result<MemberGrowth> readMemberGrowth(const Store& store, const GroupRequest& request)
{
    return readMemberGrowth(store, ChartRequest{request});
}

} // namespace rapporteur
