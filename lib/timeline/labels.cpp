// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/labels.h"

#include <QVarLengthArray>

#include <utility>

namespace rapporteur::timeline {

namespace {

/// Where a text stands on the bar, and behind it, and how much of each is free.
struct Places
{
    Places(const LabelRoom& room, const Metrics& metrics)
        : onLeft(std::max(room.left, 0.0) + metrics.gap + room.indent)
        , onRoom(std::min(room.right, room.viewWidth) - metrics.gap - onLeft)
        , behindLeft(std::max(room.behind, 0.0) + metrics.gap)
        , behindRoom(std::min(room.freeUntil, room.viewWidth) - metrics.gap - behindLeft)
    {}

    double onLeft;
    double onRoom;
    double behindLeft;
    double behindRoom;
};

} // namespace

QString elided(const QString& text, double room, const TextWidth& textWidth)
{
    if (textWidth(text) <= room)
        return text;
    // Tried in one place, without a string for each.
    QVarLengthArray<QChar, 128> letters(text.begin(), text.end());
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        const QChar cut = std::exchange(letters[middle], u'…');
        const bool hasRoom = textWidth(QString::fromRawData(letters.constData(), middle + 1)) <= room;
        letters[middle] = cut;
        (hasRoom ? fits : tooLong) = middle;
    }
    // Half of a character outside the first plane is none.
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    return fits > 1 ? text.left(fits).trimmed() + u'…' : QString();
}

bool mayStandBefore(double width, const LabelRoom& room, const Metrics& metrics)
{
    const Places places(room, metrics);
    // A text in front of a bar that has room of its own would look like another's.
    return std::max(places.onRoom, places.behindRoom) < width && places.onRoom < metrics.leastLabel &&
           room.before <= room.viewWidth;
}

Label placeLabel(const QString& text, double width, const LabelRoom& room, const Metrics& metrics,
                 const TextWidth& textWidth)
{
    const Places places(room, metrics);
    if (text.isEmpty())
        return {};
    if (places.onRoom >= width)
        return {text, places.onLeft, width, true};
    if (places.behindRoom >= width)
        return {text, places.behindLeft, width, false};
    if (mayStandBefore(width, room, metrics) && room.before - width >= std::max(room.freeFrom, 0.0))
        return {text, room.before - width, width, false};
    const bool inside = places.onRoom >= places.behindRoom;
    if (std::max(places.onRoom, places.behindRoom) < metrics.leastLabel)
        return {};
    Label label{elided(text, inside ? places.onRoom : places.behindRoom, textWidth),
                inside ? places.onLeft : places.behindLeft, 0, inside};
    label.width = label.text.isEmpty() ? 0 : textWidth(label.text);
    return label;
}

} // namespace rapporteur::timeline
