// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/membergrowth.h"

#include <algorithm>
#include <map>

namespace rapporteur {

namespace {

/// Adds up one person's memberships after the other; those that overlap or touch are one.
class GrowthCounter
{
public:
    void add(qint64 person, QDate joined, QDate left)
    {
        if (left.isValid() && left <= joined)
            return;
        if (person != m_person || (m_left.isValid() && joined > m_left)) {
            close();
            m_person = person;
            m_joined = joined;
            m_left = left;
        } else if (m_left.isValid()) {
            m_left = left.isValid() ? std::max(m_left, left) : QDate();
        }
    }

    /// Up to a day: what is planned for later has not happened.
    QVector<CountedMembers> finish(QDate last)
    {
        close();
        QVector<CountedMembers> counted;
        int members = 0;
        for (const auto& [day, change] : m_changes) {
            members += change;
            if (change != 0 && day <= last)
                counted.append({day, members});
        }
        return counted;
    }

private:
    void close()
    {
        if (!m_joined.isValid())
            return;
        ++m_changes[m_joined];
        if (m_left.isValid())
            --m_changes[m_left];
        m_joined = {};
    }

    qint64 m_person = 0;
    QDate m_joined;
    QDate m_left;
    std::map<QDate, int> m_changes;
};

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

QDate firstDay(const Rows& rows, int column)
{
    return PartialDate::fromIso(rows.text(column)).value_or(PartialDate()).firstDay();
}

} // namespace

Result<qint64> countMembers(const Store& store, const GroupRequest& request)
{
    return GroupQuery(store, request)
        .number("SELECT count(DISTINCT m.\"person\") FROM \"membership\" m WHERE m.\"group\" = :group "
                "AND m.\"joined\" <= :day AND (m.\"left\" IS NULL OR m.\"left\" > :day)")
        .map([](std::optional<qint64> members) { return members.value_or(0); });
}

Result<MemberGrowth> readMemberGrowth(const Store& store, const GroupRequest& request)
{
    const auto group = visibleGroup(store, request);
    if (!group)
        return failure(group);
    const GroupQuery query(store, request);
    auto published = readPublished(query);
    if (!published)
        return failure(published);
    auto rows = query.select("SELECT m.\"person\", m.\"joined\", m.\"left\" FROM \"membership\" m "
                             "WHERE m.\"group\" = :group AND m.\"joined\" <= :day "
                             "ORDER BY m.\"person\", m.\"joined\"");
    if (!rows)
        return failure(rows);
    GrowthCounter counter;
    while (rows->next())
        counter.add(rows->integer(0), firstDay(*rows, 1), firstDay(*rows, 2));
    if (auto ended = rows->end(); !ended)
        return failure(ended);
    // What ended or is still to come bounds the line: it is not drawn into days nobody knows of.
    const QDate end = group->end.lastDay();
    const QDate until = end.isValid() ? std::min(end, request.day()) : request.day();
    return MemberGrowth{group->name, counter.finish(request.day()), std::move(*published), until};
}

} // namespace rapporteur
