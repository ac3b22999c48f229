// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/overviewfigures.h"

#include "queries/membergrowth.h"
#include "queries/takingpart.h"

#include <cmath>

namespace rapporteur {

namespace {

/// "About 250" is no claim about the last dozen.
constexpr double ApproximateShare = 0.05;

const auto countryColumn = QStringLiteral("g.\"country\"");

Result<std::vector<Id>> distinct(const GroupQuery& query, const std::vector<TallySource>& sources)
{
    QStringList parts;
    for (const TallySource& source : sources) {
        if (maySee(query.request().reader, source.audience))
            parts.append(source.statement);
    }
    std::vector<Id> ids;
    if (parts.isEmpty())
        return ids;
    auto rows = query.select(QStringLiteral("SELECT DISTINCT x.\"id\" FROM (%1) x WHERE x.\"id\" IS NOT NULL "
                                            "ORDER BY 1")
                                 .arg(parts.join(QStringLiteral(" UNION ALL "))));
    if (!rows)
        return failure(rows);
    while (rows->next())
        ids.push_back(Id{rows->integer(0)});
    if (auto end = rows->end(); !end)
        return failure(end);
    return ids;
}

takingpart::Selection ofCountry()
{
    return {QStringLiteral("1"), countryColumn, takingpart::ofCountries()};
}

Result<CountedFigures> count(const Store& store, const GroupRequest& request)
{
    const GroupQuery query(store, request);
    const auto members = countMembers(store, request);
    if (!members)
        return failure(members);
    const auto countries = distinct(query, {takingpart::members(ofCountry())});
    if (!countries)
        return failure(countries);
    const auto international =
        distinct(query, {takingpart::members({QStringLiteral("1"), QStringLiteral("g.\"id\""),
                                              QStringLiteral("g.\"kind\" = 'international_organisation'")})});
    if (!international)
        return failure(international);
    return CountedFigures{*members, *countries, *international};
}

Result<std::vector<Id>> activeCountries(const GroupQuery& query)
{
    return distinct(query,
                    {takingpart::talks(ofCountry()),
                     takingpart::creditedCountries({QStringLiteral("1"), QStringLiteral("c.\"country\"")}),
                     takingpart::creditedOrganisations(ofCountry()), takingpart::creditedPeople(ofCountry()),
                     takingpart::leadingOrganisations(ofCountry()), takingpart::leadingPeople(ofCountry())});
}

TallySource speakers()
{
    return {QStringLiteral(
        "SELECT 1 AS \"point\", s.\"person\" AS \"id\" FROM \"speaker\" s "
        "JOIN \"presentation\" p ON p.\"id\" = s.\"presentation\" "
        "JOIN \"event\" e ON e.\"id\" = p.\"event\" JOIN \"person\" n ON n.\"id\" = s.\"person\" "
        "WHERE e.\"group\" = :group AND {s} AND {p} AND {e} AND {n}")};
}

struct Question
{
    const char* sql;
    qint64 OverviewFigures::*number;
};

constexpr Question questions[] = {
    {"SELECT count(*) FROM \"work_stream\" w WHERE w.\"group\" = :group AND {w}",
     &OverviewFigures::workStreams},
    {"SELECT count(*) FROM \"output\" o WHERE o.\"group\" = :group AND {o}", &OverviewFigures::outputs},
    {"SELECT count(*) FROM \"output\" o WHERE o.\"group\" = :group AND o.\"status\" = 'published' AND {o}",
     &OverviewFigures::publishedOutputs},
    {"SELECT count(*) FROM \"event\" e WHERE e.\"group\" = :group AND {e}", &OverviewFigures::events},
    {"SELECT count(*) FROM \"presentation\" p JOIN \"event\" e ON e.\"id\" = p.\"event\" "
     "WHERE e.\"group\" = :group AND {p} AND {e}",
     &OverviewFigures::talks},
};

Result<std::optional<Headcount>> lastPublished(const Store& store, const GroupRequest& request)
{
    Query query = Query::of<Headcount>().orderedBy("date").readBy(request.reader);
    query.is("group", Value(request.group));
    const auto headcounts = store.all<Headcount>(query);
    if (!headcounts)
        return failure(headcounts);
    std::optional<Headcount> last;
    for (const Headcount& each : *headcounts) {
        if (each.members && !each.date.isNull() && each.date.firstDay() <= request.day())
            last = each;
    }
    return last;
}

bool differs(std::optional<qint64> published, qint64 counted, bool approximate)
{
    if (!published)
        return false;
    const double tolerated = approximate ? ApproximateShare * double(*published) : 0;
    return std::abs(double(*published - counted)) > tolerated;
}

} // namespace

bool OverviewFigures::disagree() const
{
    return hasMemberships && published &&
           (differs(published->members, countedThen.members, published->approximate) ||
            differs(published->countries, qint64(countedThen.countries.size()), false) ||
            differs(published->internationalOrganisations,
                    qint64(countedThen.internationalOrganisations.size()), false));
}

Result<OverviewFigures> readOverviewFigures(const Store& store, const GroupRequest& request)
{
    const auto moment = Transaction::snapshot(store.database());
    if (!moment)
        return failure(moment);
    OverviewFigures figures;
    const GroupQuery query(store, request);
    for (const Question& question : questions) {
        const auto number = query.number(question.sql);
        if (!number)
            return failure(number);
        figures.*question.number = number->value_or(0);
    }
    const auto any = query.number("SELECT count(*) FROM (SELECT 1 FROM \"membership\" m "
                                  "WHERE m.\"group\" = :group LIMIT 1) x");
    const auto counted = count(store, request);
    const auto active = activeCountries(query);
    const auto spoke = distinct(query, {speakers()});
    const auto published = lastPublished(store, request);
    if (!any || !counted)
        return any ? failure(counted) : failure(any);
    if (!active || !spoke)
        return active ? failure(spoke) : failure(active);
    if (!published)
        return failure(published);
    figures.hasMemberships = any->value_or(0) > 0;
    figures.counted = *counted;
    figures.activeCountries = *active;
    figures.speakers = *spoke;
    figures.published = *published;
    if (figures.published && figures.hasMemberships) {
        GroupRequest then = request;
        then.asOf = std::min(figures.published->date.lastDay(), request.day());
        const auto countedThen = count(store, then);
        if (!countedThen)
            return failure(countedThen);
        figures.countedThen = *countedThen;
    }
    return figures;
}

} // namespace rapporteur
