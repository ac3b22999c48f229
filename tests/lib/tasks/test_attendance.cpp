// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/attendance.h"

#include "entities/event.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

PartialDate date(const char* iso)
{
    return *PartialDate::fromIso(QString::fromLatin1(iso));
}

struct Records
{
    Records()
    {
        Group edition;
        edition.name = QStringLiteral("Group 2021");
        edition.defaultAudience = Audience::Members;
        group = added(*store, edition);
        event = addEvent("2021-10-27");
        member = addPerson("Zeno", "Member");
        addMembership(member, "2021", nullptr);
    }

    Id addPerson(const char* given, const char* family)
    {
        Person person;
        person.givenName = QString::fromLatin1(given);
        person.familyName = QString::fromLatin1(family);
        return added(*store, person);
    }

    Id addEvent(const char* day)
    {
        Event meeting;
        meeting.group = group;
        meeting.title = QStringLiteral("Meeting");
        meeting.start = date(day);
        return added(*store, meeting);
    }

    void addMembership(Id person, const char* joined, const char* left)
    {
        Membership membership;
        membership.person = person;
        membership.group = group;
        membership.joined = date(joined);
        if (left)
            membership.left = date(left);
        added(*store, membership);
    }

    void mark(const std::vector<AttendanceMark>& marks)
    {
        require(store->apply(require(markAttendance(*store, {event, marks}))));
    }

    std::optional<AttendanceState> stateOf(Id person)
    {
        for (const AttendanceLine& line : require(attendanceList(*store, event))) {
            if (line.person == person)
                return line.state;
        }
        return {};
    }

    TemporaryStore store;
    Id group, event, member;
};

} // namespace

TEST_CASE("Attendance is recorded, altered and taken back, each time in one step", "[storage]")
{
    Records records;
    const Id guest = records.addPerson("Ann", "Guest");
    const QStringList before = contentsOf(*records.store);
    records.mark({{records.member, AttendanceState::Present}, {guest, AttendanceState::Apologies}});
    CHECK(records.stateOf(records.member) == AttendanceState::Present);
    CHECK(records.stateOf(guest) == AttendanceState::Apologies);
    CHECK(require(records.store->all<Attendance>()).front().audience == Audience::Members);
    records.mark({{records.member, AttendanceState::Apologies}});
    CHECK(records.stateOf(records.member) == AttendanceState::Apologies);
    CHECK(records.stateOf(guest) == AttendanceState::Apologies); // not named, so as it was
    records.mark({{records.member, {}}, {guest, {}}});
    CHECK(contentsOf(*records.store) == before);
    for (int steps = 3; steps > 0; --steps)
        require(records.store->undo());
    CHECK(contentsOf(*records.store) == before);
}

TEST_CASE("What is recorded already takes no step", "[storage]")
{
    Records records;
    records.mark({{records.member, AttendanceState::Present}});
    const ChangeSet again = require(
        markAttendance(*records.store, {records.event, {{records.member, AttendanceState::Present}}}));
    CHECK(again.isEmpty());
    CHECK(require(markAttendance(*records.store, {records.event, {{Id{4711}, {}}}})).isEmpty());
}

TEST_CASE("Somebody nobody knew is added with the attendance", "[storage]")
{
    Records records;
    Person fresh;
    fresh.givenName = QStringLiteral("Bo");
    fresh.familyName = QStringLiteral("Fresh");
    records.mark({{fresh, AttendanceState::Present}});
    const auto people = require(records.store->ids(Query::of<Person>().matching(QStringLiteral("Fresh"))));
    REQUIRE(people.size() == 1);
    CHECK(records.stateOf(people.front()) == AttendanceState::Present);
    require(records.store->undo());
    CHECK(found<Person>(*records.store, u"Fresh") == 0);
}

TEST_CASE("The list has members of that day, earlier guests and the speakers, by name", "[storage]")
{
    Records records;
    const Id gone = records.addPerson("Gone", "Before");
    records.addMembership(gone, "2021-01", "2021-06");
    const Id coming = records.addPerson("Not", "Yet");
    records.addMembership(coming, "2021-11", nullptr);
    const Id guest = records.addPerson("Ann", "Guest");
    const Id earlier = records.addEvent("2021-09-29");
    require(records.store->apply(
        require(markAttendance(*records.store, {earlier, {{guest, AttendanceState::Present}}}))));
    Presentation talk;
    talk.event = records.event;
    talk.title = QStringLiteral("Talk");
    Speaker speaker;
    speaker.presentation = added(*records.store, talk);
    speaker.person = records.addPerson("Sue", "Speaker");
    added(*records.store, speaker);

    QStringList names;
    for (const AttendanceLine& line : require(attendanceList(*records.store, records.event))) {
        names.append(line.name);
        CHECK(line.isMember == (line.person == records.member));
        CHECK_FALSE(line.state);
    }
    CHECK(names == QStringList{QStringLiteral("Ann Guest"), QStringLiteral("Zeno Member"),
                               QStringLiteral("Sue Speaker")});
}
