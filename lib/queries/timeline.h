// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/groupquery.h"
#include "queries/timelinelanes.h"

#include <functional>

namespace rapporteur {

/// Whose timeline, for whom, in which lanes.
struct TimelineRequest
{
    std::vector<Id> groups; ///< editions, drawn under each other in this order
    TimelineGrouping grouping = TimelineGrouping::Stream;
    Audience reader = Audience::Secretariat;
    Id baseline; ///< a frozen plan to compare with; null: none. Nobody's but the secretariat's
    QLocale locale;
    std::function<bool()> cancelled; ///< asked now and then; empty: never
};

/// Events, work streams and outputs of the editions as far as the reader may see them; outputs and streams
/// without any date apart. Read at one moment. NotFound where an edition is not for the reader; Cancelled.
[[nodiscard]] Result<timeline::Content> readTimeline(const Store& store, const TimelineRequest& request);

/// The fields that hold the dates of a kind of record which the timeline shows.
struct TimelineDates
{
    QString from;
    QString to;
    QString mark;   ///< what really happened; empty where there is no such field
    QString placed; ///< the one that is set where a record gets its first date
};
[[nodiscard]] std::optional<TimelineDates> timelineDates(QStringView entity);

} // namespace rapporteur
