// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/partialdate.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// Of two or four letters; a great many dates are read from stores.
std::optional<int> digits(QStringView text)
{
    int number = 0;
    for (const QChar letter : text) {
        if (letter < u'0' || letter > u'9')
            return std::nullopt;
        number = 10 * number + (letter.unicode() - u'0');
    }
    return number;
}

/// The locale's long date without its weekday: Qt's own long format names one, which a record never needs.
QString dayFormat(const QLocale& locale, bool shortMonths)
{
    const QString month = shortMonths ? QStringLiteral("MMM") : QStringLiteral("MMMM");
    switch (locale.language()) {
    case QLocale::Chinese:
        return QStringLiteral("yyyy年M月d日");
    case QLocale::Spanish:
        return shortMonths ? QStringLiteral("d MMM yyyy") : QStringLiteral("d 'de' MMMM 'de' yyyy");
    case QLocale::English:
        if (locale.territory() == QLocale::UnitedStates)
            return month + QStringLiteral(" d, yyyy");
        break;
    default:
        break;
    }
    return QStringLiteral("d %1 yyyy").arg(month);
}

} // namespace

PartialDate PartialDate::of(int year, int month, int day)
{
    PartialDate date;
    const bool yearOk = year >= 1 && year <= 9999;
    const bool monthOk = month >= 0 && month <= 12 && (day == 0 || month != 0);
    if (!yearOk || !monthOk || (day != 0 && !QDate::isValid(year, month, day)))
        return date;
    date.m_year = year;
    date.m_month = month;
    date.m_day = day;
    return date;
}

PartialDate PartialDate::of(QDate day)
{
    return day.isValid() ? of(day.year(), day.month(), day.day()) : PartialDate();
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    const auto length = text.size();
    if (length != 4 && length != 7 && length != 10)
        return std::nullopt;
    if ((length > 4 && text.at(4) != QLatin1Char('-')) || (length > 7 && text.at(7) != QLatin1Char('-')))
        return std::nullopt;
    const auto year = digits(text.mid(0, 4));
    const auto month = length > 4 ? digits(text.mid(5, 2)) : 0;
    const auto day = length > 7 ? digits(text.mid(8, 2)) : 0;
    if (!year || !month || !day || (length > 4 && *month == 0) || (length > 7 && *day == 0))
        return std::nullopt;
    const PartialDate date = of(*year, *month, *day);
    if (date.isNull())
        return std::nullopt;
    return date;
}

PartialDate::Precision PartialDate::precision() const
{
    if (m_year == 0)
        return Precision::None;
    if (m_month == 0)
        return Precision::Year;
    return m_day == 0 ? Precision::Month : Precision::Day;
}

QDate PartialDate::firstDay() const
{
    if (isNull())
        return {};
    return QDate(m_year, std::max(m_month, 1), std::max(m_day, 1));
}

QDate PartialDate::lastDay() const
{
    switch (precision()) {
    case Precision::None:
        return {};
    case Precision::Year:
        return QDate(m_year, 12, 31);
    case Precision::Month:
        return QDate(m_year, m_month, QDate(m_year, m_month, 1).daysInMonth());
    case Precision::Day:
        break;
    }
    return QDate(m_year, m_month, m_day);
}

QString PartialDate::toIso() const
{
    if (isNull())
        return {};
    QString text = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_month != 0)
        text += QStringLiteral("-%1").arg(m_month, 2, 10, QLatin1Char('0'));
    if (m_day != 0)
        text += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    return text;
}

QString PartialDate::toDisplay(const QLocale& locale, QLocale::FormatType months) const
{
    switch (precision()) {
    case Precision::None:
        return {};
    case Precision::Year:
        return locale.toString(firstDay(), QStringLiteral("yyyy"));
    case Precision::Month:
        if (locale.language() == QLocale::Chinese)
            return QStringLiteral("%1年%2月").arg(m_year).arg(m_month);
        return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(m_month, months),
                                           locale.toString(firstDay(), QStringLiteral("yyyy")));
    case Precision::Day:
        break;
    }
    return locale.toString(firstDay(), dayFormat(locale, months != QLocale::LongFormat));
}

} // namespace rapporteur
