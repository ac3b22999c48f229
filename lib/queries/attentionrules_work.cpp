// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/attentionrules.h"

#include "base/inlanguage.h"
#include "entities/event.h"
#include "entities/output.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/workstream.h"
#include "queries/groupquery.h"

#include <QCoreApplication>

namespace rapporteur::attentionrules {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(attention)
};

PartialDate dateIn(const Rows& rows, int column)
{
    return PartialDate::fromIso(rows.text(column)).value_or(PartialDate());
}

bool isOver(const PartialDate& date, QDate today)
{
    return !date.isNull() && date.lastDay() < today;
}

/// Runs a statement whose first column is an id of \a entity, and asks for each row what is to be said of it;
/// nothing: the record is as it should be.
Result<void> forEachRow(const Store& store, const AttentionRequest& request, const EntityDescriptor& entity,
                        const char* statement, FindingList& list,
                        const std::function<QString(const Rows&)>& what)
{
    auto rows = GroupQuery(store, {request.group, request.today, Audience::Secretariat}).select(statement);
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        if (const QString text = what(*rows); !text.isEmpty())
            list.add({{entity.name(), Id{rows->integer(0)}}, text, {}});
    }
    return rows->end();
}

Result<void> findSlidesAwaited(const Store& store, const AttentionRequest& request, const AttentionProgress&,
                               FindingList& list)
{
    return forEachRow(
        store, request, Presentation::descriptor(),
        "SELECT p.\"id\", coalesce(e.\"end\", e.\"start\") FROM \"presentation\" p "
        "JOIN \"event\" e ON e.\"id\" = p.\"event\" WHERE e.\"group\" = :group "
        "AND p.\"slides\" = 'awaited' AND e.\"start\" <= :day ORDER BY 2, 1",
        list, [&](const Rows& rows) {
            const PartialDate held = dateIn(rows, 1);
            return isOver(held, request.today)
                       ? Words::tr("The talk was given on %1.").arg(held.toDisplay(InLanguage::current()))
                       : QString();
        });
}

Result<void> findOverdue(const Store& store, const AttentionRequest& request, const AttentionProgress&,
                         FindingList& list)
{
    return forEachRow(
        store, request, Output::descriptor(),
        "SELECT o.\"id\", o.\"due\" FROM \"output\" o WHERE o.\"group\" = :group "
        "AND o.\"due\" <= :day AND o.\"status\" NOT IN ('published', 'dropped') ORDER BY 2, 1",
        list, [&](const Rows& rows) {
            const PartialDate due = dateIn(rows, 1);
            return isOver(due, request.today)
                       ? Words::tr("Due: %1.").arg(due.toDisplay(InLanguage::current()))
                       : QString();
        });
}

Result<void> findWithoutLink(const Store& store, const AttentionRequest& request, const AttentionProgress&,
                             FindingList& list)
{
    return forEachRow(
        store, request, Output::descriptor(),
        "SELECT o.\"id\", o.\"published_on\" FROM \"output\" o WHERE o.\"group\" = :group "
        "AND o.\"status\" = 'published' "
        "AND NOT EXISTS (SELECT 1 FROM \"link\" l WHERE l.\"owner\" = 'output/' || o.\"id\" "
        "AND l.\"address\" IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM \"attachment\" a WHERE a.\"owner\" = 'output/' || o.\"id\") "
        "ORDER BY 2, 1",
        list, [](const Rows& rows) {
            const PartialDate published = dateIn(rows, 1);
            return published.isNull() ? Words::tr("It is published, and nobody can find it.")
                                      : Words::tr("Published: %1; no address is recorded.")
                                            .arg(published.toDisplay(InLanguage::current()));
        });
}

Result<void> findWithoutLead(const Store& store, const AttentionRequest& request, const AttentionProgress&,
                             FindingList& list)
{
    return forEachRow(store, request, WorkStream::descriptor(),
                      "SELECT w.\"id\" FROM \"work_stream\" w WHERE w.\"group\" = :group "
                      "AND w.\"status\" IN ('planned', 'active') "
                      "AND NOT EXISTS (SELECT 1 FROM \"stream_lead\" l WHERE l.\"work_stream\" = w.\"id\") "
                      "AND NOT EXISTS (SELECT 1 FROM \"role\" r WHERE r.\"work_stream\" = w.\"id\" "
                      "AND r.\"part\" = 'lead' AND (r.\"from\" IS NULL OR r.\"from\" <= :day) "
                      "AND (r.\"to\" IS NULL OR r.\"to\" > :day)) ORDER BY w.\"position\", 1",
                      list, [](const Rows&) { return Words::tr("Nobody leads it."); });
}

/// An organisation that leads stands for more than one.
Result<void> findOnOnePerson(const Store& store, const AttentionRequest& request, const AttentionProgress&,
                             FindingList& list)
{
    std::vector<std::pair<RecordRef, RecordRef>> found;
    const auto read = forEachRow(
        store, request, WorkStream::descriptor(),
        "SELECT w.\"id\", min(x.\"person\"), count(DISTINCT x.\"person\") FROM \"work_stream\" w "
        "JOIN (SELECT l.\"work_stream\" AS \"stream\", l.\"person\" AS \"person\" FROM \"stream_lead\" l "
        "WHERE l.\"person\" IS NOT NULL "
        "UNION ALL SELECT r.\"work_stream\", m.\"person\" FROM \"role\" r "
        "JOIN \"membership\" m ON m.\"id\" = r.\"membership\" WHERE r.\"part\" IN ('lead', 'assist') "
        "AND (r.\"from\" IS NULL OR r.\"from\" <= :day) AND (r.\"to\" IS NULL OR r.\"to\" > :day)) x "
        "ON x.\"stream\" = w.\"id\" WHERE w.\"group\" = :group AND w.\"status\" = 'active' "
        "AND NOT EXISTS (SELECT 1 FROM \"stream_lead\" l WHERE l.\"work_stream\" = w.\"id\" "
        "AND l.\"organisation\" IS NOT NULL) GROUP BY w.\"id\" HAVING count(DISTINCT x.\"person\") = 1 ORDER "
        "BY 1",
        list, [&](const Rows& rows) {
            found.push_back({{WorkStream::descriptor().name(), Id{rows.integer(0)}},
                             {Person::descriptor().name(), Id{rows.integer(1)}}});
            return QString();
        });
    // Names are read when this has been read: PostgreSQL answers one question at a time.
    for (const auto& [stream, person] : found)
        list.add({stream, Words::tr("Only %1 leads or assists.").arg(store.label(person).simplified()), {}});
    return read;
}

/// A milestone or a sprint has none.
Result<void> findWithoutTalks(const Store& store, const AttentionRequest& request, const AttentionProgress&,
                              FindingList& list)
{
    return forEachRow(
        store, request, Event::descriptor(),
        "SELECT e.\"id\", coalesce(e.\"end\", e.\"start\") FROM \"event\" e WHERE e.\"group\" = :group "
        "AND e.\"kind\" NOT IN ('milestone', 'sprint') AND e.\"start\" <= :day "
        "AND NOT EXISTS (SELECT 1 FROM \"presentation\" p WHERE p.\"event\" = e.\"id\") ORDER BY 2, 1",
        list, [&](const Rows& rows) {
            return isOver(dateIn(rows, 1), request.today) ? Words::tr("It is over, and no talk is recorded.")
                                                          : QString();
        });
}

QStringList kinds(std::initializer_list<const char*> names)
{
    QStringList list = {QStringLiteral("attention_waiver")};
    for (const char* name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

} // namespace

std::vector<AttentionUnit> aboutWork()
{
    return {
        {AttentionRule::OutputOverdue, Severity::High,
         QT_TRANSLATE_NOOP("attention",
                           "The day on which these were due has passed. Publish, drop or put off."),
         kinds({"output"}), findOverdue},
        {AttentionRule::SlidesAwaited, Severity::High,
         QT_TRANSLATE_NOOP("attention",
                           "These talks are over and their slides have not come. Ask the speakers."),
         kinds({"presentation", "event"}), findSlidesAwaited},
        {AttentionRule::StreamWithoutLead, Severity::High,
         QT_TRANSLATE_NOOP("attention", "Nobody leads these work streams. Find somebody."),
         kinds({"work_stream", "stream_lead", "role"}), findWithoutLead},
        {AttentionRule::StreamOnOnePerson, Severity::Medium,
         QT_TRANSLATE_NOOP("attention", "If one person leaves, these work streams stop. Find a second one."),
         kinds({"work_stream", "stream_lead", "role", "membership", "person"}), findOnOnePerson},
        {AttentionRule::OutputWithoutLink, Severity::Medium,
         QT_TRANSLATE_NOOP("attention", "These are published, and no address or file is recorded. Add it."),
         kinds({"output", "link", "attachment"}), findWithoutLink},
        {AttentionRule::EventWithoutTalks, Severity::Low,
         QT_TRANSLATE_NOOP("attention",
                           "No talk is recorded of these events. Add the talks, or say why there are none."),
         kinds({"event", "presentation"}), findWithoutTalks},
    };
}

} // namespace rapporteur::attentionrules
