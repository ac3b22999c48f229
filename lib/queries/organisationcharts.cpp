// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tallychart.h"
#include "entities/organisation.h"
#include "entities/role.h"
#include "queries/chartregistry.h"
#include "queries/charttally.h"
#include "queries/streamrows.h"
#include "queries/takingpart.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::OrganisationCharts)
};

// ---- by kind of organisation

const QString members = QStringLiteral("members");
const QString organisations = QStringLiteral("organisations");

TallySeries byKind(const QString& measure)
{
    const auto of = [](const char* id) {
        return takingpart::Selection{QStringLiteral("g.\"kind\""), QString::fromLatin1(id)};
    };
    if (measure == members)
        return {QStringLiteral("person"), {takingpart::members(of("m.\"person\""))}};
    const auto organisation = of("g.\"id\"");
    return {QStringLiteral("organisation"),
            {takingpart::members(organisation), takingpart::talks(organisation),
             takingpart::creditedOrganisations(organisation), takingpart::creditedPeople(organisation),
             takingpart::leadingOrganisations(organisation), takingpart::leadingPeople(organisation)}};
}

TallyChart kindsChart(const QString& measure, const QString& group)
{
    TallyChart chart;
    chart.subtitle = group;
    chart.categoryKey = QStringLiteral("kind");
    chart.categoryTitle = Words::tr("Kind of organisation");
    if (measure == members) {
        chart.title = Words::tr("Members by kind of organisation");
        chart.valueTitle = Words::tr("Members");
        chart.columns = {{members, Words::tr("Members"), 0}};
        chart.notes << Words::tr(
            "A member with organisations of several kinds counts for each of them; who has "
            "no organisation is not shown.");
    } else {
        chart.title = Words::tr("Organisations that take part, by kind");
        chart.valueTitle = Words::tr("Organisations");
        chart.columns = {{organisations, Words::tr("Organisations"), 0}};
        chart.notes << Words::tr("Counted are the organisations of members, of speakers, authors and leads.");
    }
    chart.emptyText = Words::tr("No organisation takes part yet.\n"
                                "It shows here once a member, a speaker, an author or a lead has one.");
    return chart;
}

// ---- by work stream

constexpr const char* roleStatement =
    "SELECT w.\"id\" AS \"point\", m.\"person\" AS \"id\" FROM \"role\" r "
    "JOIN \"membership\" m ON m.\"id\" = r.\"membership\" JOIN \"person\" n ON n.\"id\" = m.\"person\" "
    "JOIN \"work_stream\" w ON w.\"id\" = r.\"work_stream\" "
    "WHERE w.\"group\" = :group AND m.\"group\" = :group AND r.\"part\" = '%1' "
    "AND m.\"joined\" <= :day AND (m.\"left\" IS NULL OR m.\"left\" > :day) "
    "AND (r.\"from\" IS NULL OR r.\"from\" <= :day) AND (r.\"to\" IS NULL OR r.\"to\" > :day) "
    "AND {r} AND {m} AND {n} AND {w}";

const QString roles = QStringLiteral("roles");
const QString leads = QStringLiteral("leads");

TallySeries inStream(const QString& series)
{
    if (series == leads)
        return {QStringLiteral("stream_lead"),
                {takingpart::streamLeads({QStringLiteral("w.\"id\""), QStringLiteral("l.\"id\"")})}};
    return {QStringLiteral("person"), {{QString::fromLatin1(roleStatement).arg(series), Audience::Members}}};
}

QVector<TallyChart::Column> streamColumns(const QString& measure)
{
    if (measure == leads)
        return {{leads, Words::tr("Leads"), 0}};
    QVector<TallyChart::Column> columns;
    for (const Choice& part : choicesOf<RolePart>())
        columns.append({part.codeText(), part.labelText(), int(columns.size())});
    return columns;
}

TallyChart streamsChart(const QString& measure, const QString& group)
{
    TallyChart chart;
    chart.subtitle = group;
    chart.before = {streamColumn()};
    chart.categoryTitle = streamColumn().heading;
    chart.columns = streamColumns(measure);
    if (measure == leads) {
        chart.title = Words::tr("Leads of the work streams");
        chart.valueTitle = Words::tr("Leads");
    } else {
        chart.title = Words::tr("Members in the work streams, by their part");
        chart.valueTitle = Words::tr("Members");
        chart.notes << Words::tr("Who has a part in several work streams counts in each of them.");
    }
    chart.emptyText = Words::tr("Nobody has a part in a work stream yet.\n"
                                "It shows here once members lead, assist or follow one.");
    return chart;
}

bool isAllZero(const QVector<TallyChart::Row>& rows)
{
    return std::all_of(rows.cbegin(), rows.cend(), [](const TallyChart::Row& row) {
        return std::all_of(row.figures.cbegin(), row.figures.cend(), [](double n) { return n == 0; });
    });
}

/// The rows of one measure, or what failed.
Result<QVector<TallyChart::Row>> countedStreams(const Store& store, const ChartRequest& request,
                                                const QString& measure)
{
    auto streams = streamRows(GroupQuery(store, request.group));
    if (!streams)
        return streams;
    const Tally tally(store, request.group);
    for (const TallyChart::Column& column : streamColumns(measure)) {
        const auto counts = tally.counts(inStream(column.key));
        if (!counts)
            return failure(counts);
        for (TallyChart::Row& row : *streams)
            row.figures << counts->value(row.key);
    }
    return streams;
}

} // namespace

Result<ChartSpec> organisationTypes(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto group = visibleGroup(store, request.group);
    if (!group)
        return failure(group);
    // Members where any are recorded, else whoever takes part otherwise.
    QString measure = request.measure.isEmpty() ? members : request.measure;
    const Tally tally(store, request.group);
    auto counts = tally.counts(byKind(measure));
    if (counts && counts->isEmpty() && request.measure.isEmpty()) {
        measure = organisations;
        counts = tally.counts(byKind(measure));
    }
    if (!counts)
        return failure(counts);
    TallyChart chart = kindsChart(measure, group->name);
    for (const Choice& kind : choicesOf<OrganisationKind>())
        chart.rows.append({kind.codeText(), kind.labelText(), {double(counts->value(kind.codeText()))}});
    ChartSpec spec = tallyChart(chart, locale);
    spec.measure = measure;
    return spec;
}

Result<RecordsBehind> organisationTypesRecords(const Store& store, const ChartRequest& request,
                                               const QString& series, const QString& point)
{
    const TallySeries tallied = byKind(series);
    const auto& kinds = choicesOf<OrganisationKind>();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const Choice& each) { return each.codeText() == point; });
    if (kind == kinds.end())
        return nothingBehind();
    return Tally(store, request.group).records(tallied, point).map([&](const std::vector<Id>& ids) {
        return RecordsBehind{tallied.entity, ids,
                             series == members
                                 ? Words::tr("Members by kind of organisation: %1").arg(kind->labelText())
                                 : Words::tr("Organisations that take part: %1").arg(kind->labelText())};
    });
}

Result<ChartSpec> streamRoles(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto group = visibleGroup(store, request.group);
    if (!group)
        return failure(group);
    QString measure = request.measure.isEmpty() ? roles : request.measure;
    auto rows = countedStreams(store, request, measure);
    if (rows && request.measure.isEmpty() && isAllZero(*rows)) {
        measure = leads;
        rows = countedStreams(store, request, measure);
    }
    if (!rows)
        return failure(rows);
    TallyChart chart = streamsChart(measure, group->name);
    chart.rows = *rows;
    ChartSpec spec = tallyChart(chart, locale);
    spec.measure = measure;
    return spec;
}

Result<RecordsBehind> streamRolesRecords(const Store& store, const ChartRequest& request,
                                         const QString& series, const QString& point)
{
    const auto streams = streamRows(GroupQuery(store, request.group));
    if (!streams)
        return failure(streams);
    const auto stream = std::find_if(streams->cbegin(), streams->cend(),
                                     [&](const TallyChart::Row& row) { return row.key == point; });
    const QVector<TallyChart::Column> columns = streamColumns(roles) + streamColumns(leads);
    const auto column = std::find_if(columns.cbegin(), columns.cend(),
                                     [&](const TallyChart::Column& each) { return each.key == series; });
    if (stream == streams->cend() || column == columns.cend())
        return nothingBehind();
    const TallySeries tallied = inStream(series);
    return Tally(store, request.group)
        .records(tallied, point.toLongLong())
        .map([&](const std::vector<Id>& ids) {
            return RecordsBehind{
                tallied.entity, ids,
                Words::tr("%1: %2", "work stream, part in it").arg(stream->name, column->name)};
        });
}

} // namespace rapporteur::charts
