// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/attentionrules.h"

#include "base/inlanguage.h"
#include "entities/headcount.h"
#include "entities/person.h"
#include "queries/duplicates.h"
#include "queries/groupquery.h"
#include "queries/membergrowth.h"

#include <QCoreApplication>

#include <cstdlib>

namespace rapporteur::attentionrules {

namespace {

/// "About 250" may be so many in a hundred off.
constexpr qint64 percentOfAbout = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(attention)
};

GroupQuery asked(const Store& store, const AttentionRequest& request)
{
    return GroupQuery(store, {request.group, request.today, Audience::Secretariat});
}

/// An international organisation has no country, and needs none.
Result<void> findWithoutCountry(const Store& store, const AttentionRequest& request, const AttentionProgress&,
                                FindingList& list)
{
    auto rows =
        asked(store, request)
            .select(
                "SELECT m.\"person\", count(g.\"id\") FROM \"membership\" m "
                "JOIN \"person\" n ON n.\"id\" = m.\"person\" "
                "LEFT JOIN \"affiliation\" a ON a.\"person\" = m.\"person\" "
                "AND (a.\"from\" IS NULL OR a.\"from\" <= :day) AND (a.\"to\" IS NULL OR a.\"to\" > :day) "
                "LEFT JOIN \"organisation\" g ON g.\"id\" = a.\"organisation\" "
                "WHERE m.\"group\" = :group AND m.\"joined\" <= :day "
                "AND (m.\"left\" IS NULL OR m.\"left\" > :day) "
                "GROUP BY m.\"person\", n.\"family_name_key\", n.\"given_name_key\" "
                "HAVING count(CASE WHEN g.\"country\" IS NOT NULL "
                "OR g.\"kind\" = 'international_organisation' THEN 1 END) = 0 "
                "ORDER BY n.\"family_name_key\", n.\"given_name_key\", 1");
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        list.add({{Person::descriptor().name(), Id{rows->integer(0)}},
                  rows->integer(1) == 0 ? Words::tr("No organisation is recorded for this member.")
                                        : Words::tr("The organisation of this member has no country."),
                  {}});
    }
    return rows->end();
}

/// Where no members are recorded there is nothing to compare with.
Result<void> findHeadcounts(const Store& store, const AttentionRequest& request, const AttentionProgress&,
                            FindingList& list)
{
    Query query = Query::of<Headcount>().is("group", request.group).orderedBy("date");
    const auto headcounts = store.all<Headcount>(query);
    if (!headcounts)
        return failure(headcounts);
    for (const Headcount& published : *headcounts) {
        if (!published.members || published.date.firstDay() > request.today)
            continue;
        const auto counted =
            countMembers(store, {request.group, std::min(published.date.lastDay(), request.today), {}});
        if (!counted)
            return failure(counted);
        const qint64 allowed = published.approximate ? *published.members * percentOfAbout / 100 : 0;
        if (*counted == 0 || std::llabs(*counted - *published.members) <= allowed)
            continue;
        list.add({{Headcount::descriptor().name(), published.id},
                  Words::tr("Published: %1 members; recorded on that day: %2.")
                      .arg(InLanguage::current().toString(*published.members),
                           InLanguage::current().toString(*counted)),
                  {}});
    }
    return {};
}

QString consentWords(const QString& code)
{
    if (code == toCode(Consent::Refused))
        return Words::tr("Does not want to be named.");
    return code == toCode(Consent::Asked) ? Words::tr("Was asked and has not answered yet.")
                                          : Words::tr("Was not asked yet.");
}

/// Who speaks, writes or leads is asked once; a member for each edition where that is recorded.
Result<void> findConsent(const Store& store, const AttentionRequest& request, const AttentionProgress&,
                         FindingList& list)
{
    auto rows =
        asked(store, request)
            .select(
                "SELECT x.\"person\", max(x.\"consent\") FROM ("
                "SELECT n.\"id\" AS \"person\", n.\"consent\" AS \"consent\" FROM \"speaker\" s "
                "JOIN \"presentation\" p ON p.\"id\" = s.\"presentation\" JOIN \"event\" e ON e.\"id\" = "
                "p.\"event\" "
                "JOIN \"person\" n ON n.\"id\" = s.\"person\" WHERE e.\"group\" = :group "
                "UNION ALL SELECT n.\"id\", n.\"consent\" FROM \"contribution\" c "
                "JOIN \"output\" o ON o.\"id\" = c.\"output\" JOIN \"person\" n ON n.\"id\" = c.\"person\" "
                "WHERE o.\"group\" = :group "
                "UNION ALL SELECT n.\"id\", n.\"consent\" FROM \"stream_lead\" l "
                "JOIN \"work_stream\" w ON w.\"id\" = l.\"work_stream\" JOIN \"person\" n ON n.\"id\" = "
                "l.\"person\" "
                "WHERE w.\"group\" = :group "
                "UNION ALL SELECT n.\"id\", coalesce(m.\"consent\", n.\"consent\") FROM \"membership\" m "
                "JOIN \"person\" n ON n.\"id\" = m.\"person\" WHERE m.\"group\" = :group AND m.\"joined\" <= "
                ":day "
                "AND (m.\"left\" IS NULL OR m.\"left\" > :day)) x "
                "JOIN \"person\" y ON y.\"id\" = x.\"person\" WHERE x.\"consent\" <> 'given' "
                "GROUP BY x.\"person\", y.\"family_name_key\", y.\"given_name_key\" "
                "ORDER BY 2 DESC, y.\"family_name_key\", y.\"given_name_key\", 1");
    if (!rows)
        return failure(rows);
    while (rows->next())
        list.add({{Person::descriptor().name(), Id{rows->integer(0)}}, consentWords(rows->text(1)), {}});
    return rows->end();
}

Result<void> findTwice(const Store& store, const AttentionRequest&, const AttentionProgress& progress,
                       FindingList& list)
{
    for (const EntityDescriptor* entity : kindsWithDuplicates()) {
        const auto pairs = findDuplicates(store, *entity, progress);
        if (!pairs)
            return failure(pairs);
        for (const LikelyPair& pair : *pairs)
            list.add({pair.first, pair.likeness.reasons.join(u' '), pair.second});
    }
    return {};
}

QStringList kinds(std::initializer_list<const char*> names)
{
    QStringList list = {QStringLiteral("attention_waiver")};
    for (const char* name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

} // namespace

std::vector<AttentionUnit> aboutPeople()
{
    return {
        {AttentionRule::ConsentMissing, Severity::High,
         QT_TRANSLATE_NOOP("attention", "These people are named and have not agreed to it. Ask them."),
         kinds({"person", "membership", "speaker", "presentation", "event", "contribution", "output",
                "stream_lead", "work_stream"}),
         findConsent},
        {AttentionRule::MemberWithoutCountry, Severity::Medium,
         QT_TRANSLATE_NOOP("attention", "These members count for no country. Record where they work."),
         kinds({"membership", "affiliation", "organisation", "person"}), findWithoutCountry},
        {AttentionRule::HeadcountDiffers, Severity::Low,
         QT_TRANSLATE_NOOP("attention",
                           "What was published is not what is recorded. Correct one of the two."),
         kinds({"headcount", "membership"}), findHeadcounts},
        {AttentionRule::PossibleDuplicates, Severity::Low,
         QT_TRANSLATE_NOOP("attention",
                           "These may be recorded twice. Merge them, or say that they are not the same."),
         kinds({"person", "organisation", "alias", "distinct_pair"}), findTwice, true},
    };
}

} // namespace rapporteur::attentionrules
