// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/value.h"
#include "timeline/days.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace rapporteur {

/// The small shapes that tell states apart without any colour.
enum class Sign : quint8 { None, Circle, Diamond, Ring, Box, Triangle, Square, Tick, Cross };

/// The sizes of text on a timeline.
enum class Lettering : quint8 { Title, Heading, Lane, Label, Note };

/// A place that is all of one colour.
struct Plate
{
    QRectF box;
    QColor colour;
};

/// A line from the top to the bottom of what it is on.
struct Upright
{
    double x = 0;
    QColor colour;
};

/// The few things that a timeline is drawn with, so that the same painter fills a window, a sheet of paper
/// and an SVG whose parts keep the names of their records.
class Canvas
{
public:
    virtual ~Canvas() = default;

    virtual void fill(const QRectF& box, const QColor& colour) = 0;
    /// A place of one colour with lines on it, the later over the earlier. It may be there only as far down
    /// as groundTo() has asked for it.
    virtual void ground(const Plate& plate, const std::vector<Upright>& lines)
    {
        fill(plate.box, plate.colour);
        for (const Upright& at : lines)
            line({at.x, plate.box.top()}, {at.x, plate.box.bottom()}, at.colour, 1);
    }
    /// What is drawn next reaches no further down than \a bottom.
    virtual void groundTo(double bottom) { Q_UNUSED(bottom) }
    /// From one colour at the left to another at the right.
    virtual void fade(const QRectF& box, const QColor& left, const QColor& right) = 0;
    virtual void frame(const QRectF& box, const QColor& colour, double width) = 0;
    virtual void line(QPointF from, QPointF to, const QColor& colour, double width) = 0;
    /// \a ground shows within hollow signs.
    virtual void sign(Sign sign, QPointF centre, double size, const QColor& colour, const QColor& ground) = 0;
    /// The same where nothing else is on the plate below it: what looks alike may be drawn once and copied.
    virtual void signOn(const Plate& plate, Sign sign, QPointF centre, double size, const QColor& colour)
    {
        this->sign(sign, centre, size, colour, plate.colour);
    }
    /// One line of text, in the middle of the height of \a middle.
    virtual void text(QPointF middle, const QString& text, Lettering lettering, const QColor& colour) = 0;
    /// The same where nothing else is on the plate below it.
    virtual void textOn(const Plate& plate, QPointF middle, const QString& text, Lettering lettering,
                        const QColor& colour)
    {
        Q_UNUSED(plate)
        this->text(middle, text, lettering, colour);
    }

    /// From here on coordinates count from \a origin, and nothing is drawn outside of \a box, which is in
    /// the coordinates before.
    virtual void enter(const QRectF& box, QPointF origin) = 0;
    virtual void leave() = 0;
    /// What is drawn until close() stands for this record, and these days of it.
    virtual void open(const RecordRef& record, const timeline::Days& days, const QString& description) = 0;
    virtual void close() = 0;
    /// Whether open() makes anything of the description.
    [[nodiscard]] virtual bool namesRecords() const { return false; }
};

} // namespace rapporteur
