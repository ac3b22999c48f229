// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/meetings.h"

#include "entities/attendance.h"
#include "entities/group.h"
#include "entities/organisation.h"
#include "entities/partner.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "support/properties.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

PartialDate date(const char* iso)
{
    return *PartialDate::fromIso(QString::fromLatin1(iso));
}

std::string next(std::initializer_list<const char*> held)
{
    std::vector<PartialDate> dates;
    for (const char* iso : held)
        dates.push_back(date(iso));
    return nextInRow(dates).toIso().toStdString();
}

std::string title(const char* text, const char* last, const char* following)
{
    return nextTitle(QString::fromUtf8(text), date(last), date(following)).toStdString();
}

/// An edition with a joint meeting of two talks.
struct Records
{
    Records()
    {
        Group edition;
        edition.name = QStringLiteral("Group 2021");
        group = added(*store, edition);
        Event joint;
        joint.group = group;
        joint.title = QStringLiteral("Joint meeting");
        joint.kind = EventKind::JointMeeting;
        joint.start = date("2021-04-22");
        joint.end = date("2021-04-23");
        joint.place = QStringLiteral("online");
        joint.onJourney = true;
        joint.journeyWording = QStringLiteral("We met");
        joint.audience = Audience::Public;
        meeting = added(*store, joint);
        Organisation team;
        team.name = QStringLiteral("Task Team");
        Partner partner;
        partner.owner = refTo<Event>(meeting);
        partner.organisation = added(*store, team);
        added(*store, partner);
        addTalk("Slides seen", SlidesState::PublicSlides, 1);
        addTalk("No slides", SlidesState::None, 2);
        Person person;
        person.familyName = QStringLiteral("Guest");
        Attendance came;
        came.event = meeting;
        came.person = added(*store, person);
        added(*store, came);
    }

    void addTalk(const char* name, SlidesState slides, int position)
    {
        Presentation talk;
        talk.event = meeting;
        talk.title = QString::fromLatin1(name);
        talk.slides = slides;
        talk.position = position;
        added(*store, talk);
    }

    TemporaryStore store;
    Id group, meeting;
};

} // namespace

TEST_CASE("Monthly meetings go on by the weekday of the month")
{
    CHECK(next({"2021-03-22", "2021-04-26", "2021-05-24"}) == "2021-06-28"); // fourth Mondays
    CHECK(next({"2021-06-28", "2021-09-29", "2021-10-27"}) == "2021-11-24"); // last Wednesdays
    CHECK(next({"2021-02-23"}) == "2021-03-23");
    CHECK(next({"2021-11-10", "2021-12-08"}) == "2022-01-12");
    CHECK(next({"2021-03-29"}) == "2021-04-26"); // a fifth Monday where April has four
    CHECK(next({"2021-01-05", "2021-02-02", "2021-03-02", "2021-03-30"}) == "2021-04-27"); // every four weeks
    CHECK(next({"2021-01", "2021-02"}) == "2021-03");
    CHECK(next({"2021-11", "2021-12"}) == "2022-01");
    CHECK(next({"2021-12-31"}) == "2022-01-28");
    CHECK(next({"2021"}).empty());
    CHECK(next({}).empty());
}

TEST_CASE("The next monthly meeting is later, within six weeks, on the same weekday")
{
    forAll("later, on the same weekday", [] {
        QDate day(*rc::gen::inRange(1990, 2090), *rc::gen::inRange(1, 13), *rc::gen::inRange(1, 29));
        std::vector<PartialDate> held;
        for (const int gap : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 60))) {
            held.push_back(PartialDate::of(day));
            day = day.addDays(gap);
        }
        held.push_back(PartialDate::of(day));
        const QDate following = nextInRow(held).firstDay();
        RC_ASSERT(following > day);
        RC_ASSERT(following <= day.addDays(42));
        RC_ASSERT(following.dayOfWeek() == day.dayOfWeek());
    });
}

TEST_CASE("A title counts its month, year and number on")
{
    CHECK(title("Monthly meeting", "2021-10-27", "2021-11-24") == "Monthly meeting");
    CHECK(title("Meeting of October 2021", "2021-10-27", "2021-11-24") == "Meeting of November 2021");
    CHECK(title("December 2021 meeting", "2021-12-08", "2022-01-12") == "January 2022 meeting");
    CHECK(title("Monthly meeting #9", "2021-10-27", "2021-11-24") == "Monthly meeting #10");
    CHECK(title("Meeting 9", "2021-10-27", "2021-11-24") == "Meeting 10");
    CHECK(title("ML 2021 meeting", "2021-10-27", "2021-11-24") == "ML 2021 meeting");
    CHECK(title("Meeting 2021-10-27", "2021-10-27", "2021-11-24") == "Meeting 2021-11-24");
    CHECK(title("Marching on", "2021-03-22", "2021-04-26") == "Marching on");
}

TEST_CASE("A cloned meeting has place, kind and partners of the other, on its own date", "[storage]")
{
    Records records;
    const QStringList before = contentsOf(*records.store);
    const NewMeeting copy = require(likeMeeting(*records.store, records.meeting, date("2021-09-02")));
    require(records.store->apply(require(addMeeting(*records.store, copy))));
    const auto events = require(records.store->all<Event>(Query::of<Event>().orderedBy("start")));
    REQUIRE(events.size() == 2);
    const Event& made = events.back();
    CHECK(made.start == date("2021-09-02"));
    CHECK(made.end == date("2021-09-03"));
    CHECK(made.kind == EventKind::JointMeeting);
    CHECK(made.place == QStringLiteral("online"));
    CHECK(made.audience == Audience::Public);
    CHECK_FALSE(made.onJourney);
    CHECK(made.journeyWording.isEmpty());
    CHECK(require(records.store->count(
              Query::of<Partner>().is("owner", Value(refTo<Event>(made.id).toString())))) == 1);
    CHECK(require(records.store->count(Query::of<Presentation>())) == 2);
    CHECK(require(records.store->count(Query::of<Attendance>())) == 1);
    require(records.store->undo());
    CHECK(contentsOf(*records.store) == before);
}

TEST_CASE("Talks that are cloned along await their slides again", "[storage]")
{
    Records records;
    NewMeeting copy = require(likeMeeting(*records.store, records.meeting, date("2021-09")));
    CHECK(copy.meeting.end.isNull());
    copy.withTalks = true;
    const ChangeSet changes = require(addMeeting(*records.store, copy));
    require(records.store->apply(changes));
    const auto talks = require(records.store->all<Presentation>(
        Query::of<Presentation>().is("event", Value(changes.changes().front().id)).orderedBy("position")));
    REQUIRE(talks.size() == 2);
    CHECK(talks.at(0).title == QStringLiteral("Slides seen"));
    CHECK(talks.at(0).slides == SlidesState::Awaited);
    CHECK(talks.at(1).slides == SlidesState::None);
}

TEST_CASE("The next monthly meeting is proposed from the last ones, or from nothing", "[storage]")
{
    Records records;
    const NewMeeting first = require(nextMonthlyMeeting(*records.store, records.group));
    CHECK(first.meeting.start.isNull());
    CHECK(first.meeting.kind == EventKind::MonthlyMeeting);
    CHECK(first.like.isNull());
    for (const char* day : {"2021-09-29", "2021-10-27"}) {
        Event monthly;
        monthly.group = records.group;
        monthly.title = QStringLiteral("Monthly meeting");
        monthly.start = date(day);
        monthly.place = QStringLiteral("online");
        added(*records.store, monthly);
    }
    const NewMeeting proposed = require(nextMonthlyMeeting(*records.store, records.group));
    CHECK(proposed.meeting.start == date("2021-11-24"));
    CHECK(proposed.meeting.title == QStringLiteral("Monthly meeting"));
    CHECK(proposed.meeting.place == QStringLiteral("online"));
    require(records.store->apply(require(addMeeting(*records.store, proposed))));
    CHECK(require(nextMonthlyMeeting(*records.store, records.group)).meeting.start == date("2021-12-29"));
}
