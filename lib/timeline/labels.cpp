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

Label placeLabel(const QString& text, const LabelRoom& room, const Metrics& metrics,
                 const TextWidth& textWidth)
{
    const double insideLeft = std::max(room.left, 0.0) + metrics.gap + room.indent;
    const double insideRoom = std::min(room.right, room.viewWidth) - metrics.gap - insideLeft;
    const double behindLeft = std::max(room.behind, 0.0) + metrics.gap;
    const double behindRoom = std::min(room.freeUntil, room.viewWidth) - metrics.gap - behindLeft;
    if (text.isEmpty())
        return {};
    const double whole = textWidth(text);
    if (insideRoom >= whole)
        return {text, insideLeft, whole, true};
    if (behindRoom >= whole)
        return {text, behindLeft, whole, false};
    // A text in front of a bar that has room of its own would look like another's.
    if (insideRoom < metrics.leastLabel && room.before <= room.viewWidth &&
        room.before - whole >= std::max(room.freeFrom, 0.0))
        return {text, room.before - whole, whole, false};
    const bool inside = insideRoom >= behindRoom;
    if (std::max(insideRoom, behindRoom) < metrics.leastLabel)
        return {};
    Label label{elided(text, inside ? insideRoom : behindRoom, textWidth), inside ? insideLeft : behindLeft,
                0, inside};
    label.width = label.text.isEmpty() ? 0 : textWidth(label.text);
    return label;
}

} // namespace rapporteur::timeline
