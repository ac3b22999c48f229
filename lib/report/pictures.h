// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QImage>

namespace rapporteur::report {

/// How wide a drawing is in the formats that flow: what a page of the PDF has between its margins, in points.
inline constexpr int pictureWidth = 460;

/// The drawing's size in points.
[[nodiscard]] QSize pictureSize(const Picture& picture);
/// The drawing as a file of its own, its letters as text.
[[nodiscard]] QByteArray pictureAsSvg(const Picture& picture);
[[nodiscard]] QByteArray pictureAsPng(const Picture& picture);
/// The figures behind the drawing, without rows where there are none.
[[nodiscard]] Table figuresOf(const Picture& picture);
/// What it shows, for those who can't see it; never empty.
[[nodiscard]] QString alternativeOf(const Picture& picture);

/// No larger than so many pixels; the picture itself where it is small enough.
[[nodiscard]] QImage fittedImage(const QImage& image, int longestSide);

/// Somebody's picture as it goes into a report: no larger than a page needs, and without what cameras write
/// beside it, such as the place.
struct PlacedImage
{
    QImage image;
    QByteArray bytes; ///< of the file; the same for the same picture
    QString mimeType;
    QString suffix;

    [[nodiscard]] bool isNull() const { return image.isNull(); }
};
[[nodiscard]] PlacedImage placedImage(const QImage& image, int longestSide);

} // namespace rapporteur::report
