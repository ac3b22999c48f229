// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dateinput.h"

#include "base/monthnames.h"

#include <QRegularExpression>
#include <QStringList>

namespace rapporteur {

namespace {

std::optional<PartialDate> ifDate(int year, int month = 0, int day = 0)
{
    const PartialDate date = PartialDate::of(year, month, day);
    return date.isNull() ? std::nullopt : std::optional(date);
}

bool isYear(const QString& word)
{
    return word.size() == 4 && word.toInt() > 0;
}

/// "Nov 2020", "2020 Nov", "22 April 2021", "April 22 2021".
std::optional<PartialDate> readWords(const QString& text, const QLocale& locale)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,]+"));
    const QStringList words = text.split(gaps, Qt::SkipEmptyParts);
    int year = 0;
    int month = 0;
    int day = 0;
    for (const QString& word : words) {
        const QString number = withoutOrdinal(word.endsWith(QLatin1Char('.')) ? word.chopped(1) : word);
        if (isYear(number) && year == 0)
            year = number.toInt();
        else if (const int found = monthIn(word, locale); found != 0 && month == 0)
            month = found;
        else if (number.size() <= 2 && number.toInt() > 0 && day == 0)
            day = number.toInt();
        else
            return std::nullopt;
    }
    const bool known = year != 0 && (month != 0 || (day == 0 && words.size() == 1));
    return known ? ifDate(year, month, day) : std::nullopt;
}

/// "22.4.2021", "22/04/2021", "04/2021": the year last; day and month in the locale's order unless one is
/// past 12.
std::optional<PartialDate> readNumbers(const QString& text, const QLocale& locale)
{
    static const QRegularExpression monthAndYear(QStringLiteral("^(\\d{1,2})[./](\\d{4})$"));
    static const QRegularExpression full(QStringLiteral("^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})$"));
    if (const auto match = monthAndYear.match(text); match.hasMatch())
        return ifDate(match.captured(2).toInt(), match.captured(1).toInt());
    const auto match = full.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const bool dotted = match.captured(2) == QLatin1String(".");
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.indexOf(QLatin1Char('M')) < order.indexOf(QLatin1Char('d'));
    if (second > 12 || (!dotted && first <= 12 && monthFirst))
        return ifDate(year, first, second);
    return ifDate(year, second, first);
}

} // namespace

std::optional<PartialDate> readDate(const QString& text, const QLocale& locale)
{
    const QString typed = text.simplified();
    if (const auto iso = PartialDate::fromIso(typed))
        return iso;
    static const QRegularExpression shortIso(QStringLiteral("^(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?$"));
    if (const auto match = shortIso.match(typed); match.hasMatch())
        return ifDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto numbers = readNumbers(typed, locale))
        return numbers;
    return readWords(typed, locale);
}

} // namespace rapporteur
