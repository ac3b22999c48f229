// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/groupstats.h"

#include "db/database.h"
#include "queries/organisationcountries.h"
#include "store/querysql.h"



namespace rapporteur {

namespace {

/// Runs statements in which {x} stands for "the reader may see the row of alias x", :group for the edition and :day for
/// the day that is asked about.
class Counter
{
public:
    Counter(const Store& store, const StatsRequest& request)
        : m_store(store)
        , m_request(request)
        , m_audiences(visibleAudiences(request.reader))
    {
        if (!m_request.asOf.isValid())
            m_request.asOf = QDate::currentDate();
    }

    Result<Rows> select(const char* statement) const;
    Result<std::optional<qint64>> number(const char* statement) const;

private:
    const Store& m_store;
    StatsRequest m_request;
    QString m_audiences;
};

Result<Rows> Counter::select(const char* statement) const
{
    QString sql = QString::fromLatin1(statement);
    for (qsizetype open = sql.indexOf(u'{'); open >= 0; open = sql.indexOf(u'{', open)) {
        const qsizetype close = sql.indexOf(u'}', open);
        const QString alias = sql.mid(open + 1, close - open - 1);
        sql.replace(open, close - open + 1, QStringLiteral("%1.\"audience\" IN (%2)").arg(alias, m_audiences));
    }
    QVariantList values;
    for (qsizetype colon = sql.indexOf(u':'); colon >= 0; colon = sql.indexOf(u':', colon)) {
        const bool group = QStringView(sql).mid(colon).startsWith(u":group");
        values.append(group ? QVariant(m_request.group.value)
                            : QVariant(PartialDate::of(m_request.asOf).toIso()));
        sql.replace(colon, group ? 6 : 4, u'?');
    }
    return m_store.database().select(sql, values);
}

Result<std::optional<qint64>> Counter::number(const char* statement) const
{
    auto rows = select(statement);
    if (!rows)
        return failure(rows);
    if (!rows->next() || rows->isNull(0))
        return std::optional<qint64>();
    return std::optional<qint64>(rows->integer(0));
}

struct Question
{
    const char* name;
    const char* sql;
};

// Dates compare as texts: a less precise date is a beginning of its first day, so "first day <= day" is "date <= day".
#define MEMBER_ON_DAY \
    "m.\"group\" = :group AND m.\"joined\" <= :day AND (m.\"left\" IS NULL OR m.\"left\" > :day)"
#define PUBLISHED(column) \
    "SELECT h.\"" column "\" FROM \"headcount\" h WHERE h.\"group\" = :group AND h.\"date\" <= :day AND {h} AND h.\"" \
    column "\" IS NOT NULL ORDER BY h.\"date\" DESC, h.\"id\" DESC LIMIT 1"

constexpr Question countsBefore[] = {
    {"work_streams", "SELECT count(*) FROM \"work_stream\" w WHERE w.\"group\" = :group AND {w}"},
    {"themes", "SELECT count(*) FROM \"theme\" t JOIN \"work_stream\" w ON w.\"id\" = t.\"work_stream\" "
               "WHERE w.\"group\" = :group AND {t} AND {w}"},
    {"outputs", "SELECT count(*) FROM \"output\" o WHERE o.\"group\" = :group AND {o}"},
    {"events", "SELECT count(*) FROM \"event\" e WHERE e.\"group\" = :group AND {e}"},
    {"presentations", "SELECT count(*) FROM \"presentation\" p JOIN \"event\" e ON e.\"id\" = p.\"event\" "
                      "WHERE e.\"group\" = :group AND {p} AND {e}"},
    {"speakers", "SELECT count(DISTINCT s.\"person\") FROM \"speaker\" s "
                 "JOIN \"presentation\" p ON p.\"id\" = s.\"presentation\" JOIN \"event\" e ON e.\"id\" = p.\"event\" "
                 "JOIN \"person\" n ON n.\"id\" = s.\"person\" "
                 "WHERE e.\"group\" = :group AND {s} AND {p} AND {e} AND {n}"},
    {"slides_restricted", "SELECT count(*) FROM \"presentation\" p JOIN \"event\" e ON e.\"id\" = p.\"event\" "
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

constexpr const char* memberWorkplaces =
    "SELECT DISTINCT a.\"organisation\" FROM \"membership\" m JOIN \"person\" n ON n.\"id\" = m.\"person\" "
    "JOIN \"affiliation\" a ON a.\"person\" = m.\"person\" WHERE " MEMBER_ON_DAY
    " AND (a.\"from\" IS NULL OR a.\"from\" <= :day) AND (a.\"to\" IS NULL OR a.\"to\" > :day) AND {m} AND {n} AND {a}";

/// For whom the speakers spoke: as recorded, else where they worked on that day.
constexpr const char* speakersOrganisations =
    "SELECT DISTINCT coalesce(s.\"organisation\", a.\"organisation\") FROM \"speaker\" s "
    "JOIN \"presentation\" p ON p.\"id\" = s.\"presentation\" JOIN \"event\" e ON e.\"id\" = p.\"event\" "
    "JOIN \"person\" n ON n.\"id\" = s.\"person\" "
    "LEFT JOIN \"affiliation\" a ON s.\"organisation\" IS NULL AND a.\"person\" = s.\"person\" AND {a} "
    "AND (a.\"from\" IS NULL OR a.\"from\" <= e.\"start\") AND (a.\"to\" IS NULL OR a.\"to\" > e.\"start\") "
    "WHERE e.\"group\" = :group AND {s} AND {p} AND {e} AND {n}";

/// The organisations of authors; a person's are those of the day that is asked about.
constexpr const char* authorsOrganisations =
    "SELECT DISTINCT coalesce(c.\"organisation\", a.\"organisation\") FROM \"contribution\" c "
    "JOIN \"output\" o ON o.\"id\" = c.\"output\" "
    "LEFT JOIN \"affiliation\" a ON c.\"organisation\" IS NULL AND a.\"person\" = c.\"person\" AND {a} "
    "AND (a.\"from\" IS NULL OR a.\"from\" <= :day) AND (a.\"to\" IS NULL OR a.\"to\" > :day) "
    "LEFT JOIN \"person\" n ON n.\"id\" = c.\"person\" "
    "WHERE o.\"group\" = :group AND c.\"country\" IS NULL AND (n.\"id\" IS NULL OR {n}) AND {c} AND {o}";

constexpr const char* authorsCountries =
    "SELECT DISTINCT c.\"country\" FROM \"contribution\" c JOIN \"output\" o ON o.\"id\" = c.\"output\" "
    "WHERE o.\"group\" = :group AND c.\"country\" IS NOT NULL AND {c} AND {o}";

constexpr const char* leadsOrganisations =
    "SELECT DISTINCT coalesce(l.\"organisation\", a.\"organisation\") FROM \"stream_lead\" l "
    "JOIN \"work_stream\" w ON w.\"id\" = l.\"work_stream\" "
    "LEFT JOIN \"affiliation\" a ON l.\"organisation\" IS NULL AND a.\"person\" = l.\"person\" AND {a} "
    "AND (a.\"from\" IS NULL OR a.\"from\" <= :day) AND (a.\"to\" IS NULL OR a.\"to\" > :day) "
    "LEFT JOIN \"person\" n ON n.\"id\" = l.\"person\" "
    "WHERE w.\"group\" = :group AND (n.\"id\" IS NULL OR {n}) AND {l} AND {w}";

/// Collects the countries of the organisations that a statement names.
Result<void> collect(const Counter& counter, const char* statement, const OrganisationCountries& places,
                     QSet<Id>& countries)
{
    auto rows = counter.select(statement);
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        const Id country = rows->isNull(0) ? Id() : places.countryOf(Id{rows->integer(0)});
        if (!country.isNull())
            countries.insert(country);
    }
    return {};
}

template <size_t N>
Result<void> answer(const Counter& counter, const Question (&questions)[N], std::vector<Statistic>& statistics)
{
    for (const Question& question : questions) {
        const auto number = counter.number(question.sql);
        if (!number)
            return failure(number);
        statistics.push_back({QString::fromLatin1(question.name), *number});
    }
    return {};
}

} // namespace

Result<QSet<Id>> memberCountries(const Store& store, const StatsRequest& request)
{
    const auto places = OrganisationCountries::read(store, request.reader);
    if (!places)
        return failure(places);
    QSet<Id> countries;
    const auto collected = collect(Counter(store, request), memberWorkplaces, *places, countries);
    return collected.map([&] { return countries; });
}

Result<QSet<Id>> representedCountries(const Store& store, const StatsRequest& request)
{
    const auto places = OrganisationCountries::read(store, request.reader);
    if (!places)
        return failure(places);
    const Counter counter(store, request);
    QSet<Id> countries;
    for (const char* statement : {speakersOrganisations, authorsOrganisations, leadsOrganisations}) {
        if (const auto collected = collect(counter, statement, *places, countries); !collected)
            return failure(collected);
    }
    auto rows = counter.select(authorsCountries);
    if (!rows)
        return failure(rows);
    while (rows->next())
        countries.insert(Id{rows->integer(0)});
    return countries;
}

Result<std::vector<Statistic>> groupStats(const Store& store, const StatsRequest& request)
{
    const Counter counter(store, request);
    std::vector<Statistic> statistics;
    if (const auto answered = answer(counter, countsBefore, statistics); !answered)
        return failure(answered);
    const auto members = memberCountries(store, request);
    const auto represented = representedCountries(store, request);
    if (!members || !represented)
        return failure(members ? represented : members);
    statistics.push_back({QStringLiteral("member_countries"), members->size()});
    statistics.push_back({QStringLiteral("represented_countries"), represented->size()});
    if (const auto answered = answer(counter, countsAfter, statistics); !answered)
        return failure(answered);
    return statistics;
}

} // namespace rapporteur
