// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinestyle.h"

#include <QSet>

namespace rapporteur {

/// What is special about a moment on the screen.
struct TimelineAccent
{
    QSet<quint32> chosen;           ///< items with a frame around them
    std::optional<quint32> hovered; ///< the one under the pointer
    std::optional<quint32> lifted;  ///< the one that is being moved: drawn pale where it was
    std::optional<size_t> lane;     ///< whose name has the keyboard
    QColor colour;                  ///< the window's accent
};

/// The one painter of timelines: window, PDF, SVG and PNG all come from here and look alike. Draws what a
/// layout says, in its coordinates.
class TimelinePainter
{
public:
    TimelinePainter(const TimelineStyle& style, const timeline::Plan& plan, QLocale locale = {})
        : m_style(style)
        , m_plan(plan)
        , m_locale(std::move(locale))
    {}

    /// The bars, in an area as large as the layout's view.
    void paintBody(Canvas& canvas, const timeline::Layout& layout, const TimelineAccent& accent = {}) const;
    /// The names of days above them, on the width of the view.
    void paintAxis(Canvas& canvas, const timeline::Layout& layout) const;
    /// The names of the lanes beside them, \a indent from the left.
    void paintLanes(Canvas& canvas, const timeline::Layout& layout, double width, double indent,
                    const TimelineAccent& accent = {}) const;
    /// A bar that is not there yet, where something is being moved to, with its name and its dates: these
    /// stay within the \a width of the view.
    void paintMoving(Canvas& canvas, const QRectF& box, const timeline::Item& item, const QString& dates,
                     double width, const QColor& accent) const;
    /// How far down the name of a lane begins: beside its first line in one with many rows.
    [[nodiscard]] double nameMiddle(const timeline::LaneBox& lane) const;
    /// The bar's own rectangle: where its days are, at its height in the row.
    [[nodiscard]] QRectF barRect(const timeline::BarBox& box) const;
    /// What is to be said of an item beside its name: when, in which state, in which lane.
    [[nodiscard]] QStringList facts(const timeline::Item& item) const;
    /// The same with its name, for titles in pictures and for screen readers.
    [[nodiscard]] QString describe(const timeline::Item& item) const;

private:
    void paintGround(Canvas& canvas, const timeline::Layout& layout) const;
    void paintLane(Canvas& canvas, const timeline::Layout& layout, const timeline::LaneBox& lane) const;
    void paintSummaries(Canvas& canvas, const timeline::Layout& layout) const;
    void paintSliver(Canvas& canvas, const timeline::Sliver& sliver) const;
    void paintEdition(Canvas& canvas, const timeline::Layout& layout, const timeline::LaneBox& lane) const;
    [[nodiscard]] double nameLine() const;
    [[nodiscard]] bool isTall(const timeline::LaneBox& lane) const;
    void paintItem(Canvas& canvas, const timeline::BarBox& box, const TimelineAccent& accent) const;
    void paintBar(Canvas& canvas, const timeline::BarBox& box, const LookStyle& look) const;
    void paintSoft(Canvas& canvas, const timeline::BarBox& box, const LookStyle& look) const;
    void paintOutline(Canvas& canvas, const QRectF& bar, const timeline::BarBox& box,
                      const QColor& colour) const;
    void paintMark(Canvas& canvas, const timeline::BarBox& box) const;
    void paintGhost(Canvas& canvas, const timeline::BarBox& box) const;
    [[nodiscard]] Plate plateOf(const timeline::BarBox& box, const LookStyle& look) const;
    void paintLabel(Canvas& canvas, const timeline::BarBox& box) const;
    void paintMovingLabel(Canvas& canvas, const QRectF& box, const timeline::Item& item, double width) const;
    void paintCells(Canvas& canvas, const QVector<timeline::AxisCell>& cells, double top, double width,
                    const QColor& colour) const;

    const TimelineStyle& m_style;
    const timeline::Plan& m_plan;
    QLocale m_locale;
};

/// Dates for people: "22 Apr 2021", "Nov 2020", "Mar – Sept 2021", at the precision that is known.
[[nodiscard]] QString datesText(const timeline::Days& days, PartialDate::Precision starts,
                                PartialDate::Precision ends, const QLocale& locale);

} // namespace rapporteur
