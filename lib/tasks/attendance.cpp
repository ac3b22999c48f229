// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/attendance.h"

#include "base/folding.h"
#include "base/period.h"
#include "entities/event.h"
#include "entities/membership.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "store/formatter.h"

#include <algorithm>

namespace rapporteur {

namespace {

Result<std::vector<Attendance>> recorded(const Store& store, Id event)
{
    return store.all<Attendance>(Query::of<Attendance>().is("event", Value(event)));
}

const Attendance* find(const std::vector<Attendance>& all, const KnownOrNew<Person>& person)
{
    const Id* known = std::get_if<Id>(&person);
    const auto found = std::find_if(all.begin(), all.end(), [known](const Attendance& each) {
        return known && !known->isNull() && each.person == *known;
    });
    return found == all.end() ? nullptr : &*found;
}

void mark(const Attendance& before, const std::optional<AttendanceState>& state, ChangeSet& changes)
{
    if (!state) {
        changes.remove(toRecord(before));
        return;
    }
    Attendance after = before;
    after.state = *state;
    changes.update(toRecord(before), toRecord(after));
}

} // namespace

Result<ChangeSet> markAttendance(const Store& store, const AttendanceRequest& request)
{
    const auto event = store.get<Event>(request.event);
    const auto present = event.and_then([&](const Event&) { return recorded(store, request.event); });
    const auto audience =
        event.and_then([&](const Event& found) { return usualAudience(store, found.group); });
    if (!present || !audience)
        return present ? Result<ChangeSet>(failure(audience)) : failure(present);
    ChangeSet changes;
    for (const AttendanceMark& each : request.marks) {
        if (const Attendance* before = find(*present, each.person)) {
            mark(*before, each.state, changes);
            continue;
        }
        if (!each.state)
            continue;
        Attendance added;
        added.audience = *audience;
        added.event = request.event;
        added.person = addIfNew(changes, each.person, *audience);
        added.state = *each.state;
        changes.add(added);
    }
    return changes;
}

namespace {

/// Collects who belongs in the list, reading each kind of record once.
class AttendanceReader
{
public:
    AttendanceReader(const Store& store, Event event)
        : m_store(store)
        , m_event(std::move(event))
    {}

    Result<std::vector<AttendanceLine>> read()
    {
        for (const auto& done : {readMembers(), readAttendance(), readSpeakers()}) {
            if (!done)
                return failure(done);
        }
        return named();
    }

private:
    AttendanceLine& line(Id person)
    {
        AttendanceLine& each = m_lines[person];
        each.person = person;
        return each;
    }

    Result<void> readMembers()
    {
        const auto all = m_store.all<Membership>(Query::of<Membership>().is("group", Value(m_event.group)));
        if (!all)
            return failure(all);
        const QDate day = m_event.start.isNull() ? QDate::currentDate() : m_event.start.lastDay();
        for (const Membership& each : *all) {
            if (coversDay(each.joined, each.left, day))
                line(each.person).isMember = true;
        }
        return {};
    }

    Result<std::vector<Value>> events() const
    {
        return m_store.ids(Query::of<Event>().is("group", Value(m_event.group)))
            .map([](const std::vector<Id>& ids) { return std::vector<Value>(ids.begin(), ids.end()); });
    }

    Result<void> readAttendance()
    {
        const auto ofEdition = events();
        if (!ofEdition)
            return failure(ofEdition);
        Query query = Query::of<Attendance>();
        query.where.push_back({QStringLiteral("event"), Condition::Test::IsOneOf, *ofEdition});
        const auto all = m_store.all<Attendance>(query);
        if (!all)
            return failure(all);
        for (const Attendance& each : *all) {
            if (each.person.isNull())
                continue;
            AttendanceLine& who = line(each.person);
            if (each.event == m_event.id)
                who.state = each.state;
        }
        return {};
    }

    Result<void> readSpeakers()
    {
        const auto talks = m_store.ids(Query::of<Presentation>().is("event", Value(m_event.id)));
        if (!talks)
            return failure(talks);
        for (const Id talk : *talks) {
            const auto all = m_store.all<Speaker>(Query::of<Speaker>().is("presentation", Value(talk)));
            if (!all)
                return failure(all);
            for (const Speaker& each : *all)
                line(each.person);
        }
        return {};
    }

    Result<std::vector<AttendanceLine>> named()
    {
        const auto people =
            m_store.records(Person::descriptor(), std::vector<Id>(m_lines.keyBegin(), m_lines.keyEnd()));
        if (!people)
            return failure(people);
        const QString organisation = QStringLiteral("organisation");
        Formatter formatter(m_store);
        if (const auto read = formatter.prefetch(*people, {organisation}); !read)
            return failure(read);
        std::vector<std::pair<QString, AttendanceLine>> sorted;
        for (const Record& person : *people) {
            AttendanceLine& each = m_lines[person.id];
            each.name = m_store.label(person.ref());
            each.organisation = formatter.text(person, organisation);
            sorted.emplace_back(sortKey(person.text(u"family_name") + u' ' + person.text(u"given_name")),
                                each);
        }
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<AttendanceLine> lines;
        for (auto& [key, each] : sorted)
            lines.push_back(std::move(each));
        return lines;
    }

    const Store& m_store;
    Event m_event;
    QHash<Id, AttendanceLine> m_lines;
};

} // namespace

Result<std::vector<AttendanceLine>> attendanceList(const Store& store, Id event)
{
    return store.get<Event>(event).and_then(
        [&store](const Event& found) { return AttendanceReader(store, found).read(); });
}

} // namespace rapporteur
