// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>

#include <limits>
#include <vector>

namespace rapporteur {

/// A time for which somebody or something is there. Days are numbers (QDate::toJulianDay): a great many of
/// them are compared.
struct Stay
{
    static constexpr qint32 Always = 0;
    static constexpr qint32 Still = std::numeric_limits<qint32>::max();

    qint64 whom = 0;
    qint32 place = 0;     ///< what is counted by: the index of a country
    qint32 from = Always; ///< the first day
    qint32 to = Still;    ///< the first day of no longer being there
};

/// The number of the first day of a partial date, as it stands in the database; \a otherwise where there is
/// none.
[[nodiscard]] qint32 firstDayNumber(QByteArrayView iso, qint32 otherwise);

/// The stays of the same in one place that overlap or touch are one: sorts by place and by whom, and leaves
/// out those that end before they begin.
[[nodiscard]] std::vector<Stay> joinedUp(std::vector<Stay> stays);

/// How many come and go on a day.
struct DayChange
{
    qint32 day = 0;
    int came = 0;
    int went = 0;

    [[nodiscard]] QDate date() const { return QDate::fromJulianDay(day); }
};

/// By place, and in each by day, of stays that are joined up; none after the day \a last. Who is still there
/// does not go.
[[nodiscard]] std::vector<std::vector<DayChange>> changesByPlace(const std::vector<Stay>& stays, int places,
                                                                 QDate last);

} // namespace rapporteur
