// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/meetingpaper.h"

#include <algorithm>

namespace rapporteur::report {

namespace {

tl::unexpected<Error> noMeeting()
{
    return failure(ErrorCode::NotFound,
                   MeetingPaper::tr("There is no such meeting, or it is not for these readers."));
}

/// A milestone is nothing that people come together for.
std::optional<size_t> usualMeeting(const ReportData& data, QDate day, UsualMeeting usual)
{
    std::optional<size_t> last;
    for (size_t i = 0; i < data.events.size(); ++i) {
        if (data.events[i].kind == EventKind::Milestone)
            continue;
        const bool ahead = data.events[i].start.firstDay() > day ||
                           (usual == UsualMeeting::Next && data.events[i].start.lastDay() >= day);
        if (ahead)
            return usual == UsualMeeting::Next || !last ? i : last;
        last = i;
    }
    return last;
}

} // namespace

void MeetingPaper::addMasthead(const QString& kind)
{
    describe(tr("%1: %2", "kind of paper, a meeting").arg(kind, m_event.title), m_words.days(m_event));
    Cover cover = masthead(kind, m_event.title, m_data.name);
    addFact(cover.facts, tr("Date"), m_words.days(m_event));
    addFact(cover.facts, tr("Time"), m_words.times(m_event));
    addFact(cover.facts, tr("Place"), m_event.place);
    addFact(cover.facts, tr("Partners"), m_words.names(m_event.partners));
    if (!m_event.links.empty())
        cover.facts.push_back({tr("Links"), m_words.links(m_event.links)});
    add(std::move(cover));
}

Result<MeetingData> readMeeting(GatedReader& reader, const ReportRequest& request, UsualMeeting usual)
{
    ReportRequest ofGroup = request;
    if (!request.subject.isNull()) {
        const auto event = reader.one<Event>(request.subject);
        if (!event)
            return noMeeting();
        ofGroup.group = event->object.group;
    }
    auto data = readReportData(reader, ofGroup);
    if (!data)
        return failure(data);
    if (request.subject.isNull()) {
        const auto found = usualMeeting(*data, request.asOf, usual);
        return found ? Result<MeetingData>(MeetingData{std::move(*data), *found}) : noMeeting();
    }
    const auto found = std::find_if(data->events.begin(), data->events.end(),
                                    [&](const ReportEvent& event) { return event.id == request.subject; });
    if (found == data->events.end())
        return noMeeting();
    const auto index = size_t(found - data->events.begin());
    return MeetingData{std::move(*data), index};
}

} // namespace rapporteur::report
