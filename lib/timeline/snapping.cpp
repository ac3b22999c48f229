// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/snapping.h"

#include <cmath>

namespace rapporteur::timeline {

namespace {

using Precision = PartialDate::Precision;

constexpr double DayNeeds = 6;   // pixels that a day must have to be set by hand
constexpr double WeekNeeds = 14; // and a week

QDate middleOf(const PartialDate& date)
{
    return date.firstDay().addDays(date.firstDay().daysTo(date.lastDay()) / 2);
}

PartialDate atPrecision(QDate day, Precision precision)
{
    switch (precision) {
    case Precision::Year:
        return PartialDate::of(day.year());
    case Precision::Month:
        return PartialDate::of(day.year(), day.month());
    default:
        return PartialDate::of(day);
    }
}

/// Past the ends of the calendar nothing moves.
PartialDate orElse(const PartialDate& date, const PartialDate& before)
{
    return date.isNull() ? before : date;
}

/// The moved beginning or end of a stretch; an end is the day before the day at which it comes to rest.
PartialDate draggedEnd(const PartialDate& date, double days, Unit unit, bool isEnd, const QLocale& locale)
{
    if (date.precision() != Precision::Day)
        return moved(date, int(std::lround(days)));
    const int after = isEnd ? 1 : 0;
    const double place = double(date.firstDay().toJulianDay()) + after + days;
    const QDate rests = QDate::fromJulianDay(snapped(place, unit, locale) - after);
    return orElse(PartialDate::of(rests), date);
}

/// In order whichever end was pulled past the other.
Schedule inOrder(Schedule schedule, Part part)
{
    if (areBackwards(schedule.from, schedule.to))
        (part == Part::End ? schedule.to : schedule.from) = part == Part::End ? schedule.from : schedule.to;
    return schedule;
}

} // namespace

Unit snapUnitFor(const DayScale& scale)
{
    if (scale.perDay >= DayNeeds)
        return Unit::Day;
    return 7 * scale.perDay >= WeekNeeds ? Unit::Week : Unit::Month;
}

int snapped(double day, Unit unit, const QLocale& locale)
{
    const QDate date = QDate::fromJulianDay(qint64(std::floor(day)));
    const QDate start = unitStart(unit, date, locale);
    const auto before = double(start.toJulianDay());
    const auto after = double(unitAfter(unit, start).toJulianDay());
    return int(day - before < after - day ? before : after);
}

PartialDate moved(const PartialDate& date, int days)
{
    if (date.isNull())
        return date;
    return orElse(atPrecision(middleOf(date).addDays(days), date.precision()), date);
}

Schedule dragged(const Schedule& before, Part part, double days, Unit unit, const QLocale& locale)
{
    Schedule after = before;
    if (part == Part::Start) {
        // What has only one date keeps it as its end.
        if (after.to.isNull())
            after.to = after.from;
        after.from = draggedEnd(before.from.isNull() ? before.to : before.from, days, unit, false, locale);
        return inOrder(after, part);
    }
    if (part == Part::End) {
        if (after.from.isNull())
            after.from = after.to;
        after.to = draggedEnd(before.to.isNull() ? before.from : before.to, days, unit, true, locale);
        return inOrder(after, part);
    }
    const PartialDate& leading = before.from.isNull() ? before.to : before.from;
    const PartialDate first = draggedEnd(leading, days, unit, false, locale);
    if (first == leading)
        return before;
    const auto by = int(leading.firstDay().daysTo(first.firstDay()));
    after.from = before.from.isNull() ? before.from : first;
    after.to = before.from.isNull() ? first : moved(before.to, by);
    return inOrder(after, part);
}

Schedule stepped(const Schedule& before, Part part, int direction, bool week)
{
    const bool end = part == Part::End;
    const PartialDate& leading =
        (end && !before.to.isNull()) || before.from.isNull() ? before.to : before.from;
    int days = direction * (week ? 7 : 1);
    if (leading.precision() == Precision::Month)
        days = direction * 30;
    else if (leading.precision() == Precision::Year)
        days = direction * 365;
    return dragged(before, part, days, Unit::Day, QLocale::c());
}

Schedule drawn(double from, double to, Unit unit, const QLocale& locale)
{
    const int first = snapped(std::min(from, to), unit, locale);
    const int end = snapped(std::max(from, to), unit, locale);
    const QDate firstDay = QDate::fromJulianDay(first);
    const QDate lastDay = QDate::fromJulianDay(std::max(end - 1, first));
    const Precision precision = unit == Unit::Month ? Precision::Month : Precision::Day;
    const Schedule schedule{atPrecision(firstDay, precision), atPrecision(lastDay, precision)};
    return schedule.from == schedule.to ? Schedule{schedule.from, {}} : schedule;
}

} // namespace rapporteur::timeline
