// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/timelinelanes.h"

#include <numeric>

namespace rapporteur {

QStringList timelineGroupings()
{
    return {QStringLiteral("stream"), QStringLiteral("organisation"), QStringLiteral("country"),
            QStringLiteral("status"), QStringLiteral("kind")};
}

std::optional<TimelineGrouping> timelineGroupingFromCode(const QString& code)
{
    const auto found = timelineGroupings().indexOf(code);
    return found < 0 ? std::nullopt : std::optional(TimelineGrouping(found));
}

void TimelineLanes::finish(timeline::Content& content) const
{
    std::vector<quint32> order(m_lanes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const Pending& left = m_lanes[a];
        const Pending& right = m_lanes[b];
        const auto key = [](const Pending& pending) {
            return std::tuple(pending.lane.edition, pending.place.section, pending.place.position);
        };
        if (key(left) != key(right))
            return key(left) < key(right);
        return QString::localeAwareCompare(left.lane.title, right.lane.title) < 0;
    });
    std::vector<quint32> numbers(m_lanes.size());
    for (quint32 i = 0; i < order.size(); ++i) {
        numbers[order[i]] = i;
        content.lanes.push_back(m_lanes[order[i]].lane);
    }
    for (timeline::Item& item : content.items)
        item.lane = numbers[item.lane];
    for (timeline::Undated& undated : content.undated)
        undated.lane = numbers[undated.lane];
}

} // namespace rapporteur
