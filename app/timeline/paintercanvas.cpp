// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/paintercanvas.h"

#include <cmath>

namespace rapporteur {

namespace {

QRgb rgbOf(const QColor& colour)
{
    return colour.rgba64().toArgb32(); // rounded as QPainter does
}

} // namespace

void drawSign(QPainter& painter, Sign sign, QPointF centre, double size, const QColor& colour,
              const QColor& ground)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hollow = sign == Sign::Ring || sign == Sign::Box;
    const bool strokes = sign == Sign::Tick || sign == Sign::Cross;
    const double stroke = std::max(1.2, size * 0.16);
    painter.setPen(hollow || strokes ? QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                                     : QPen(Qt::NoPen));
    painter.setBrush(strokes ? QBrush(Qt::NoBrush) : QBrush(hollow ? ground : colour));
    const double half = (hollow ? size - stroke : size) / 2;
    if (sign == Sign::Circle || sign == Sign::Ring) {
        painter.drawEllipse(centre, half, half);
    } else {
        QPolygonF points = outlineOf(sign);
        for (QPointF& point : points)
            point = centre + point * 2 * half;
        if (sign == Sign::Cross) {
            painter.drawLine(points[0], points[1]);
            painter.drawLine(points[2], points[3]);
        } else if (sign == Sign::Tick) {
            painter.drawPolyline(points);
        } else {
            painter.drawPolygon(points);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QPolygonF outlineOf(Sign sign)
{
    switch (sign) {
    case Sign::Diamond:
        return {{0, -0.5}, {0.5, 0}, {0, 0.5}, {-0.5, 0}};
    case Sign::Triangle:
        return {{-0.3, -0.42}, {0.42, 0}, {-0.3, 0.42}};
    case Sign::Square:
    case Sign::Box:
        return {{-0.36, -0.36}, {0.36, -0.36}, {0.36, 0.36}, {-0.36, 0.36}};
    case Sign::Tick:
        return {{-0.38, 0.02}, {-0.1, 0.3}, {0.4, -0.3}};
    case Sign::Cross:
        return {{-0.32, -0.32}, {0.32, 0.32}, {-0.32, 0.32}, {0.32, -0.32}};
    case Sign::None:
    case Sign::Circle:
    case Sign::Ring:
        break;
    }
    return {};
}

PainterCanvas::PainterCanvas(QPainter& painter, const TimelineStyle& style, Places places)
    : m_painter(painter)
    , m_style(style)
    , m_whole(places == Places::WholePixels)
    , m_ratio(painter.device()->devicePixelRatioF())
{
    lookAtPixels();
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (size_t i = 0; !m_whole && i < m_baselines.size(); ++i) {
        const QFontMetricsF metrics(style.font(Lettering(i)));
        m_baselines[i] = (metrics.ascent() - metrics.descent()) / 2;
    }
}

PainterCanvas::~PainterCanvas()
{
    finishStripe();
}

QRect PainterCanvas::whole(const QRectF& box)
{
    const int left = int(std::floor(box.left()));
    const int top = int(std::lround(box.top()));
    return {left, top, std::max(1, int(std::floor(box.right())) - left),
            std::max(1, int(std::lround(box.bottom())) - top)};
}

void PainterCanvas::fill(const QRectF& box, const QColor& colour)
{
    if (!m_whole) {
        m_painter.fillRect(box, colour);
        return;
    }
    const QRect area = whole(box);
    if (!m_pixels || colour.alpha() < 255) {
        finishStripe();
        m_painter.fillRect(area, colour);
        return;
    }
    if (!m_signs.empty() && area.left() < m_signsEnd)
        finishStripe();
    if (!m_stripe.fill(area, rgbOf(colour))) {
        finishStripe();
        m_pixels->fill(area, rgbOf(colour));
    }
}

/// All its rows of pixels are alike: one is made, and repeated a stripe at a time, which the processor still
/// has at hand when things are drawn on it.
void PainterCanvas::ground(const Plate& plate, const std::vector<Upright>& lines)
{
    if (!m_pixels) {
        Canvas::ground(plate, lines);
        return;
    }
    QRect area = whole(plate.box);
    // One that stands at the very end is in the next pixel.
    for (const Upright& line : lines)
        area.setRight(std::max(area.right(), std::min(area.right() + 1, int(std::floor(line.x)))));
    const int ratio = m_pixels->ratio();
    m_row.assign(size_t(area.width() * ratio), rgbOf(plate.colour));
    for (const Upright& line : lines) {
        const int x = int(std::floor(line.x)) - area.left();
        if (x >= 0 && x < area.width())
            std::fill_n(m_row.begin() + x * ratio, ratio, rgbOf(line.colour));
    }
    m_ground = area;
}

void PainterCanvas::groundTo(double bottom)
{
    if (m_ground.isEmpty() || bottom <= m_ground.top())
        return;
    finishStripe();
    QRect box = m_ground;
    box.setBottom(std::min(m_ground.bottom(), int(std::ceil(bottom)) - 1));
    m_ground.setTop(box.bottom() + 1);
    m_stripe.begin(box, m_row, m_pixels->ratio());
}

void PainterCanvas::finishStripe()
{
    if (m_stripe.isEmpty())
        return;
    m_stripe.finish(*m_pixels);
    for (const PlacedSign& sign : m_signs)
        m_pixels->draw(sign.place, sign.picture);
    m_signs.clear();
    m_signsEnd = 0;
}

void PainterCanvas::fade(const QRectF& box, const QColor& left, const QColor& right)
{
    finishStripe();
    QLinearGradient gradient(box.topLeft(), box.topRight());
    gradient.setColorAt(0, left);
    gradient.setColorAt(1, right);
    if (m_whole)
        m_painter.fillRect(whole(box), gradient);
    else
        m_painter.fillRect(box, gradient);
}

void PainterCanvas::frame(const QRectF& box, const QColor& colour, double width)
{
    const QRectF outer = m_whole ? QRectF(whole(box)) : box;
    fill(QRectF(outer.left(), outer.top(), outer.width(), width), colour);
    fill(QRectF(outer.left(), outer.bottom() - width, outer.width(), width), colour);
    fill(QRectF(outer.left(), outer.top(), width, outer.height()), colour);
    fill(QRectF(outer.right() - width, outer.top(), width, outer.height()), colour);
}

void PainterCanvas::line(QPointF from, QPointF to, const QColor& colour, double width)
{
    // Only ever upright or level.
    const QRectF box = QRectF(from, to).normalized();
    fill({box.left(), box.top(), std::max(width, box.width()), std::max(width, box.height())}, colour);
}

void PainterCanvas::sign(Sign sign, QPointF centre, double size, const QColor& colour, const QColor& ground)
{
    if (sign == Sign::None)
        return;
    if (!m_whole) {
        drawSign(m_painter, sign, centre, size, colour, ground);
        return;
    }
    place(centre, m_style.signPicture(sign, size, colour, ground, m_ratio));
}

void PainterCanvas::signOn(const Plate& plate, Sign sign, QPointF centre, double size, const QColor& colour)
{
    if (m_pixels && sign != Sign::None) {
        const QImage& picture = m_style.signPictureOn(plate.colour, sign, size, colour, m_ratio);
        const QSizeF area = picture.deviceIndependentSize() + QSizeF(1, 1); // it is moved to whole pixels
        if (plate.box.contains(QRectF(centre - QPointF(area.width(), area.height()) / 2, area))) {
            place(centre, picture);
            return;
        }
    }
    this->sign(sign, centre, size, colour, plate.colour);
}

void PainterCanvas::place(QPointF centre, const QImage& picture)
{
    const double half = picture.deviceIndependentSize().width() / 2;
    const QPointF corner(std::round(centre.x() - half), std::round(centre.y() - half));
    if (!m_pixels) {
        m_painter.drawImage(corner, picture);
    } else if (m_stripe.isEmpty()) {
        m_pixels->draw(corner, picture);
    } else {
        m_signs.push_back({corner, picture});
        m_signsEnd = std::max(m_signsEnd, corner.x() + 2 * half);
    }
}

void PainterCanvas::text(QPointF middle, const QString& text, Lettering lettering, const QColor& colour)
{
    finishStripe();
    if (!m_fontSet || lettering != m_lettering) {
        m_painter.setFont(m_style.font(lettering));
        m_lettering = lettering;
        m_fontSet = true;
    }
    m_painter.setPen(colour);
    if (!m_whole) {
        m_painter.drawText(QPointF(middle.x(), middle.y() + m_baselines[size_t(lettering)]), text);
        return;
    }
    const double height = m_style.textHeight(text, lettering);
    m_style.paintText(m_painter, {std::round(middle.x()), std::round(middle.y() - height / 2)}, text,
                      lettering);
}

void PainterCanvas::textOn(const Plate& plate, QPointF middle, const QString& text, Lettering lettering,
                           const QColor& colour)
{
    const TextPicture* picture =
        m_pixels ? m_style.textPicture(text, lettering, colour, plate.colour, m_ratio) : nullptr;
    if (picture) {
        const QRectF ink =
            picture->ink.translated(std::round(middle.x()), std::round(middle.y() - picture->height / 2));
        if (plate.box.contains(ink)) {
            finishStripe();
            m_pixels->draw(ink.topLeft(), picture->image);
            return;
        }
    }
    this->text(middle, text, lettering, colour);
}

void PainterCanvas::lookAtPixels()
{
    m_pixels = m_whole ? Pixels::of(m_painter) : std::nullopt;
}

void PainterCanvas::enter(const QRectF& box, QPointF origin)
{
    finishStripe();
    m_painter.save();
    m_painter.setClipRect(m_whole ? QRectF(whole(box)) : box, Qt::IntersectClip);
    m_painter.translate(origin);
    lookAtPixels();
}

void PainterCanvas::leave()
{
    finishStripe();
    m_painter.restore();
    m_fontSet = false;
    lookAtPixels();
}

} // namespace rapporteur
