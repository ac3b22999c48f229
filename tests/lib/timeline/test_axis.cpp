// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans.h"
#include "timeline/axis.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace rapporteur;
using rapporteur::test::forAll;
using rapporteur::test::plainWidth;
using timeline::Axis;
using timeline::AxisCell;
using timeline::Unit;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

timeline::DayScale scaleFrom(QDate day, double perDay)
{
    return {double(day.toJulianDay()), perDay};
}

QStringList names(const QVector<AxisCell>& cells)
{
    QStringList all;
    for (const AxisCell& cell : cells)
        all << cell.name;
    return all;
}

void checkNames(const QVector<AxisCell>& cells, double width)
{
    double free = -1e9;
    for (const AxisCell& cell : cells) {
        if (cell.name.isEmpty())
            continue;
        RC_ASSERT(cell.textLeft >= free);
        RC_ASSERT(cell.textLeft >= 0);
        free = cell.textLeft + plainWidth()(cell.name);
        RC_ASSERT(free <= width);
    }
}

} // namespace

TEST_CASE("The axis names days, weeks, months, quarters or years as the zoom allows")
{
    const auto unitAt = [](double perDay) {
        return axisFor(scaleFrom(QDate(2021, 1, 1), perDay), 1000, plainWidth(), english).unit;
    };
    CHECK(unitAt(40) == Unit::Day);
    CHECK(unitAt(5) == Unit::Week);
    CHECK(unitAt(1.5) == Unit::Month);
    CHECK(unitAt(0.5) == Unit::Quarter);
    CHECK(unitAt(0.11) == Unit::Year);
    CHECK(unitAt(1000 / timeline::DayScale::MostDays) == Unit::FiveYears);
}

TEST_CASE("A year of months is named in the user's language, with the year above")
{
    const Axis axis = axisFor(scaleFrom(QDate(2021, 1, 1), 2), 730, plainWidth(), english);
    CHECK(names(axis.lower).mid(0, 3) == QStringList({u"Jan"_qs, u"Feb"_qs, u"Mar"_qs}));
    CHECK(names(axis.upper).mid(0, 1) == QStringList(u"2021"_qs));
    const Axis french = axisFor(scaleFrom(QDate(2021, 1, 1), 2), 730, plainWidth(), QLocale(QLocale::French));
    CHECK(names(french.lower).value(1) ==
          QLocale(QLocale::French).standaloneMonthName(2, QLocale::ShortFormat));
}

TEST_CASE("Above years stand the tens or fifties of years that they belong to")
{
    const auto above = [](double perDay) {
        const Axis axis = axisFor(scaleFrom(QDate(1975, 5, 1), perDay), 1000, plainWidth(), english);
        return names(axis.upper).mid(0, 2);
    };
    CHECK(above(0.11) == QStringList({u"1970 – 1979"_qs, u"1980 – 1989"_qs}));
    CHECK(above(1000 / timeline::DayScale::MostDays) == QStringList({u"1970 – 1979"_qs, u"1980 – 1989"_qs}));
    CHECK(above(200 / timeline::DayScale::MostDays) == QStringList({u"1950 – 1999"_qs, u"2000 – 2049"_qs}));
}

TEST_CASE("Weeks begin where the language has them begin")
{
    const auto first = [](const QLocale& locale) {
        return axisFor(scaleFrom(QDate(2021, 6, 2), 5), 600, plainWidth(), locale)
            .lower.value(0)
            .days.firstDay();
    };
    CHECK(first(english).dayOfWeek() == Qt::Monday);
    CHECK(first(QLocale(QLocale::English, QLocale::UnitedStates)).dayOfWeek() == Qt::Sunday);
    CHECK(first(QLocale(QLocale::Arabic, QLocale::Egypt)).dayOfWeek() == Qt::Saturday);
}

TEST_CASE("Cells of the axis touch, cover the view, and their names stand clear of each other")
{
    forAll("axis", [] {
        const double width = *rc::gen::inRange(200, 2000);
        const double perDay =
            width * std::pow(timeline::DayScale::MostDays, -*rc::gen::inRange(0, 1000) / 1000.0);
        const timeline::DayScale scale{*rc::gen::inRange(1'722'000, 5'350'000) + 0.3, perDay};
        const Axis axis = axisFor(scale, width, plainWidth(), english);
        RC_ASSERT(!axis.lower.isEmpty());
        RC_ASSERT(axis.lower.size() < 2000);
        for (qsizetype i = 1; i < axis.lower.size(); ++i)
            RC_ASSERT(axis.lower[i].days.first == axis.lower[i - 1].days.end);
        RC_ASSERT(axis.lower.first().left <= 0.001);
        RC_ASSERT(axis.lower.last().right >= width - 0.001 ||
                  axis.lower.last().days.lastDay().year() >= 9999);
        RC_ASSERT(!axis.upper.isEmpty());
        for (qsizetype i = 1; i < axis.upper.size(); ++i)
            RC_ASSERT(axis.upper[i].days.first == axis.upper[i - 1].days.end);
        checkNames(axis.lower, width);
        checkNames(axis.upper, width);
    });
}

TEST_CASE("The axis ends where dates do")
{
    for (const QDate day : {QDate(1, 1, 1), QDate(9999, 12, 30), QDate(1950, 1, 1), QDate(2150, 1, 1)}) {
        for (const double perDay : {0.05, 0.5, 2.0, 30.0, 1000.0}) {
            const Axis axis = timeline::axisFor({double(day.toJulianDay()) - 300 / perDay, perDay}, 1000,
                                                plainWidth(), english);
            CHECK(axis.lower.size() < 500);
        }
    }
}
