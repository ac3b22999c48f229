// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

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

/// How every report looks: one family, one accent colour. In one place, so that a change reaches all
/// pages.
struct Style
{
    Style();
    /// For the theme and the paper that a document asks for.
    explicit Style(const Metadata& metadata);

    QColor ink{0x1b, 0x26, 0x2e};
    QColor quiet{0x56, 0x66, 0x71};
    QColor accent;
    QColor accentSoft; ///< on the accent itself: lines of the cover
    QColor tint;
    QColor hairline{0xc6, 0xd1, 0xd8};
    QColor tag{0x8f, 0x3a, 0x00};

    Voice body, lead, note, h1, h2, h3;
    Voice cell, columnTitle, sectionTitle;
    Voice figure, figureLabel;
    Voice contents1, contents2;
    Voice furniture; ///< running header and footer
    Voice coverKind, coverTitle, coverSubtitle, coverLabel, coverValue;

    QSizeF page;
    QRectF content; ///< within the margins
    qreal headerBaseline = pt(52);
    qreal footerBaseline = 0;

private:
    [[nodiscard]] Voice voice(qreal points, qreal leading, const QColor& colour, bool bold = false) const;
    QString m_family;
};

} // namespace rapporteur::report
