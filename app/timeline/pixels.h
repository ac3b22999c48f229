// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <optional>
#include <vector>

class QPainter;

namespace rapporteur {

/// The memory of the window or picture that a painter paints on. A timeline is thousands of plain rectangles
/// and copies of small pictures, and to ask a QPainter for one takes several times as long as its pixels do.
/// What is drawn here has the pixels that the painter would have made. Boxes and places are in the painter's
/// coordinates.
class Pixels
{
public:
    /// None where the painter paints on anything else, where its pixels are not whole ones of the device's,
    /// or where more than a rectangle of them is to be left alone. Good until the painter is moved or cut.
    [[nodiscard]] static std::optional<Pixels> of(const QPainter& painter);

    void fill(const QRect& box, QRgb colour);
    /// One row of the device's pixels, again and again from the top of the box to its bottom.
    void fill(const QRect& box, const std::vector<QRgb>& row);
    /// A picture of the device's pixels, RGB32 or else premultiplied.
    void draw(QPointF place, const QImage& picture);

    [[nodiscard]] int ratio() const { return m_ratio; } ///< of the device's pixels to the painter's

private:
    Pixels(QImage& image, const QRect& clip, QPoint origin, int ratio);
    [[nodiscard]] QRect onDevice(const QRect& box) const;
    [[nodiscard]] QPoint onDevice(QPointF place) const;
    [[nodiscard]] QRgb* row(int y) const { return m_first + y * m_stride; }

    QRgb* m_first;
    qsizetype m_stride;
    QRect m_clip; ///< on the device
    QPoint m_origin;
    int m_ratio;
};

} // namespace rapporteur
