// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/lanestack.h"

namespace rapporteur::timeline {

LaneStack::LaneStack(const Plan& plan, const Metrics& metrics, const QStringList& collapsed,
                     const QStringList& only)
    : m_row(metrics.row)
{
    const Content& content = plan.content();
    const bool headings = content.editions.size() > 1;
    std::optional<quint32> edition;
    for (size_t i = 0; i < content.lanes.size(); ++i) {
        const Lane& lane = content.lanes[i];
        if (!only.isEmpty() && !only.contains(lane.key))
            continue;
        Place place{i, m_height, 0, 0, collapsed.contains(lane.key), false};
        if (headings && edition != lane.edition) {
            place.beginsEdition = true;
            place.top += metrics.edition;
        }
        edition = lane.edition;
        const size_t rows = place.collapsed ? 1 : std::max<size_t>(1, plan.rowsOf(i));
        place.height = std::max(double(rows) * metrics.row + metrics.laneGap, metrics.leastLane);
        place.above = (place.height - double(rows) * metrics.row) / 2;
        m_height = place.top + place.height;
        m_lanes.push_back(place);
    }
}

size_t LaneStack::firstBelow(double y) const
{
    const auto found = std::upper_bound(m_lanes.begin(), m_lanes.end(), y, [](double at, const Place& lane) {
        return at < lane.top + lane.height;
    });
    return size_t(found - m_lanes.begin());
}

size_t LaneStack::find(size_t lane) const
{
    const auto found =
        std::lower_bound(m_lanes.begin(), m_lanes.end(), lane,
                         [](const Place& place, size_t wanted) { return place.lane < wanted; });
    return found != m_lanes.end() && found->lane == lane ? size_t(found - m_lanes.begin()) : m_lanes.size();
}

} // namespace rapporteur::timeline
