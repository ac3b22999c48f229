// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans.h"
#include "timeline/dayscale.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace rapporteur;
using rapporteur::test::forAll;
using timeline::DayScale;

namespace {

DayScale anyScale(double width)
{
    const double start = *rc::gen::inRange(1'721'426, 5'373'484) + *rc::gen::inRange(0, 1000) / 1000.0;
    const double least = width / DayScale::MostDays;
    const double most = width;
    const double share = *rc::gen::inRange(0, 1000) / 1000.0;
    return {start, least * std::pow(most / least, share)};
}

} // namespace

TEST_CASE("A day is where the scale puts it, there and back")
{
    forAll("map there and back", [] {
        const DayScale scale = anyScale(1000);
        const double x = *rc::gen::inRange(-5000, 5000) / 3.0;
        RC_ASSERT(std::abs(scale.x(scale.day(x)) - x) < 1e-4);
    });
}

TEST_CASE("Zooming keeps the day under the pointer and stays between a day and fifty years")
{
    forAll("zoom about a place", [] {
        const double width = 1000;
        const DayScale before = anyScale(width);
        const double x = *rc::gen::inRange(0, 1000);
        const double factor = std::pow(2.0, *rc::gen::inRange(-200, 200) / 10.0);
        const DayScale after = before.zoomed(x, factor, width);
        RC_ASSERT(std::abs(after.day(x) - before.day(x)) < 1e-5);
        RC_ASSERT(width / after.perDay >= DayScale::LeastDays * 0.999);
        RC_ASSERT(width / after.perDay <= DayScale::MostDays * 1.001);
    });
}

TEST_CASE("Zooming in and out again by as much changes nothing")
{
    const DayScale before{2'459'000.25, 2};
    const DayScale after = before.zoomed(300, 1.7, 1000).zoomed(300, 1 / 1.7, 1000);
    CHECK(after.start == Approx(before.start).epsilon(1e-12));
    CHECK(after.perDay == Approx(before.perDay).epsilon(1e-12));
}

TEST_CASE("What is fitted is all in view")
{
    forAll("fit", [] {
        const int first = *rc::gen::inRange(2'000'000, 3'000'000);
        const timeline::Days days{first, first + *rc::gen::inRange(1, 18'000)};
        const DayScale scale = DayScale::fitting(days, 800);
        RC_ASSERT(scale.x(days.first) >= -1e-6);
        RC_ASSERT(scale.x(days.end) <= 800 + 1e-6 || days.count() > DayScale::MostDays * 0.94);
    });
}

TEST_CASE("The days of a date are all those that it may mean")
{
    using timeline::daysOf;
    CHECK(daysOf(PartialDate::of(2020, 11)).firstDay() == QDate(2020, 11, 1));
    CHECK(daysOf(PartialDate::of(2020, 11)).lastDay() == QDate(2020, 11, 30));
    CHECK(daysOf(PartialDate::of(2021)).count() == 365);
    CHECK(daysOf(PartialDate()).isEmpty());
    CHECK(daysOf(PartialDate::of(1, 1, 1)).count() == 1);
    CHECK(daysOf(PartialDate::of(9999)).count() == 365);
    // The wrong way round, as imports may have it.
    const timeline::Days days = daysOf(PartialDate::of(2021, 5, 9), PartialDate::of(2021, 5, 2));
    CHECK(days.firstDay() == QDate(2021, 5, 2));
    CHECK(days.lastDay() == QDate(2021, 5, 9));
    CHECK(timeline::areBackwards(PartialDate::of(2021, 5, 9), PartialDate::of(2021, 5, 2)));
    CHECK_FALSE(timeline::areBackwards(PartialDate::of(2021, 5, 9), PartialDate::of(2021)));
}
