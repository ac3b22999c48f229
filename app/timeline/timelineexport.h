// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "timeline/timelinesheet.h"

#include <QPageLayout>

class QPagedPaintDevice;

namespace rapporteur {

/// What a timeline can be saved as.
enum class TimelineFormat { Svg, Png, Pdf };

/// How a timeline leaves the program.
struct TimelinePicture
{
    TimelineCut cut;
    double width = 1280; ///< of SVG and PNG, in pixels of 1/96 inch
    int pagesAcross = 1; ///< of PDF and print
    QPageSize paper{QPageSize::A4};
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
};

/// From one date to the other; where one is missing, from the beginning or to the end of \a all, and empty
/// where both are. InvalidInput where they stand the wrong way round.
[[nodiscard]] Result<timeline::Days> cutRange(const PartialDate& from, const PartialDate& to,
                                              const timeline::Days& all);
/// By the ending of the name; InvalidInput with the endings that there are when it is none of them.
[[nodiscard]] Result<TimelineFormat> timelineFormatOf(const QString& path);
/// InvalidInput where the picture would be larger than a program can open.
[[nodiscard]] Result<QByteArray> timelineBytes(const timeline::Plan& plan, const TimelinePicture& picture,
                                               TimelineFormat format);
/// Writes all of it or nothing.
[[nodiscard]] Result<void> exportTimeline(const timeline::Plan& plan, const TimelinePicture& picture,
                                          const QString& path);
/// Onto a printer or into a PDF: the pages, or those of them that the device asks for, with the picture's
/// paper already set on it.
[[nodiscard]] Result<void> printTimeline(const timeline::Plan& plan, const TimelinePicture& picture,
                                         QPagedPaintDevice& device);

} // namespace rapporteur
