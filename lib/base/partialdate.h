// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace rapporteur {

/// A date with the precision that is known and no more: 2021, 2021-04 or 2021-04-22
/// (ISO 8601-1:2019, 5.2.2.2, reduced precision). It never gains a false day.
class PartialDate
{
public:
    enum class Precision { None, Year, Month, Day };

    PartialDate() = default;
    /// Parts of 0 are unknown. Null where the parts are no date (month 13, 30 February, years outside 1 to
    /// 9999).
    [[nodiscard]] static PartialDate of(int year, int month = 0, int day = 0);
    [[nodiscard]] static PartialDate of(QDate day);
    /// Reads exactly YYYY, YYYY-MM or YYYY-MM-DD; nothing else.
    [[nodiscard]] static std::optional<PartialDate> fromIso(QStringView text);

    [[nodiscard]] bool isNull() const { return m_year == 0; }
    [[nodiscard]] Precision precision() const;
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] int day() const { return m_day; }

    [[nodiscard]] QDate firstDay() const; ///< of the year, the month, or the day itself; invalid when null
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QString toIso() const; ///< empty when null
    /// For people: "22 April 2021", "April 2021", "2021", in the locale's own words and order; with the months'
    /// names cut short ("22 Apr 2021") where that is asked for.
    [[nodiscard]] QString toDisplay(const QLocale& locale,
                                    QLocale::FormatType months = QLocale::LongFormat) const;

    /// By what is known, a less precise date before a more precise one in it; the same order as of the ISO
    /// texts.
    auto operator<=>(const PartialDate&) const = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace rapporteur
