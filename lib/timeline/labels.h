// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscale.h"
#include "timeline/lanestack.h"

namespace rapporteur::timeline {

/// The text of a bar and where it stands; no text where there is no room for one.
struct Label
{
    QString text;
    double left = 0;
    double width = 0;
    bool inside = false; ///< on the bar, not beside it
};

/// As much of the text as has room, with "…" where it was cut; empty where that would be next to nothing.
[[nodiscard]] QString elided(const QString& text, double room, const TextWidth& textWidth);

/// Where the text of a bar may stand.
struct LabelRoom
{
    double left = 0; ///< the bar, which may lie outside the view
    double right = 0;
    double indent = 0;    ///< what stands on the bar before its text
    double behind = 0;    ///< where all that is drawn of the item ends
    double freeUntil = 0; ///< and the next begins
    double before = 0;    ///< where a text in front of it would end
    double freeFrom = 0;  ///< and begin at the earliest
    double viewWidth = 0;
};

/// Whether it matters where a text in front of the bar could begin: it has room neither on it nor behind it.
[[nodiscard]] bool mayStandBefore(double width, const LabelRoom& room, const Metrics& metrics);

/// On the bar where it fits, else behind it, else in front of it; where it fits nowhere, cut where there is
/// more room. Stays within the view, as long as some of the bar does. \a width is that of the whole text.
[[nodiscard]] Label placeLabel(const QString& text, double width, const LabelRoom& room,
                               const Metrics& metrics, const TextWidth& textWidth);

} // namespace rapporteur::timeline
