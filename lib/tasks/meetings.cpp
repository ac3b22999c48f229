// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/meetings.h"

#include "entities/partner.h"
#include "entities/presentation.h"
#include "tasks/knownornew.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tasks", text);
}

/// The end moves along where both days are known; else nobody knows it yet.
PartialDate movedEnd(const Event& event, const PartialDate& on)
{
    using Precision = PartialDate::Precision;
    if (event.end.precision() != Precision::Day || event.start.precision() != Precision::Day ||
        on.precision() != Precision::Day)
        return {};
    return PartialDate::of(on.firstDay().addDays(event.start.firstDay().daysTo(event.end.firstDay())));
}

Result<void> copyPartners(const Store& store, Id from, Id to, ChangeSet& changes)
{
    const RecordRef owner{Event::descriptor().name(), from};
    const auto partners = store.all<Partner>(Query::of<Partner>().is("owner", Value(owner.toString())));
    if (!partners)
        return failure(partners);
    for (Partner partner : *partners) {
        partner.id = {};
        partner.owner.id = to;
        changes.add(partner);
    }
    return {};
}

Result<void> copyTalks(const Store& store, Id from, Id to, ChangeSet& changes)
{
    const auto talks =
        store.all<Presentation>(Query::of<Presentation>().is("event", Value(from)).orderedBy("position"));
    if (!talks)
        return failure(talks);
    for (const Presentation& talk : *talks) {
        Presentation copy;
        copy.audience = talk.audience;
        copy.event = to;
        copy.title = talk.correction.isEmpty() ? talk.title : talk.correction;
        copy.slides = talk.slides == SlidesState::None ? SlidesState::None : SlidesState::Awaited;
        copy.workStream = talk.workStream;
        copy.position = talk.position;
        changes.add(copy);
    }
    return {};
}

Result<std::vector<Event>> monthlyMeetings(const Store& store, Id group)
{
    auto query = Query::of<Event>()
                     .is("group", Value(group))
                     .is("kind", toCode(EventKind::MonthlyMeeting))
                     .orderedBy("start");
    return store.all<Event>(query);
}

} // namespace

Result<NewMeeting> likeMeeting(const Store& store, Id event, const PartialDate& on)
{
    return store.get<Event>(event).map([&](const Event& other) {
        NewMeeting copy;
        copy.like = event;
        copy.meeting = other;
        copy.meeting.id = {};
        copy.meeting.revision = 0;
        copy.meeting.start = on;
        copy.meeting.end = movedEnd(other, on);
        copy.meeting.onJourney = false;
        copy.meeting.journeyWording.clear();
        return copy;
    });
}

Result<NewMeeting> nextMonthlyMeeting(const Store& store, Id group)
{
    const auto meetings = monthlyMeetings(store, group);
    if (!meetings)
        return failure(meetings);
    if (meetings->empty()) {
        return usualAudience(store, group).map([group](Audience audience) {
            NewMeeting first;
            first.meeting.group = group;
            first.meeting.audience = audience;
            first.meeting.title = tr("Monthly meeting");
            return first;
        });
    }
    std::vector<PartialDate> held;
    for (const Event& each : *meetings)
        held.push_back(each.start);
    const Event& last = meetings->back();
    const PartialDate on = nextInRow(held);
    return likeMeeting(store, last.id, on).map([&](NewMeeting next) {
        next.meeting.title = nextTitle(last.title, last.start, on);
        next.meeting.description.clear(); // tells of that meeting
        return next;
    });
}

Result<ChangeSet> addMeeting(const Store& store, const NewMeeting& request)
{
    ChangeSet changes;
    const Id id = changes.add(request.meeting);
    if (request.like.isNull())
        return changes;
    if (const auto copied = copyPartners(store, request.like, id, changes); !copied)
        return failure(copied);
    if (request.withTalks) {
        if (const auto copied = copyTalks(store, request.like, id, changes); !copied)
            return failure(copied);
    }
    return changes;
}

} // namespace rapporteur
