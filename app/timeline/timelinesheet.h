// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinepainter.h"

namespace rapporteur {

/// What of a timeline is put on paper or into a picture.
struct TimelineCut
{
    timeline::Days range; ///< empty: everything, in whole months
    QStringList lanes;    ///< by their keys; none: all
    QDate today;          ///< invalid: no line
    QLocale locale;
};

/// A timeline laid out on sheets: a title, the names of the lanes and the days, the bars, what has no date,
/// and what the shapes mean. On several sheets the names of lanes and days stand on each. In pixels of
/// 1/96 inch; text is never smaller than 8 points.
class TimelineSheet
{
public:
    TimelineSheet(const timeline::Plan& plan, const TimelineStyle& style, TimelineCut cut);

    /// All on one sheet of that width.
    [[nodiscard]] QSizeF sizeFor(double width) const;
    void paint(Canvas& canvas, double width) const;

    /// The sheets of a size that it takes when the days lie across so many; from left to right, then down.
    [[nodiscard]] int count(QSizeF sheet, int across) const;
    void paint(Canvas& canvas, QSizeF sheet, int across, int number) const;

    /// One or two sentences for those who cannot see the picture.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const timeline::Days& range() const { return m_cut.range; }

private:
    [[nodiscard]] double titleHeight() const;
    [[nodiscard]] double legendHeight() const;
    [[nodiscard]] double undatedHeight() const;
    [[nodiscard]] double laneWidth(double width) const;
    [[nodiscard]] std::vector<double> breaks(double room) const;
    void paintTitle(Canvas& canvas, double width, const QString& page) const;
    void paintPart(Canvas& canvas, const QRectF& area, const timeline::DayScale& scale, double top) const;
    void paintLegend(Canvas& canvas, double top, double width) const;
    void paintUndated(Canvas& canvas, double top, double width) const;
    [[nodiscard]] std::vector<timeline::Undated> undated() const;

    const timeline::Plan& m_plan;
    TimelineStyle m_style;
    timeline::Metrics m_metrics;
    TimelineCut m_cut;
    timeline::LaneStack m_stack;
    TimelinePainter m_painter;
};

} // namespace rapporteur
