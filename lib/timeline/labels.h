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

/// On the bar where it fits, else beside it where there is room until \a freeUntil, else cut where there is
/// more room. Stays within the view, as long as some of the bar is: \a left and \a right may lie outside.
/// \a indent: what stands on the bar before its text.
[[nodiscard]] Label placeLabel(const QString& text, double left, double right, double indent,
                               double freeUntil, double viewWidth, const Metrics& metrics,
                               const TextWidth& textWidth);

} // namespace rapporteur::timeline
