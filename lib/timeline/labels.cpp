// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/labels.h"

namespace rapporteur::timeline {

QString elided(const QString& text, double room, const TextWidth& textWidth)
{
    if (textWidth(text) <= room)
        return text;
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        (textWidth(text.left(middle) + u'…') <= room ? fits : tooLong) = middle;
    }
    // Half of a character outside the first plane is none.
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    return fits > 1 ? text.left(fits).trimmed() + u'…' : QString();
}

Label placeLabel(const QString& text, double left, double right, double indent, double freeUntil,
                 double viewWidth, const Metrics& metrics, const TextWidth& textWidth)
{
    const double insideLeft = std::max(left, 0.0) + metrics.gap + indent;
    const double insideRoom = std::min(right, viewWidth) - metrics.gap - insideLeft;
    const double besideLeft = std::max(right, 0.0) + metrics.gap;
    const double besideRoom = std::min(freeUntil, viewWidth) - metrics.gap - besideLeft;
    const double most = std::max(insideRoom, besideRoom);
    if (text.isEmpty() || most <= 0)
        return {};
    const double whole = textWidth(text);
    const bool inside = insideRoom >= whole || (besideRoom < whole && insideRoom >= besideRoom);
    if (whole > most && most < metrics.leastLabel)
        return {};
    Label label{whole <= most ? text : elided(text, most, textWidth), inside ? insideLeft : besideLeft, 0,
                inside};
    label.width = label.text.isEmpty() ? 0 : textWidth(label.text);
    return label;
}

} // namespace rapporteur::timeline
