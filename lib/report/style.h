// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>

namespace rapporteur::report {

/// Pages are laid out in tenths of a point: fine enough that no advance is rounded visibly, and every size of
/// the scale is a whole number of them, as QFont::setPixelSize wants it.
inline constexpr int unitsPerPoint = 10;
[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * unitsPerPoint;
}

/// One voice of the typographic scale. Leadings are multiples of 4 pt, so that lines of all sizes meet again.
struct Voice
{
    QFont font;
    QColor colour;
    qreal leading = 0;
};

/// How every report looks: A4, one family, one accent colour. In one place, so that a change reaches all
/// pages.
struct Style
{
    Style();

    QColor ink{0x1b, 0x26, 0x2e};
    QColor quiet{0x56, 0x66, 0x71};
    QColor accent{0x0b, 0x55, 0x75};
    QColor accentSoft{0x2c, 0x74, 0x93}; ///< on the accent itself: lines of the cover
    QColor tint{0xee, 0xf4, 0xf7};
    QColor hairline{0xc6, 0xd1, 0xd8};
    QColor tag{0x8f, 0x3a, 0x00};

    Voice body, lead, note, h1, h2, h3;
    Voice cell, columnTitle, sectionTitle;
    Voice figure, figureLabel;
    Voice contents1, contents2;
    Voice furniture; ///< running header and footer
    Voice coverKind, coverTitle, coverSubtitle, coverLabel, coverValue;

    QSizeF page{pt(595), pt(842)}; ///< A4 as PDF rounds it
    QRectF content{pt(72), pt(88), pt(451), pt(672)};
    qreal headerBaseline = pt(52);
    qreal footerBaseline = pt(798);

private:
    [[nodiscard]] Voice voice(qreal points, qreal leading, const QColor& colour, bool bold = false) const;
    QString m_family;
};

} // namespace rapporteur::report
