// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscale.h"

#include <array>
#include <cmath>
#include <optional>

namespace rapporteur {

namespace {

constexpr double LabelGap = 6; ///< the least space between two names on the axis
constexpr double TickGap = 5;  ///< ticks closer than this are a smear

enum class Unit { Day, Month, Year };

/// How an axis is named: every `stride`th unit.
struct Naming
{
    Unit unit;
    int stride;
};

constexpr std::array namings{Naming{Unit::Day, 7},    Naming{Unit::Month, 1},  Naming{Unit::Month, 3},
                             Naming{Unit::Year, 1},   Naming{Unit::Year, 2},   Naming{Unit::Year, 5},
                             Naming{Unit::Year, 10},  Naming{Unit::Year, 20},  Naming{Unit::Year, 50},
                             Naming{Unit::Year, 100}, Naming{Unit::Year, 500}, Naming{Unit::Year, 1000}};

/// Days along a width.
class Ruler
{
public:
    Ruler(QDate first, QDate last, double width)
        : m_first(first)
        , m_end(last.addDays(1))
        , m_width(width)
    {}
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate end() const { return m_end; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double at(QDate day) const
    {
        return double(m_first.daysTo(qBound(m_first, day, m_end))) / double(m_first.daysTo(m_end)) * m_width;
    }

private:
    QDate m_first;
    QDate m_end;
    double m_width;
};

QDate startOf(Unit unit, QDate day)
{
    switch (unit) {
    case Unit::Day:
        return day;
    case Unit::Month:
        return {day.year(), day.month(), 1};
    case Unit::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate after(Unit unit, QDate start)
{
    switch (unit) {
    case Unit::Day:
        return start.addDays(1);
    case Unit::Month:
        return start.addMonths(1);
    case Unit::Year:
        return start.addYears(1);
    }
    return start.addDays(1);
}

bool isNamed(Naming naming, QDate start)
{
    switch (naming.unit) {
    case Unit::Day:
        return (start.day() - 1) % naming.stride == 0;
    case Unit::Month:
        return (start.month() - 1) % naming.stride == 0;
    case Unit::Year:
        return start.year() % naming.stride == 0;
    }
    return true;
}

QString nameOf(Unit unit, QDate start, const QLocale& locale)
{
    switch (unit) {
    case Unit::Day:
        return locale.toString(start.day());
    case Unit::Month:
        return locale.standaloneMonthName(start.month(), QLocale::ShortFormat);
    case Unit::Year:
        return locale.toString(start, QStringLiteral("yyyy"));
    }
    return {};
}

Unit groupOf(Unit unit)
{
    return unit == Unit::Day ? Unit::Month : Unit::Year;
}

TimeLabel labelFor(const Ruler& ruler, QDate start, QDate end, const QString& text,
                   const TextWidth& textWidth)
{
    return {(ruler.at(start) + ruler.at(end)) / 2, textWidth(text), text};
}

bool inside(const Ruler& ruler, const TimeLabel& label)
{
    return label.centre - label.width / 2 >= -LabelGap &&
           label.centre + label.width / 2 <= ruler.width() + LabelGap;
}

/// The names of one way of naming; nothing when two of them would stand too close.
std::optional<QVector<TimeLabel>> labelsFor(const Ruler& ruler, Naming naming, const TextWidth& textWidth,
                                            const QLocale& locale)
{
    QVector<TimeLabel> labels;
    for (QDate day = startOf(naming.unit, ruler.first()); day < ruler.end(); day = after(naming.unit, day)) {
        if (!isNamed(naming, day))
            continue;
        const TimeLabel label =
            labelFor(ruler, day, after(naming.unit, day), nameOf(naming.unit, day, locale), textWidth);
        if (!inside(ruler, label))
            continue;
        if (!labels.isEmpty() &&
            label.centre - label.width / 2 < labels.last().centre + labels.last().width / 2 + LabelGap)
            return std::nullopt;
        labels << label;
    }
    return labels;
}

/// Years under months, months under days; one that has too little of itself in sight stays unnamed.
QVector<TimeLabel> groupsFor(const Ruler& ruler, Unit unit, const TextWidth& textWidth, const QLocale& locale)
{
    QVector<TimeLabel> groups;
    for (QDate day = startOf(unit, ruler.first()); day < ruler.end(); day = after(unit, day)) {
        const QString year = locale.toString(day, QStringLiteral("yyyy"));
        const QString text =
            unit == Unit::Year ? year
                               : locale.standaloneMonthName(day.month(), QLocale::ShortFormat) + u' ' + year;
        const TimeLabel label = labelFor(ruler, day, after(unit, day), text, textWidth);
        if (label.width + LabelGap <= ruler.at(after(unit, day)) - ruler.at(day))
            groups << label;
    }
    return groups;
}

QVector<TimeScale::Tick> ticksFor(const Ruler& ruler, Naming naming)
{
    const double days = double(ruler.first().daysTo(ruler.end()));
    const double unitDays = naming.unit == Unit::Year ? 365 : naming.unit == Unit::Month ? 30 : 1;
    const bool every = unitDays / days * ruler.width() >= TickGap;
    QVector<TimeScale::Tick> ticks;
    for (QDate day = startOf(naming.unit, ruler.first()); day <= ruler.end(); day = after(naming.unit, day)) {
        if (day < ruler.first() || (!every && !isNamed(naming, day)))
            continue;
        ticks << TimeScale::Tick{ruler.at(day), startOf(groupOf(naming.unit), day) == day};
    }
    return ticks;
}

} // namespace

CountScale countScale(double maximum, int maxSteps, bool wholeOnly)
{
    if (maximum <= 0)
        return {1, 1};
    const double least = maximum / std::max(1, maxSteps);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    if (wholeOnly)
        step = std::max(1.0, step);
    return {std::ceil(maximum / step - 1e-9) * step, step};
}

TimeScale timeScale(QDate first, QDate last, double width, const TextWidth& textWidth, const QLocale& locale)
{
    const Ruler ruler(first, last, width);
    const qint64 days = first.daysTo(ruler.end());
    for (const Naming naming : namings) {
        // Names of single days only help where a month or two fill the chart.
        if (naming.unit == Unit::Day && days > 62)
            continue;
        // No more names than could fit, before any is measured.
        if (naming.unit == Unit::Month && double(days) / 30 / naming.stride * LabelGap > width)
            continue;
        auto labels = labelsFor(ruler, naming, textWidth, locale);
        if (!labels || labels->isEmpty())
            continue;
        QVector<TimeLabel> groups;
        if (naming.unit != Unit::Year)
            groups = groupsFor(ruler, groupOf(naming.unit), textWidth, locale);
        return {ticksFor(ruler, naming), *labels, groups};
    }
    return {};
}

} // namespace rapporteur
