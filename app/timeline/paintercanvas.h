// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/stripe.h"
#include "timeline/timelinestyle.h"

#include <QPainter>

namespace rapporteur {

/// Draws with a QPainter: on the screen and into pictures on whole pixels, which is several times as fast as
/// between them; on paper at the exact places.
class PainterCanvas : public Canvas
{
public:
    enum class Places { WholePixels, Exact };

    PainterCanvas(QPainter& painter, const TimelineStyle& style, Places places);
    ~PainterCanvas() override;
    PainterCanvas(const PainterCanvas&) = delete;
    PainterCanvas& operator=(const PainterCanvas&) = delete;

    void fill(const QRectF& box, const QColor& colour) override;
    void ground(const Plate& plate, const std::vector<Upright>& lines) override;
    void groundTo(double bottom) override;
    void fade(const QRectF& box, const QColor& left, const QColor& right) override;
    void frame(const QRectF& box, const QColor& colour, double width) override;
    void line(QPointF from, QPointF to, const QColor& colour, double width) override;
    void sign(Sign sign, QPointF centre, double size, const QColor& colour, const QColor& ground) override;
    void signOn(const Plate& plate, Sign sign, QPointF centre, double size, const QColor& colour) override;
    void text(QPointF middle, const QString& text, Lettering lettering, const QColor& colour) override;
    void textOn(const Plate& plate, QPointF middle, const QString& text, Lettering lettering,
                const QColor& colour) override;
    void enter(const QRectF& box, QPointF origin) override;
    void leave() override;
    void open(const RecordRef&, const timeline::Days&, const QString&) override {}
    void close() override {}

private:
    struct PlacedSign
    {
        QPointF place;
        QImage picture;
    };
    [[nodiscard]] static QRect whole(const QRectF& box);
    void lookAtPixels();
    void finishStripe();
    void place(QPointF centre, const QImage& picture);

    QPainter& m_painter;
    const TimelineStyle& m_style;
    bool m_whole;
    double m_ratio;                 ///< of the device's pixels to ours
    std::optional<Pixels> m_pixels; ///< whole ones that can be written to
    QRect m_ground;                 ///< below the stripe
    std::vector<QRgb> m_row;        ///< of its pixels
    Stripe m_stripe;
    std::vector<PlacedSign> m_signs; ///< on the stripe
    double m_signsEnd = 0;           ///< at the right
    Lettering m_lettering = Lettering::Label;
    bool m_fontSet = false;
    std::array<double, 5> m_baselines{}; ///< below the middle of the text
};

/// The outline of a sign around the origin, one unit large.
[[nodiscard]] QPolygonF outlineOf(Sign sign);
void drawSign(QPainter& painter, Sign sign, QPointF centre, double size, const QColor& colour,
              const QColor& ground);

} // namespace rapporteur
