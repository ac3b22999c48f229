// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "timeline/canvas.h"
#include "timeline/layout.h"

#include <QCache>
#include <QFontMetricsF>
#include <QHash>
#include <QImage>
#include <QRawFont>
#include <QStaticText>

#include <array>
#include <memory>

namespace rapporteur {

/// How one look of items is drawn: by colour and by shape, so that neither is needed without the other.
struct LookStyle
{
    QColor fill;
    QColor outline; ///< invalid: none
    QColor text;    ///< of what stands on it
    Sign sign = Sign::None;
    QColor signColour; ///< on the bar
};

/// A text as it looks on a ground of one colour, as far as its letters reach.
struct TextPicture
{
    QImage image;
    QRectF ink;        ///< where that is, from where the text begins at the top of its line
    double height = 0; ///< of the line
};

/// Colours, letters and measures of a timeline, derived from one theme and one font.
class TimelineStyle
{
public:
    TimelineStyle(const ChartTheme& theme, const QFont& base);
    /// Paper colours and the application's font at 9 points.
    [[nodiscard]] static TimelineStyle paper();

    [[nodiscard]] const ChartTheme& theme() const { return m_theme; }
    [[nodiscard]] const timeline::Metrics& metrics() const { return m_metrics; }
    [[nodiscard]] const LookStyle& of(timeline::Look look) const { return m_looks[size_t(look)]; }
    [[nodiscard]] const QFont& font(Lettering lettering) const { return m_fonts[size_t(lettering)]; }
    [[nodiscard]] double em() const { return m_em; }
    [[nodiscard]] double axisHeight() const { return 2 * lineHeight(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double width(const QString& text, Lettering lettering) const;
    /// Of labels, as layOut wants it. Lives as long as the style.
    [[nodiscard]] TextWidth labelWidth() const;
    [[nodiscard]] QStringList wrapped(const QString& text, double room, int lines, Lettering lettering) const;

    /// Drawn once and kept: a frame on the screen has hundreds of the same signs and texts.
    [[nodiscard]] const QImage& signPicture(Sign sign, double size, const QColor& colour,
                                            const QColor& ground, double ratio) const;
    /// With the plate below it.
    [[nodiscard]] const QImage& signPictureOn(const QColor& plate, Sign sign, double size,
                                              const QColor& colour, double ratio) const;
    /// One line of text from the top of the line on; the painter has its font and colour.
    void paintText(QPainter& painter, QPointF top, const QString& text, Lettering lettering) const;
    [[nodiscard]] double textHeight(const QString& text, Lettering lettering) const;
    /// Null when a text is asked for the first time: what is seen but once, as cut names are while they are
    /// zoomed, is not worth a picture. Good until the next one is asked for.
    [[nodiscard]] const TextPicture* textPicture(const QString& text, Lettering lettering,
                                                 const QColor& colour, const QColor& ground,
                                                 double ratio) const;

    /// The word of a look in the legend.
    [[nodiscard]] static QString nameOf(timeline::Look look);
    [[nodiscard]] static QColor mixed(const QColor& colour, const QColor& with, double share);

private:
    struct TextKey
    {
        QString text;
        Lettering lettering;
        QRgb colour;
        QRgb ground;
        double ratio;

        bool operator==(const TextKey&) const = default;
        friend size_t qHash(const TextKey& key, size_t seed)
        {
            return qHashMulti(seed, key.text, int(key.lettering), key.colour, key.ground, key.ratio);
        }
    };

    struct SignKey
    {
        Sign sign;
        double size;
        QRgb colour;
        QRgb ground;
        double ratio;
        bool onGround; ///< which is drawn below it

        bool operator==(const SignKey&) const = default;
        friend size_t qHash(const SignKey& key, size_t seed)
        {
            return qHashMulti(seed, int(key.sign), key.size, key.colour, key.ground, key.ratio, key.onGround);
        }
    };

    /// What stands for itself wherever it stands: letters of Latin script and what goes with them.
    struct Letters
    {
        static constexpr size_t Count = 0x250 + 3 + 1; // the last is none of them
        QRawFont font;
        double ascent = 0;
        double height = 0;
        std::array<quint32, Count> glyphs{};
        std::array<float, Count> advances{}; ///< below 0: it does not stand for itself
    };

    static Letters lettersOf(const QFont& font);
    void setupLooks();
    [[nodiscard]] bool isPlain(const QString& text, Lettering lettering) const;
    [[nodiscard]] const QStaticText& shaped(const QString& text, Lettering lettering) const;
    [[nodiscard]] TextPicture drawn(const TextKey& key) const;

    static constexpr size_t Letterings = 5;
    static constexpr size_t Looks = 9;
    ChartTheme m_theme;
    timeline::Metrics m_metrics;
    double m_em = 12;
    double m_lineHeight = 18;
    std::array<QFont, Letterings> m_fonts;
    std::array<LookStyle, Looks> m_looks;
    std::array<Letters, Letterings> m_letters;
    mutable QHash<SignKey, QImage> m_signs;
    mutable std::array<QHash<QString, QStaticText>, Letterings> m_texts;
    std::shared_ptr<QCache<TextKey, TextPicture>> m_pictures; ///< copies of the style share them
};

} // namespace rapporteur
