// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/groupstats.h"

#include "queries/participation.h"

namespace rapporteur {

namespace {

struct Question
{
    const char* name;
    const char* sql;
};

#define MEMBER_ON_DAY                                                                                        \
    "m.\"group\" = :group AND m.\"joined\" <= :day AND (m.\"left\" IS NULL OR m.\"left\" > :day)"
#define PUBLISHED(column)                                                                                    \
    "SELECT h.\"" column                                                                                     \
    "\" FROM \"headcount\" h WHERE h.\"group\" = :group AND h.\"date\" <= :day AND {h} AND h.\"" column      \
    "\" IS NOT NULL ORDER BY h.\"date\" DESC, h.\"id\" DESC LIMIT 1"

constexpr Question countsBefore[] = {
    {"work_streams", "SELECT count(*) FROM \"work_stream\" w WHERE w.\"group\" = :group AND {w}"},
    {"themes", "SELECT count(*) FROM \"theme\" t JOIN \"work_stream\" w ON w.\"id\" = t.\"work_stream\" "
               "WHERE w.\"group\" = :group AND {t} AND {w}"},
    {"outputs", "SELECT count(*) FROM \"output\" o WHERE o.\"group\" = :group AND {o}"},
    {"events", "SELECT count(*) FROM \"event\" e WHERE e.\"group\" = :group AND {e}"},
    {"presentations", "SELECT count(*) FROM \"presentation\" p JOIN \"event\" e ON e.\"id\" = p.\"event\" "
                      "WHERE e.\"group\" = :group AND {p} AND {e}"},
    {"speakers",
     "SELECT count(DISTINCT s.\"person\") FROM \"speaker\" s "
     "JOIN \"presentation\" p ON p.\"id\" = s.\"presentation\" JOIN \"event\" e ON e.\"id\" = p.\"event\" "
     "JOIN \"person\" n ON n.\"id\" = s.\"person\" "
     "WHERE e.\"group\" = :group AND {s} AND {p} AND {e} AND {n}"},
    {"slides_restricted",
     "SELECT count(*) FROM \"presentation\" p JOIN \"event\" e ON e.\"id\" = p.\"event\" "
     "WHERE e.\"group\" = :group AND p.\"slides\" = 'restricted' AND {p} AND {e}"},
    {"headcounts", "SELECT count(*) FROM \"headcount\" h WHERE h.\"group\" = :group AND {h}"},
    {"members", "SELECT count(DISTINCT m.\"person\") FROM \"membership\" m WHERE " MEMBER_ON_DAY},
};

constexpr Question countsAfter[] = {
    {"published_members", PUBLISHED("members")},
    {"published_countries", PUBLISHED("countries")},
    {"published_international_organisations", PUBLISHED("international_organisations")},
    {"objectives", "SELECT count(*) FROM \"objective\" b WHERE b.\"group\" = :group AND {b}"},
    {"outputs_published", "SELECT count(*) FROM \"output\" o WHERE o.\"group\" = :group "
                          "AND o.\"status\" = 'published' AND {o}"},
    {"people", "SELECT count(*) FROM \"person\" n WHERE {n}"},
    {"organisations", "SELECT count(*) FROM \"organisation\" o WHERE {o}"},
};

template <size_t N>
Result<void> answer(const GroupQuery& query, const Question (&questions)[N],
                    std::vector<Statistic>& statistics)
{
    for (const Question& question : questions) {
        const auto number = query.number(question.sql);
        if (!number)
            return failure(number);
        statistics.push_back({QString::fromLatin1(question.name), *number});
    }
    return {};
}

} // namespace

Result<std::vector<Statistic>> groupStats(const Store& store, const GroupRequest& request)
{
    const auto moment = Transaction::snapshot(store.database());
    if (!moment)
        return failure(moment);
    if (const auto group = visibleGroup(store, request); !group)
        return failure(group);
    const GroupQuery query(store, request);
    std::vector<Statistic> statistics;
    if (const auto answered = answer(query, countsBefore, statistics); !answered)
        return failure(answered);
    const auto countries = countByCountry(store, request);
    if (!countries)
        return failure(countries);
    qint64 ofMembers = 0;
    qint64 represented = 0;
    for (const CountryCounts& counts : *countries) {
        ofMembers += counts.members > 0 ? 1 : 0;
        represented += counts.isRepresented() ? 1 : 0;
    }
    statistics.push_back({QStringLiteral("member_countries"), ofMembers});
    statistics.push_back({QStringLiteral("represented_countries"), represented});
    if (const auto answered = answer(query, countsAfter, statistics); !answered)
        return failure(answered);
    return statistics;
}

std::optional<qint64> statisticOf(const std::vector<Statistic>& statistics, QStringView name)
{
    for (const Statistic& each : statistics) {
        if (each.name == name)
            return each.value;
    }
    return std::nullopt;
}

} // namespace rapporteur
