// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tallychart.h"
#include "queries/chartregistry.h"
#include "queries/charttally.h"
#include "queries/editions.h"
#include "queries/takingpart.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Retention)
};

const QString kept = QStringLiteral("kept");
const QString origin = QStringLiteral("origin");
const QString stayed = QStringLiteral("stayed");
const QString gone = QStringLiteral("gone");
const QString joined = QStringLiteral("new");

/// That somebody was a member for at least a day, until the day that is asked about.
QString everMember(const QString& alias)
{
    return QStringLiteral("%1.\"joined\" <= :day AND (%1.\"left\" IS NULL OR %2 > %3)")
        .arg(alias, takingpart::firstDay(alias + QStringLiteral(".\"left\"")),
             takingpart::firstDay(alias + QStringLiteral(".\"joined\"")));
}

/// By the later edition b of two: who was a member of one of them (m), and was or was not one of the other
/// (k).
TallySeries between(const QString& series, const QString& editions)
{
    const bool ofLater = series == joined;
    const QString sql =
        QStringLiteral(
            "SELECT b.\"id\" AS \"point\", m.\"person\" AS \"id\" FROM \"group\" b "
            "JOIN \"membership\" m ON m.\"group\" = b.\"%1\" JOIN \"person\" n ON n.\"id\" = m.\"person\" "
            "WHERE b.\"id\" IN (%2) AND b.\"follows\" IN (%2) AND %3 AND {m} AND {n} AND {b} "
            "AND %4 (SELECT 1 FROM \"membership\" k WHERE k.\"group\" = b.\"%5\" "
            "AND k.\"person\" = m.\"person\" AND {k} AND %6)")
            .arg(ofLater ? QStringLiteral("id") : QStringLiteral("follows"), editions,
                 everMember(QStringLiteral("m")),
                 series == stayed ? QStringLiteral("EXISTS") : QStringLiteral("NOT EXISTS"),
                 ofLater ? QStringLiteral("follows") : QStringLiteral("id"), everMember(QStringLiteral("k")));
    return {QStringLiteral("person"), {{sql, Audience::Members}}};
}

QString idsOf(const std::vector<Group>& editions)
{
    QStringList ids;
    for (const Group& edition : editions)
        ids.append(edition.id.toString());
    return ids.join(QStringLiteral(", "));
}

const Group* find(const std::vector<Group>& editions, Id id)
{
    const auto found =
        std::find_if(editions.begin(), editions.end(), [&](const Group& each) { return each.id == id; });
    return found == editions.end() ? nullptr : &*found;
}

QVector<TallyChart::Column> columnsOf(const QString& measure)
{
    const bool isKept = measure == kept;
    return {{stayed, Words::tr("Members of both"), 0},
            {gone, Words::tr("Not any more"), 1, isKept},
            {joined, Words::tr("New"), 2, !isKept}};
}

TallyChart chartOf(const QString& measure)
{
    TallyChart chart;
    if (measure == kept) {
        chart.title = Words::tr("Members who stayed for the next edition");
        chart.notes << Words::tr("Each bar is all who were a member of the earlier edition at any time.");
    } else {
        chart.title = Words::tr("Where the members of an edition come from");
        chart.notes << Words::tr("Each bar is all who were a member of the later edition at any time.");
    }
    chart.categoryTitle = Words::tr("Editions");
    chart.valueTitle = Words::tr("Members");
    chart.before = {{QStringLiteral("from"), Words::tr("From"), false},
                    {QStringLiteral("to"), Words::tr("To"), false}};
    chart.columns = columnsOf(measure);
    chart.emptyText = Words::tr("There are no two editions with members yet.\n"
                                "Who stays shows here once one edition follows another.");
    return chart;
}

} // namespace

Result<ChartSpec> retention(const Store& store, const ChartRequest& request, const QLocale& locale)
{
    const auto editions = editionsOf(store, request.group);
    if (!editions)
        return failure(editions);
    const QString measure = request.measure.isEmpty() ? kept : request.measure;
    TallyChart chart = chartOf(measure);
    for (const Group& later : *editions) {
        const Group* earlier = find(*editions, later.follows);
        if (!earlier)
            continue;
        chart.rows.append({later.id.toString(),
                           Words::tr("%1 to %2", "two editions").arg(earlier->name, later.name),
                           {},
                           {{earlier->name, earlier->name}, {later.name, later.name}}});
    }
    const Tally tally(store, request.group);
    for (const TallyChart::Column& column : chart.columns) {
        const auto counts = tally.counts(between(column.key, idsOf(*editions)));
        if (!counts)
            return failure(counts);
        for (TallyChart::Row& row : chart.rows)
            row.figures << counts->value(row.key);
    }
    ChartSpec spec = tallyChart(chart, locale);
    spec.measure = measure;
    return spec;
}

Result<RecordsBehind> retentionRecords(const Store& store, const ChartRequest& request, const QString& series,
                                       const QString& point)
{
    const auto editions = editionsOf(store, request.group);
    if (!editions)
        return failure(editions);
    const Group* later = find(*editions, Id{point.toLongLong()});
    const Group* earlier = later ? find(*editions, later->follows) : nullptr;
    if (!earlier)
        return nothingBehind();
    const TallySeries tallied = between(series, idsOf(*editions));
    return Tally(store, request.group).records(tallied, later->id.value).map([&](const std::vector<Id>& ids) {
        const QString sentence = series == stayed ? Words::tr("Members of %1 who stayed for %2")
                                 : series == gone ? Words::tr("Members of %1 who are not in %2")
                                                  : Words::tr("Members of %2 who were not in %1");
        return RecordsBehind{tallied.entity, ids, sentence.arg(earlier->name, later->name)};
    });
}

} // namespace rapporteur::charts
