// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/takingpart.h"

namespace rapporteur::takingpart {

namespace {

#define ON_DAY(a)                                                                                            \
    "(" a ".\"from\" IS NULL OR " a ".\"from\" <= :day) AND (" a ".\"to\" IS NULL OR " a ".\"to\" > :day)"

TallySource source(const char* from, const Selection& selection, Audience audience = Audience::Public)
{
    const QString id = selection.id.contains(QStringLiteral(" AS "))
                           ? selection.id
                           : selection.id + QStringLiteral(" AS \"id\"");
    QString statement =
        QStringLiteral("SELECT %1 AS \"point\", %2 %3").arg(selection.point, id, QString::fromLatin1(from));
    if (!selection.where.isEmpty())
        statement += QStringLiteral(" AND ") + selection.where;
    return {statement, audience};
}

} // namespace

TallySource members(const Selection& selection)
{
    return source("FROM \"membership\" m JOIN \"person\" n ON n.\"id\" = m.\"person\" "
                  "JOIN \"affiliation\" a ON a.\"person\" = m.\"person\" "
                  "JOIN \"organisation\" g ON g.\"id\" = a.\"organisation\" "
                  "WHERE m.\"group\" = :group AND m.\"joined\" <= :day "
                  "AND (m.\"left\" IS NULL OR m.\"left\" > :day) "
                  "AND " ON_DAY("a") " AND {m} AND {n} AND {a} AND {g}",
                  selection, Audience::Members);
}

TallySource memberships(const Selection& selection)
{
    return source("FROM \"membership\" m JOIN \"person\" n ON n.\"id\" = m.\"person\" "
                  "JOIN \"affiliation\" a ON a.\"person\" = m.\"person\" "
                  "JOIN \"organisation\" g ON g.\"id\" = a.\"organisation\" "
                  "WHERE m.\"group\" = :group AND m.\"joined\" <= :day AND {m} AND {n} AND {a} AND {g}",
                  selection, Audience::Members);
}

TallySource talks(const Selection& selection)
{
    static const QString from =
        QStringLiteral(
            "FROM \"speaker\" s JOIN \"person\" n ON n.\"id\" = s.\"person\" "
            "JOIN \"presentation\" p ON p.\"id\" = s.\"presentation\" "
            "JOIN \"event\" e ON e.\"id\" = p.\"event\" "
            "LEFT JOIN \"organisation\" h ON h.\"id\" = s.\"organisation\" AND {h} "
            "LEFT JOIN \"affiliation\" a ON h.\"id\" IS NULL AND a.\"person\" = s.\"person\" AND {a} "
            "AND (a.\"from\" IS NULL OR a.\"from\" <= %1) AND (a.\"to\" IS NULL OR %2 > %1) "
            "JOIN \"organisation\" g ON g.\"id\" = coalesce(h.\"id\", a.\"organisation\") "
            "WHERE e.\"group\" = :group AND {s} AND {n} AND {p} AND {e} AND {g}")
            .arg(firstDay(QStringLiteral("e.\"start\"")), firstDay(QStringLiteral("a.\"to\"")));
    return source(from.toLatin1().constData(), selection);
}

TallySource creditedCountries(const Selection& selection)
{
    return source("FROM \"contribution\" c JOIN \"output\" o ON o.\"id\" = c.\"output\" "
                  "WHERE o.\"group\" = :group AND {c} AND {o}",
                  selection);
}

TallySource creditedOrganisations(const Selection& selection)
{
    return source("FROM \"contribution\" c JOIN \"output\" o ON o.\"id\" = c.\"output\" "
                  "JOIN \"organisation\" g ON g.\"id\" = c.\"organisation\" "
                  "LEFT JOIN \"country\" y ON y.\"id\" = c.\"country\" AND {y} "
                  "WHERE o.\"group\" = :group AND y.\"id\" IS NULL AND {c} AND {o} AND {g}",
                  selection);
}

TallySource creditedPeople(const Selection& selection)
{
    return source("FROM \"contribution\" c JOIN \"output\" o ON o.\"id\" = c.\"output\" "
                  "JOIN \"person\" n ON n.\"id\" = c.\"person\" "
                  "JOIN \"affiliation\" a ON a.\"person\" = c.\"person\" "
                  "JOIN \"organisation\" g ON g.\"id\" = a.\"organisation\" "
                  "LEFT JOIN \"country\" y ON y.\"id\" = c.\"country\" AND {y} "
                  "LEFT JOIN \"organisation\" h ON h.\"id\" = c.\"organisation\" AND {h} "
                  "WHERE o.\"group\" = :group AND y.\"id\" IS NULL AND h.\"id\" IS NULL "
                  "AND " ON_DAY("a") " AND {c} AND {o} AND {n} AND {a} AND {g}",
                  selection);
}

TallySource leadingOrganisations(const Selection& selection)
{
    return source(
        "FROM \"stream_lead\" l JOIN \"work_stream\" w ON w.\"id\" = l.\"work_stream\" "
        "JOIN \"organisation\" g ON g.\"id\" = l.\"organisation\" WHERE w.\"group\" = :group AND {l} AND {w} "
        "AND {g}",
        selection);
}

TallySource leadingPeople(const Selection& selection)
{
    return source("FROM \"stream_lead\" l JOIN \"work_stream\" w ON w.\"id\" = l.\"work_stream\" "
                  "JOIN \"person\" n ON n.\"id\" = l.\"person\" "
                  "JOIN \"affiliation\" a ON a.\"person\" = l.\"person\" "
                  "JOIN \"organisation\" g ON g.\"id\" = a.\"organisation\" "
                  "LEFT JOIN \"organisation\" h ON h.\"id\" = l.\"organisation\" AND {h} "
                  "WHERE w.\"group\" = :group AND h.\"id\" IS NULL "
                  "AND " ON_DAY("a") " AND {l} AND {w} AND {n} AND {a} AND {g}",
                  selection);
}

TallySource streamLeads(const Selection& selection)
{
    return source("FROM \"stream_lead\" l JOIN \"work_stream\" w ON w.\"id\" = l.\"work_stream\" "
                  "LEFT JOIN \"organisation\" g ON g.\"id\" = l.\"organisation\" AND {g} "
                  "LEFT JOIN \"person\" n ON n.\"id\" = l.\"person\" AND {n} "
                  "WHERE w.\"group\" = :group AND (g.\"id\" IS NOT NULL OR n.\"id\" IS NOT NULL) "
                  "AND {l} AND {w}",
                  selection);
}

QString firstDay(const QString& column)
{
    // Of "2021-04" makes "2021-04-01-01", of which the first ten letters are the day.
    return QStringLiteral("substr(%1 || '-01-01', 1, 10)").arg(column);
}

QString ofCountries()
{
    return QStringLiteral("g.\"kind\" <> 'international_organisation'");
}

} // namespace rapporteur::takingpart
