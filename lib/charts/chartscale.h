// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QVector>

#include <functional>

namespace rapporteur {

/// The width of a text as it will be drawn; the drawing side supplies it, so that scales need no fonts.
using TextWidth = std::function<double(const QString&)>;

/// The axis of figures: from 0 to `top` in steps.
struct CountScale
{
    double top = 1;
    double step = 1;
    [[nodiscard]] int steps() const { return qRound(top / step); }
};

/// Steps of 1, 2 or 5 times a power of ten, at most `maxSteps` of them up to `maximum`; with `wholeOnly` no
/// step is below 1, so that an axis of counts never shows half a member.
[[nodiscard]] CountScale countScale(double maximum, int maxSteps, bool wholeOnly);

/// A stretch of days with the name printed in its middle: a month, a year.
struct TimeLabel
{
    double centre = 0; ///< in the units of the width that was asked for
    double width = 0;
    QString text;
};

/// The axis of days: short names in one row, what they belong to (years) in the next. Names stand in the
/// middle of what they name, ticks at its edges, so that a figure known to the month stands right above the
/// month's name.
struct TimeScale
{
    struct Tick
    {
        double at = 0;
        bool major = false; ///< where a new year (or month, when days are named) begins
    };
    QVector<Tick> ticks;
    QVector<TimeLabel> labels;
    QVector<TimeLabel> groups; ///< empty when the labels are years already
};

/// The finest of weeks, months, quarters and years whose names stand clear of each other on `width`.
/// `first` and `last` are both included.
[[nodiscard]] TimeScale timeScale(QDate first, QDate last, double width, const TextWidth& textWidth,
                                  const QLocale& locale);

} // namespace rapporteur
