// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/axis.h"
#include "timeline/labels.h"

namespace rapporteur::timeline {

/// What is looked at: the days along the width, and the lanes from \a top down.
struct View
{
    DayScale scale;
    double width = 0;
    double top = 0; ///< how far the lanes are scrolled
    double height = 0;
};

/// One item as it is drawn. Left and right are where its days begin and end, whether in view or not.
struct BarBox
{
    quint32 item = 0;
    double top = 0;  ///< of its row
    double left = 0; ///< of the bar; right is not beyond it where there is only a mark
    double right = 0;
    double certainLeft = 0; ///< between these two the days are certain; none: right is not beyond left
    double certainRight = 0;
    double markLeft = 0;
    double markRight = 0;
    double ghostLeft = 0;
    double ghostRight = 0;
    bool marker = false; ///< too short for its shape, and with room for a mark of its own
    Label label;

    [[nodiscard]] bool hasBar() const { return right > left; }
    [[nodiscard]] bool hasMark() const { return markRight > markLeft; }
    [[nodiscard]] bool hasGhost() const { return ghostRight > ghostLeft; }
};

/// A few pixels of items too short and too close for more; neighbours of one look are one.
struct Sliver
{
    double left = 0;
    double right = 0;
    double top = 0; ///< of its row
    Look look = Look::Event;
};

/// One lane in view.
struct LaneBox
{
    size_t lane = 0;
    double top = 0;
    double height = 0;
    bool collapsed = false;
    bool beginsEdition = false;
};

/// Where a collapsed lane has something.
struct SummaryBox
{
    double left = 0;
    double right = 0;
    double top = 0; ///< of the row
};

/// Everything that is to be drawn of a view, as a value; in its coordinates, the axis apart.
struct Layout
{
    View view;
    Axis axis;
    std::vector<LaneBox> lanes;
    std::vector<BarBox> bars;
    std::vector<Sliver> slivers;
    std::vector<SummaryBox> summaries;
    std::optional<double> today;
};

/// Pixels: what is too small to tell apart is merged, so that the work grows with what can be seen. Exact:
/// every item by itself, for pictures whose parts can be taken out again.
enum class Detail { Pixels, Exact };

struct LayoutRequest
{
    View view;
    Metrics metrics;
    Detail detail = Detail::Pixels;
    QDate today;
    QLocale locale;
};

[[nodiscard]] Layout layOut(const Plan& plan, const LaneStack& stack, const LayoutRequest& request,
                            const TextWidth& textWidth);

/// One item in a place of its row, as layOut draws it; none where it is a sliver. Left and right of the
/// sliver's pixels are put into \a sliver then.
[[nodiscard]] std::optional<BarBox> boxOf(const Plan& plan, size_t row, size_t place, double rowTop,
                                          const LayoutRequest& request, const TextWidth& textWidth,
                                          Sliver& sliver);

} // namespace rapporteur::timeline
