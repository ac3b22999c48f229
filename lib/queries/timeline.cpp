// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/timeline.h"

#include "entities/event.h"
#include "entities/output.h"
#include "entities/workstream.h"
#include "queries/timelinereader.h"

namespace rapporteur {

std::optional<TimelineDates> timelineDates(QStringView entity)
{
    if (entity == Output::descriptor().name())
        return TimelineDates{QStringLiteral("planned_start"), QStringLiteral("due"),
                             QStringLiteral("published_on"), QStringLiteral("due")};
    if (entity == Event::descriptor().name() || entity == WorkStream::descriptor().name())
        return TimelineDates{QStringLiteral("start"), QStringLiteral("end"), QString(),
                             QStringLiteral("start")};
    return std::nullopt;
}

Result<timeline::Content> readTimeline(const Store& store, const TimelineRequest& request)
{
    const auto moment = Transaction::snapshot(store.database());
    if (!moment)
        return failure(moment);
    timeline::Content content;
    TimelineLanes lanes;
    for (const Id group : request.groups) {
        TimelineReader reader(store, request, group, content, lanes);
        if (const auto read = reader.read(); !read)
            return failure(read);
    }
    lanes.finish(content);
    for (const timeline::Edition& edition : content.editions)
        content.title += (content.title.isEmpty() ? QString() : QStringLiteral(" · ")) + edition.name;
    return content;
}

} // namespace rapporteur
