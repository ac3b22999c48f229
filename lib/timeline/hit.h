// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout.h"

#include <QPointF>

namespace rapporteur::timeline {

/// What of an item is taken hold of.
enum class Part { Body, Start, End, Mark };

struct Hit
{
    quint32 item = 0;
    Part part = Part::Body;

    bool operator==(const Hit&) const = default;
};

/// The item under a point of the view, its text included; none over an empty place.
[[nodiscard]] std::optional<Hit> hitAt(const Plan& plan, const LaneStack& stack, const Layout& layout,
                                       const Metrics& metrics, QPointF point);

/// The lane there, as its number in the plan.
[[nodiscard]] std::optional<size_t> laneAt(const LaneStack& stack, const View& view, double y);

} // namespace rapporteur::timeline
