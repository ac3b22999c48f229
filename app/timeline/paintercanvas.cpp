// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/paintercanvas.h"

#include <cmath>

namespace rapporteur {

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
    , m_copies(m_whole && m_ratio == std::floor(m_ratio))
{
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (size_t i = 0; i < m_baselines.size(); ++i) {
        const QFontMetricsF metrics(style.font(Lettering(i)));
        m_baselines[i] = (metrics.ascent() - metrics.descent()) / 2;
    }
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
    if (m_whole)
        m_painter.fillRect(whole(box), colour);
    else
        m_painter.fillRect(box, colour);
}

/// All its rows of pixels are alike: some are made and repeated. Lines drawn by themselves would go through
/// all of the picture's memory, each one.
void PainterCanvas::ground(const Plate& plate, const std::vector<Upright>& lines)
{
    if (!m_copies || lines.empty()) {
        Canvas::ground(plate, lines);
        return;
    }
    constexpr int Rows = 8; // few enough to stay in the processor's nearest memory
    const QRect area = whole(plate.box);
    QPixmap strip(QSize(area.width(), Rows) * m_ratio);
    strip.setDevicePixelRatio(m_ratio);
    strip.fill(plate.colour);
    QPainter painter(&strip);
    for (const Upright& line : lines)
        painter.fillRect(int(std::floor(line.x)) - area.left(), 0, 1, Rows, line.colour);
    painter.end();
    for (int top = area.top(); top <= area.bottom(); top += Rows) {
        const QRect part = QRect(area.left(), top, area.width(), Rows) & area;
        m_painter.drawPixmap(part, strip, QRectF({0, 0}, QSizeF(part.size()) * m_ratio).toRect());
    }
}

void PainterCanvas::fade(const QRectF& box, const QColor& left, const QColor& right)
{
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
    m_painter.fillRect(QRectF(outer.left(), outer.top(), outer.width(), width), colour);
    m_painter.fillRect(QRectF(outer.left(), outer.bottom() - width, outer.width(), width), colour);
    m_painter.fillRect(QRectF(outer.left(), outer.top(), width, outer.height()), colour);
    m_painter.fillRect(QRectF(outer.right() - width, outer.top(), width, outer.height()), colour);
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
    const QPixmap& pixmap = m_style.signPixmap(sign, size, colour, ground, m_ratio);
    const double half = pixmap.deviceIndependentSize().width() / 2;
    m_painter.drawPixmap(QPoint(int(std::lround(centre.x() - half)), int(std::lround(centre.y() - half))),
                         pixmap);
}

void PainterCanvas::text(QPointF middle, const QString& text, Lettering lettering, const QColor& colour)
{
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
    const QStaticText& shaped = m_style.shaped(text, lettering);
    m_painter.drawStaticText(
        QPointF(std::round(middle.x()), std::round(middle.y() - shaped.size().height() / 2)), shaped);
}

void PainterCanvas::textOn(const Plate& plate, QPointF middle, const QString& text, Lettering lettering,
                           const QColor& colour)
{
    const TextPicture* picture =
        m_copies ? m_style.textPicture(text, lettering, colour, plate.colour, m_ratio) : nullptr;
    if (picture) {
        const QRectF ink =
            picture->ink.translated(std::round(middle.x()), std::round(middle.y() - picture->height / 2));
        if (plate.box.contains(ink)) {
            m_painter.drawPixmap(ink.topLeft(), picture->pixmap);
            return;
        }
    }
    this->text(middle, text, lettering, colour);
}

void PainterCanvas::enter(const QRectF& box, QPointF origin)
{
    m_painter.save();
    m_painter.setClipRect(m_whole ? QRectF(whole(box)) : box, Qt::IntersectClip);
    m_painter.translate(origin);
}

void PainterCanvas::leave()
{
    m_painter.restore();
    m_fontSet = false;
}

} // namespace rapporteur
