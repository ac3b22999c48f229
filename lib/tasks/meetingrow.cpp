// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a row of monthly meetings goes on: arithmetic of dates and titles, apart from the records.
#include "tasks/meetings.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace rapporteur {

namespace {

QDate nextMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1).addMonths(1);
}

QDate lastWeekday(QDate month, int weekday)
{
    const QDate last(month.year(), month.month(), month.daysInMonth());
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

/// The fifth of a month that has four is the last.
QDate weekdayOfMonth(QDate month, int weekday, int number)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate day = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (number - 1));
    return day.month() == month.month() ? day : lastWeekday(month, weekday);
}

int numberInMonth(QDate day)
{
    return (day.day() - 1) / 7 + 1;
}

/// How many of the latest meetings the rule that the last one suggests would have given.
int agreeing(const std::vector<QDate>& held, const std::function<bool(QDate)>& fits)
{
    int count = 0;
    for (auto day = held.rbegin(); day != held.rend() && fits(*day); ++day)
        ++count;
    return count;
}

int equalGaps(const std::vector<QDate>& held, qint64 gap)
{
    int count = 0;
    for (size_t i = held.size(); i > 1 && held.at(i - 2).daysTo(held.at(i - 1)) == gap; --i)
        ++count;
    return count;
}

QDate nextDay(const std::vector<QDate>& held)
{
    const QDate last = held.back();
    const int weekday = last.dayOfWeek();
    const int number = numberInMonth(last);
    const int asNumbered =
        agreeing(held, [&](QDate day) { return day.dayOfWeek() == weekday && numberInMonth(day) == number; });
    const int asLast = agreeing(
        held, [&](QDate day) { return day.dayOfWeek() == weekday && day == lastWeekday(day, weekday); });
    const qint64 gap = held.size() > 1 ? held.at(held.size() - 2).daysTo(last) : 0;
    const int asSpaced = gap > 0 && gap % 7 == 0 && gap <= 42 ? equalGaps(held, gap) : 0;
    // Two gaps alike show a row by weeks; a single one is any two dates.
    if (asSpaced > 1 && asSpaced + 1 > std::max(asNumbered, asLast))
        return last.addDays(gap);
    return asLast > asNumbered ? lastWeekday(nextMonth(last), weekday)
                               : weekdayOfMonth(nextMonth(last), weekday, number);
}

QString withMonth(QString title, const PartialDate& last, const PartialDate& next)
{
    if (last.month() == 0 || next.month() == 0)
        return title;
    for (const QLocale& locale : {QLocale(), QLocale::c()}) {
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            const QString name = locale.standaloneMonthName(last.month(), format);
            const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(name)));
            if (title.contains(word))
                return title.replace(word, locale.standaloneMonthName(next.month(), format));
        }
    }
    return title;
}

/// "#9" and a short number at the end count on.
QString withNumber(QString title)
{
    static const QRegularExpression number(QStringLiteral("#(\\d+)|(?<=\\D)(\\d{1,3})$"));
    const QRegularExpressionMatch match = number.match(title);
    if (!match.hasMatch())
        return title;
    const int group = match.hasCaptured(1) && !match.captured(1).isEmpty() ? 1 : 2;
    return title.replace(match.capturedStart(group), match.capturedLength(group),
                         QString::number(match.captured(group).toInt() + 1));
}

} // namespace

PartialDate nextInRow(const std::vector<PartialDate>& held)
{
    if (held.empty())
        return {};
    const PartialDate& last = held.back();
    switch (last.precision()) {
    case PartialDate::Precision::Month: {
        const QDate next = nextMonth(last.firstDay());
        return PartialDate::of(next.year(), next.month());
    }
    case PartialDate::Precision::Day: {
        std::vector<QDate> days;
        for (const PartialDate& each : held) {
            if (each.precision() == PartialDate::Precision::Day)
                days.push_back(each.firstDay());
        }
        return PartialDate::of(nextDay(days));
    }
    case PartialDate::Precision::Year:
    case PartialDate::Precision::None:
        break;
    }
    return {};
}

QString nextTitle(const QString& title, const PartialDate& last, const PartialDate& next)
{
    if (next.isNull())
        return title;
    if (title.contains(last.toIso()) && last.precision() == PartialDate::Precision::Day)
        return QString(title).replace(last.toIso(), next.toIso());
    QString made = withMonth(withNumber(title), last, next);
    if (last.year() != next.year())
        made.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(last.year())),
                     QString::number(next.year()));
    return made;
}

} // namespace rapporteur
