// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/plan.h"

namespace rapporteur::timeline {

/// Heights and distances, in pixels of 1/96 inch unless the painter says otherwise.
struct Metrics
{
    double row = 24;        ///< from one row of a lane to the next
    double bar = 16;        ///< how high a bar is
    double laneGap = 12;    ///< above the first row and below the last, together
    double leastLane = 0;   ///< for the words beside it
    double edition = 32;    ///< the heading of an edition, where there are several
    double marker = 12;     ///< how large the mark of a single day is
    double sliver = 4;      ///< what is narrower has neither shape nor label
    double gap = 6;         ///< beside a text
    double leastLabel = 48; ///< a cut text needs this room at least
};

/// Where each lane stands, from the top of the first: known without any item.
class LaneStack
{
public:
    LaneStack() = default;
    /// A lane whose key is among \a collapsed is one row high, whatever is in it; with \a only, no others
    /// are there at all.
    LaneStack(const Plan& plan, const Metrics& metrics, const QStringList& collapsed = {},
              const QStringList& only = {});

    [[nodiscard]] size_t count() const { return m_lanes.size(); }
    [[nodiscard]] double height() const { return m_height; }
    /// The lane's number in the plan.
    [[nodiscard]] size_t laneAt(size_t i) const { return m_lanes[i].lane; }
    [[nodiscard]] double top(size_t i) const { return m_lanes[i].top; }
    [[nodiscard]] double heightOf(size_t i) const { return m_lanes[i].height; }
    /// Where a row of the lane begins; the rows stand in the middle of a lane that is higher than they are.
    [[nodiscard]] double rowTop(size_t i, size_t row) const
    {
        return m_lanes[i].top + m_lanes[i].above + double(row) * m_row;
    }
    [[nodiscard]] bool isCollapsed(size_t i) const { return m_lanes[i].collapsed; }
    /// Whether the heading of an edition stands right above the lane.
    [[nodiscard]] bool beginsEdition(size_t i) const { return m_lanes[i].beginsEdition; }
    /// The first that reaches below \a y; count() where none does.
    [[nodiscard]] size_t firstBelow(double y) const;
    /// Where the plan's lane stands; count() where it does not.
    [[nodiscard]] size_t find(size_t lane) const;

private:
    struct Place
    {
        size_t lane = 0;
        double top = 0;
        double height = 0;
        double above = 0; ///< its first row
        bool collapsed = false;
        bool beginsEdition = false;
    };
    std::vector<Place> m_lanes;
    double m_height = 0;
    double m_row = 0;
};

} // namespace rapporteur::timeline
