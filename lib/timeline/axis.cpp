// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/axis.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur::timeline {

namespace {

constexpr double Gap = 10; ///< the least room beside a name
constexpr std::array units{Unit::Day,       Unit::Week,     Unit::Month,      Unit::Quarter, Unit::Year,
                           Unit::FiveYears, Unit::TenYears, Unit::FiftyYears, Unit::Century};

int yearsOf(Unit unit)
{
    switch (unit) {
    case Unit::FiveYears:
        return 5;
    case Unit::TenYears:
        return 10;
    case Unit::FiftyYears:
        return 50;
    case Unit::Century:
        return 100;
    default:
        return 1;
    }
}

double shortestDays(Unit unit)
{
    switch (unit) {
    case Unit::Day:
        return 1;
    case Unit::Week:
        return 7;
    case Unit::Month:
        return 28;
    case Unit::Quarter:
        return 90;
    default:
        return 365.0 * yearsOf(unit);
    }
}

/// There is no year 0 in Qt's calendar; the axis of a timeline ends where dates do.
QDate clamped(int year, int month, int day)
{
    return {std::clamp(year, 1, 9999), year < 1 ? 1 : month, year < 1 ? 1 : day};
}

QString nameOf(Unit unit, QDate start, const QLocale& locale)
{
    switch (unit) {
    case Unit::Day:
    case Unit::Week:
        return locale.toString(start.day());
    case Unit::Month:
        return locale.standaloneMonthName(start.month(), QLocale::ShortFormat);
    case Unit::Quarter:
        //: a quarter of a year
        return QCoreApplication::translate("timeline", "Q%1").arg(locale.toString((start.month() + 2) / 3));
    default:
        return locale.toString(start, QStringLiteral("yyyy"));
    }
}

/// As it stands above what it is made of: years by their first and their last.
QString longNameOf(Unit unit, QDate start, const QLocale& locale)
{
    if (unit == Unit::Month)
        return locale.toString(start, QStringLiteral("MMMM yyyy"));
    if (unit <= Unit::Year)
        return nameOf(unit, start, locale);
    const QDate last = unitAfter(unit, start).addDays(-1);
    return QStringLiteral("%1 – %2").arg(nameOf(unit, start, locale), nameOf(unit, last, locale));
}

/// The widest that a name of that unit can be.
double widest(Unit unit, const TextWidth& textWidth, const QLocale& locale)
{
    if (unit == Unit::Month) {
        double most = 0;
        for (int month = 1; month <= 12; ++month)
            most = std::max(most, textWidth(nameOf(unit, {2000, month, 1}, locale)));
        return most;
    }
    return textWidth(nameOf(unit, {2028, 10, 28}, locale));
}

Unit finest(const DayScale& scale, const TextWidth& textWidth, const QLocale& locale)
{
    for (const Unit unit : units) {
        if (shortestDays(unit) * scale.perDay >= widest(unit, textWidth, locale) + Gap)
            return unit;
    }
    return Unit::Century;
}

/// What the cells of a unit belong to; of years the fewest that have room for their name.
std::optional<Unit> unitAbove(Unit unit, const DayScale& scale, const TextWidth& textWidth,
                              const QLocale& locale)
{
    if (unit < Unit::Month)
        return Unit::Month;
    if (unit < Unit::Year)
        return Unit::Year;
    for (const Unit above : {Unit::TenYears, Unit::FiftyYears, Unit::Century}) {
        const double room = shortestDays(above) * scale.perDay;
        if (above > unit && room >= textWidth(longNameOf(above, {2000, 1, 1}, locale)) + Gap)
            return above;
    }
    return std::nullopt;
}

/// Where a name stands: in the middle of what can be seen of its cell.
void placeName(AxisCell& cell, double width, const TextWidth& textWidth)
{
    const double left = std::max(cell.left, 0.0);
    const double right = std::min(cell.right, width);
    const double text = textWidth(cell.name);
    if (text + Gap / 2 > right - left)
        cell.name.clear();
    cell.textLeft = (left + right - text) / 2;
}

QVector<AxisCell> cellsFor(Unit unit, bool longNames, const DayScale& scale, double width,
                           const TextWidth& textWidth, const QLocale& locale)
{
    QVector<AxisCell> cells;
    cells.reserve(qsizetype(width / (shortestDays(unit) * scale.perDay)) + 2);
    const QDate last = clamped(9999, 12, 31);
    QDate day = std::clamp(scale.dateAt(0), clamped(1, 1, 1), last);
    const QDate until = std::min(scale.dateAt(width), last);
    for (day = unitStart(unit, day, locale); day <= until; day = unitAfter(unit, day)) {
        const QDate next = unitAfter(unit, day);
        AxisCell cell{{int(day.toJulianDay()), int(next.toJulianDay())}, 0, 0, {}, 0};
        cell.left = scale.x(cell.days.first);
        cell.right = scale.x(cell.days.end);
        cell.name = longNames ? longNameOf(unit, day, locale) : nameOf(unit, day, locale);
        placeName(cell, width, textWidth);
        cells << std::move(cell);
    }
    return cells;
}

} // namespace

QDate unitStart(Unit unit, QDate day, const QLocale& locale)
{
    switch (unit) {
    case Unit::Day:
        return day;
    case Unit::Week:
        return day.addDays(-((day.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7));
    case Unit::Month:
        return {day.year(), day.month(), 1};
    case Unit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    default:
        return clamped(day.year() - day.year() % yearsOf(unit), 1, 1);
    }
}

QDate unitAfter(Unit unit, QDate start)
{
    switch (unit) {
    case Unit::Day:
        return start.addDays(1);
    case Unit::Week:
        return start.addDays(7);
    case Unit::Month:
        return start.addMonths(1);
    case Unit::Quarter:
        return start.addMonths(3);
    default:
        return {start.year() - start.year() % yearsOf(unit) + yearsOf(unit), 1, 1};
    }
}

Axis axisFor(const DayScale& scale, double width, const TextWidth& textWidth, const QLocale& locale)
{
    Axis axis;
    axis.unit = finest(scale, textWidth, locale);
    axis.lower = cellsFor(axis.unit, false, scale, width, textWidth, locale);
    if (const auto above = unitAbove(axis.unit, scale, textWidth, locale))
        axis.upper = cellsFor(*above, true, scale, width, textWidth, locale);
    return axis;
}

} // namespace rapporteur::timeline
