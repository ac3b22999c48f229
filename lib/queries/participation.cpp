// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/participation.h"

#include "entities/country.h"
#include "store/shipped.h"

namespace rapporteur {

namespace {

// Each names a country and a record that stands for it. An organisation stands for its country unless it is
// an international one. What the reader may not see is as if it were not there: then the next that could
// speak for the country does.
constexpr const char* memberStatement =
    "SELECT g.\"country\", m.\"person\" FROM \"membership\" m JOIN \"person\" n ON n.\"id\" = m.\"person\" "
    "JOIN \"affiliation\" a ON a.\"person\" = m.\"person\" JOIN \"organisation\" g ON g.\"id\" = "
    "a.\"organisation\" "
    "WHERE m.\"group\" = :group AND m.\"joined\" <= :day AND (m.\"left\" IS NULL OR m.\"left\" > :day) "
    "AND (a.\"from\" IS NULL OR a.\"from\" <= :day) AND (a.\"to\" IS NULL OR a.\"to\" > :day) "
    "AND g.\"kind\" <> 'international_organisation' AND {m} AND {n} AND {a} AND {g}";

constexpr const char* talkStatement =
    "SELECT g.\"country\", p.\"id\" FROM \"speaker\" s JOIN \"person\" n ON n.\"id\" = s.\"person\" "
    "JOIN \"presentation\" p ON p.\"id\" = s.\"presentation\" JOIN \"event\" e ON e.\"id\" = p.\"event\" "
    "LEFT JOIN \"organisation\" h ON h.\"id\" = s.\"organisation\" AND {h} "
    "LEFT JOIN \"affiliation\" a ON h.\"id\" IS NULL AND a.\"person\" = s.\"person\" AND {a} "
    "AND (a.\"from\" IS NULL OR a.\"from\" <= e.\"start\") AND (a.\"to\" IS NULL OR a.\"to\" > e.\"start\") "
    "JOIN \"organisation\" g ON g.\"id\" = coalesce(h.\"id\", a.\"organisation\") "
    "WHERE e.\"group\" = :group AND g.\"kind\" <> 'international_organisation' "
    "AND {s} AND {n} AND {p} AND {e} AND {g}";

constexpr const char* creditedCountryStatement =
    "SELECT c.\"country\", o.\"id\" FROM \"contribution\" c JOIN \"output\" o ON o.\"id\" = c.\"output\" "
    "WHERE o.\"group\" = :group AND {c} AND {o}";

constexpr const char* creditedOrganisationStatement =
    "SELECT g.\"country\", o.\"id\" FROM \"contribution\" c JOIN \"output\" o ON o.\"id\" = c.\"output\" "
    "JOIN \"organisation\" g ON g.\"id\" = c.\"organisation\" "
    "LEFT JOIN \"country\" y ON y.\"id\" = c.\"country\" AND {y} "
    "WHERE o.\"group\" = :group AND y.\"id\" IS NULL AND g.\"kind\" <> 'international_organisation' "
    "AND {c} AND {o} AND {g}";

constexpr const char* creditedPersonStatement =
    "SELECT g.\"country\", o.\"id\" FROM \"contribution\" c JOIN \"output\" o ON o.\"id\" = c.\"output\" "
    "JOIN \"person\" n ON n.\"id\" = c.\"person\" JOIN \"affiliation\" a ON a.\"person\" = c.\"person\" "
    "JOIN \"organisation\" g ON g.\"id\" = a.\"organisation\" "
    "LEFT JOIN \"country\" y ON y.\"id\" = c.\"country\" AND {y} "
    "LEFT JOIN \"organisation\" h ON h.\"id\" = c.\"organisation\" AND {h} "
    "WHERE o.\"group\" = :group AND y.\"id\" IS NULL AND h.\"id\" IS NULL "
    "AND (a.\"from\" IS NULL OR a.\"from\" <= :day) AND (a.\"to\" IS NULL OR a.\"to\" > :day) "
    "AND g.\"kind\" <> 'international_organisation' AND {c} AND {o} AND {n} AND {a} AND {g}";

constexpr const char* leadingOrganisationStatement =
    "SELECT g.\"country\", w.\"id\" FROM \"stream_lead\" l JOIN \"work_stream\" w ON w.\"id\" = "
    "l.\"work_stream\" "
    "JOIN \"organisation\" g ON g.\"id\" = l.\"organisation\" "
    "WHERE w.\"group\" = :group AND g.\"kind\" <> 'international_organisation' AND {l} AND {w} AND {g}";

constexpr const char* leadingPersonStatement =
    "SELECT g.\"country\", w.\"id\" FROM \"stream_lead\" l JOIN \"work_stream\" w ON w.\"id\" = "
    "l.\"work_stream\" "
    "JOIN \"person\" n ON n.\"id\" = l.\"person\" JOIN \"affiliation\" a ON a.\"person\" = l.\"person\" "
    "JOIN \"organisation\" g ON g.\"id\" = a.\"organisation\" "
    "LEFT JOIN \"organisation\" h ON h.\"id\" = l.\"organisation\" AND {h} "
    "WHERE w.\"group\" = :group AND h.\"id\" IS NULL "
    "AND (a.\"from\" IS NULL OR a.\"from\" <= :day) AND (a.\"to\" IS NULL OR a.\"to\" > :day) "
    "AND g.\"kind\" <> 'international_organisation' AND {l} AND {w} AND {n} AND {a} AND {g}";

struct Source
{
    const char* statement;
    QSet<Id> CountryRecords::*records;
    Audience audience =
        Audience::Public; ///< for whom such records are at most: memberships are not the public's
};

constexpr Source sources[] = {
    {memberStatement, &CountryRecords::members, Audience::Members},
    {talkStatement, &CountryRecords::talks},
    {creditedCountryStatement, &CountryRecords::outputs},
    {creditedOrganisationStatement, &CountryRecords::outputs},
    {creditedPersonStatement, &CountryRecords::outputs},
    {leadingOrganisationStatement, &CountryRecords::leads},
    {leadingPersonStatement, &CountryRecords::leads},
};

/// The countries that the reader may know of.
Result<QSet<Id>> visibleCountries(const GroupQuery& query)
{
    auto rows = query.select("SELECT y.\"id\" FROM \"country\" y WHERE {y}");
    if (!rows)
        return failure(rows);
    QSet<Id> countries;
    while (rows->next())
        countries.insert(Id{rows->integer(0)});
    if (auto end = rows->end(); !end)
        return failure(end);
    return countries;
}

} // namespace

Result<QHash<Id, CountryRecords>> recordsByCountry(const Store& store, const GroupRequest& request)
{
    const GroupQuery query(store, request);
    const auto visible = visibleCountries(query);
    if (!visible)
        return failure(visible);
    QHash<Id, CountryRecords> countries;
    for (const Source& source : sources) {
        if (!maySee(request.reader, source.audience))
            continue;
        auto rows = query.select(source.statement);
        if (!rows)
            return failure(rows);
        while (rows->next()) {
            if (visible->contains(Id{rows->integer(0)}))
                (countries[Id{rows->integer(0)}].*source.records).insert(Id{rows->integer(1)});
        }
        if (auto end = rows->end(); !end)
            return failure(end);
    }
    return countries;
}

Result<Participation> readParticipation(const Store& store, const GroupRequest& request,
                                        const QLocale& locale)
{
    const auto counted = recordsByCountry(store, request);
    const auto group = visibleGroup(store, request);
    if (!counted || !group)
        return counted ? failure(group) : failure(counted);
    Participation participation{group->name, {}};
    for (auto it = counted->cbegin(); it != counted->cend(); ++it) {
        const auto country = store.get<Country>(it.key());
        if (!country)
            return failure(country);
        participation.countries.append({countryName(*country, locale), static_cast<int>(it->members.size()),
                                        static_cast<int>(it->outputs.size()),
                                        static_cast<int>(it->talks.size()),
                                        static_cast<int>(it->leads.size())});
    }
    return participation;
}

} // namespace rapporteur
