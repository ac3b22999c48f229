// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/editionschart.h"
#include "queries/chartregistry.h"
#include "queries/chartsteps.h"
#include "queries/editions.h"
#include "queries/membergrowth.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace rapporteur::charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::GrowthCharts)
};

const QString editionsMeasure = QStringLiteral("editions");

Result<ChartSpec> allEditions(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto editions = editionsOf(store, request.group);
    if (!editions)
        return failure(editions);
    QVector<MemberGrowth> growths;
    for (const Group& edition : *editions) {
        ChartRequest one = request;
        one.group.group = edition.id;
        auto growth = readMemberGrowth(store, one);
        if (!growth)
            return failure(growth);
        growths.append(std::move(*growth));
    }
    return editionsChart(growths, locale);
}

/// The persons who are members on a day.
Result<std::vector<Id>> membersOn(const Store& store, GroupRequest request, QDate day)
{
    request.asOf = day;
    auto rows = GroupQuery(store, request)
                    .select("SELECT DISTINCT m.\"person\" FROM \"membership\" m WHERE m.\"group\" = :group "
                            "AND m.\"joined\" <= :day AND (m.\"left\" IS NULL OR m.\"left\" > :day) "
                            "ORDER BY 1");
    if (!rows)
        return failure(rows);
    std::vector<Id> people;
    while (rows->next())
        people.push_back(Id{rows->integer(0)});
    if (auto end = rows->end(); !end)
        return failure(end);
    return people;
}

/// One membership with its number.
struct Kept
{
    Id id;
    Stay stay;
};

/// All memberships of those who join or leave in the span; what else they have joins up with it.
Result<std::vector<Kept>> membershipsAround(const Store& store, const ChartRequest& request,
                                            const DayChart::Span& span)
{
    auto rows =
        GroupQuery(store, request.group)
            .select(QStringLiteral(
                        "SELECT m.\"id\", m.\"person\", m.\"joined\", m.\"left\" FROM \"membership\" m "
                        "WHERE m.\"group\" = :group AND m.\"joined\" <= :day AND m.\"person\" IN ("
                        "SELECT k.\"person\" FROM \"membership\" k WHERE k.\"group\" = :group AND "
                        "(k.\"joined\" BETWEEN :first AND :last OR k.\"left\" BETWEEN :first AND :last)) "
                        "ORDER BY m.\"id\""),
                    {{QStringLiteral("first"), QString::number(span.first.year())},
                     {QStringLiteral("last"), PartialDate::of(span.last).toIso()}});
    if (!rows)
        return failure(rows);
    std::vector<Kept> kept;
    while (rows->next())
        kept.push_back({Id{rows->integer(0)},
                        {rows->integer(1), 0, firstDayNumber(rows->utf8(2), Stay::Always),
                         firstDayNumber(rows->utf8(3), Stay::Still)}});
    if (auto end = rows->end(); !end)
        return failure(end);
    return kept;
}

/// The memberships with which somebody came, or went, in a span: of several that begin or end on the same day
/// the first.
std::vector<Id> turningPoints(const std::vector<Kept>& kept, bool coming, const DayChart::Span& span,
                              QDate last)
{
    const auto turn = [coming](const Stay& stay) { return coming ? stay.from : stay.to; };
    std::vector<Stay> stays;
    QHash<std::pair<qint64, qint32>, Id> turns; ///< by whom and on which day; the first that comes stays
    for (const Kept& each : kept) {
        stays.push_back(each.stay);
        const std::pair key(each.stay.whom, turn(each.stay));
        if (each.stay.from < each.stay.to && !turns.contains(key))
            turns.insert(key, each.id);
    }
    std::vector<Id> found;
    for (const Stay& stay : joinedUp(std::move(stays))) {
        const qint32 day = turn(stay);
        const Id with = turns.value({stay.whom, day});
        if (day >= span.first.toJulianDay() && day <= std::min(span.last, last).toJulianDay() &&
            !with.isNull())
            found.push_back(with);
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// The days of a chart of changes: from the first of them, or as asked.
QVector<DayChart::Span> changeSpans(const std::vector<DayChange>& changes, const Group& group,
                                    const ChartRequest& request)
{
    if (changes.empty())
        return {};
    const QDate until = std::max(countedUntil(group, request.group), changes.back().date());
    return spansOf(request.step.value_or(ChartStep::Month),
                   request.from.isValid() ? request.from : changes.front().date(),
                   request.to.isValid() ? std::min(request.to, request.group.day()) : until);
}

} // namespace

Result<ChartSpec> memberGrowth(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    auto spec = request.measure == editionsMeasure
                    ? allEditions(store, request, locale)
                    : readMemberGrowth(store, request).map([&](const MemberGrowth& growth) {
                          return growthChart(growth, locale);
                      });
    if (spec)
        spec->measure = request.measure.isEmpty() ? QStringLiteral("members") : request.measure;
    return spec;
}

Result<RecordsBehind> memberGrowthRecords(const Store& store, const ChartRequest& request,
                                          const QString& series, const QString& point)
{
    const auto day = dayOfKey(point);
    // Totals of members are public, the members are not.
    if (!day || series == QLatin1String("published") || request.group.reader != Audience::Secretariat)
        return nothingBehind();
    GroupRequest group = request.group;
    if (const Id edition = Id::fromString(series).value_or(Id()); !edition.isNull())
        group.group = edition;
    return membersOn(store, group, *day).map([&](const std::vector<Id>& people) {
        return RecordsBehind{QStringLiteral("person"), people,
                             Words::tr("Members on %1").arg(PartialDate::of(*day).toDisplay(QLocale()))};
    });
}

Result<ChartSpec> memberChanges(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto group = visibleGroup(store, request.group);
    if (!group)
        return failure(group);
    const auto changes = readMemberChanges(store, request.group);
    if (!changes)
        return failure(changes);
    DayChart chart;
    chart.title = Words::tr("Joining and leaving");
    chart.subtitle = group->name;
    chart.valueTitle = Words::tr("Members");
    chart.emptyText = Words::tr("Nobody has joined or left yet.\n"
                                "Who joins and leaves shows here once there are memberships.");
    chart.notes << Words::tr("Who leaves and comes back later leaves and joins; memberships without a day "
                             "between them are one.");
    chart.spans = changeSpans(*changes, *group, request);
    chart.series = {{QStringLiteral("joined"), Words::tr("Joined"), 0, {}},
                    {QStringLiteral("left"), Words::tr("Left"), 1, {}}};
    auto change = changes->begin();
    for (const DayChart::Span& span : chart.spans) {
        int came = 0;
        int went = 0;
        for (; change != changes->end() && change->date() <= span.last; ++change) {
            came += change->date() < span.first ? 0 : change->came;
            went += change->date() < span.first ? 0 : change->went;
        }
        chart.series[0].figures << came;
        chart.series[1].figures << went;
    }
    return dayChart(chart, locale);
}

Result<RecordsBehind> memberChangesRecords(const Store& store, const ChartRequest& request,
                                           const QString& series, const QString& point)
{
    const auto date = PartialDate::fromIso(point);
    if (!date || request.group.reader != Audience::Secretariat)
        return nothingBehind();
    DayChart::Span span{date->firstDay(), date->lastDay(), point};
    if (request.from.isValid())
        span.first = std::max(span.first, request.from);
    if (request.to.isValid())
        span.last = std::min(span.last, request.to);
    const auto kept = membershipsAround(store, request, span);
    if (!kept)
        return failure(kept);
    const bool coming = series == QLatin1String("joined");
    const QString when = date->toDisplay(QLocale());
    return RecordsBehind{QStringLiteral("membership"),
                         turningPoints(*kept, coming, span, request.group.day()),
                         coming ? Words::tr("Joined, %1").arg(when) : Words::tr("Left, %1").arg(when)};
}

} // namespace rapporteur::charts
