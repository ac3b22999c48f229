// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans.h"
#include "timeline/snapping.h"

#include <catch2/catch.hpp>

using namespace rapporteur;
using rapporteur::test::forAll;
using timeline::dragged;
using timeline::Part;
using timeline::Schedule;
using timeline::stepped;
using timeline::Unit;
using Precision = PartialDate::Precision;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

PartialDate anyDate()
{
    const int year = *rc::gen::inRange(1900, 2200);
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return PartialDate::of(year);
    case 1:
        return PartialDate::of(year, *rc::gen::inRange(1, 13));
    default:
        return PartialDate::of(QDate(year, 1, 1).addDays(*rc::gen::inRange(0, 365)));
    }
}

} // namespace

TEST_CASE("Things come to rest where a unit begins, and at the nearest")
{
    forAll("snapping", [] {
        const double day = *rc::gen::inRange(2'300'000, 2'600'000) + *rc::gen::inRange(0, 100) / 100.0;
        const Unit unit = *rc::gen::element(Unit::Day, Unit::Week, Unit::Month);
        const int rests = timeline::snapped(day, unit, english);
        const QDate date = QDate::fromJulianDay(rests);
        RC_ASSERT(unitStart(unit, date, english) == date);
        const double longest = unit == Unit::Day ? 1 : unit == Unit::Week ? 7 : 31;
        RC_ASSERT(std::abs(rests - day) <= longest / 2);
    });
}

TEST_CASE("Whatever is moved keeps its precision and never gains a day")
{
    forAll("precision", [] {
        Schedule before{anyDate(), {}};
        if (*rc::gen::arbitrary<bool>())
            before.to = PartialDate::of(before.from.year() + 1, *rc::gen::inRange(1, 13));
        const Part part = *rc::gen::element(Part::Body, Part::Start, Part::End);
        const Unit unit = *rc::gen::element(Unit::Day, Unit::Week, Unit::Month);
        const Schedule after = dragged(before, part, *rc::gen::inRange(-900, 900), unit, english);
        RC_ASSERT(!after.from.isNull());
        RC_ASSERT(!timeline::areBackwards(after.from, after.to));
        const auto allowed = [&](const PartialDate& date) {
            return date.isNull() || date.precision() == before.from.precision() ||
                   date.precision() == before.to.precision();
        };
        RC_ASSERT(allowed(after.from));
        RC_ASSERT(allowed(after.to));
        if (part == Part::Body)
            RC_ASSERT(after.from.precision() == before.from.precision());
    });
}

TEST_CASE("A bar dragged nowhere is where it was")
{
    forAll("no move", [] {
        const Schedule before{anyDate(), {}};
        RC_ASSERT(dragged(before, Part::Body, 0, Unit::Day, english) == before);
    });
}

TEST_CASE("Days move by days, months by months, years by years")
{
    const Schedule day{PartialDate::of(2021, 4, 22), PartialDate::of(2021, 4, 24)};
    CHECK(dragged(day, Part::Body, 5, Unit::Day, english) ==
          Schedule{PartialDate::of(2021, 4, 27), PartialDate::of(2021, 4, 29)});
    CHECK(dragged(day, Part::End, 5, Unit::Day, english) ==
          Schedule{PartialDate::of(2021, 4, 22), PartialDate::of(2021, 4, 29)});
    CHECK(dragged(day, Part::Start, 40, Unit::Day, english).from == PartialDate::of(2021, 4, 24));
    const Schedule month{PartialDate::of(2020, 11), {}};
    CHECK(dragged(month, Part::Body, 6, Unit::Day, english) == month);
    CHECK(dragged(month, Part::Body, 30, Unit::Day, english).from == PartialDate::of(2020, 12));
    const Schedule year{PartialDate::of(2021), {}};
    CHECK(dragged(year, Part::Body, -300, Unit::Day, english).from == PartialDate::of(2020));
}

TEST_CASE("An event of one day that is pulled at its ends gets an end of its own")
{
    const Schedule day{PartialDate::of(2021, 4, 22), {}};
    CHECK(dragged(day, Part::End, 2, Unit::Day, english) ==
          Schedule{PartialDate::of(2021, 4, 22), PartialDate::of(2021, 4, 24)});
    CHECK(dragged(day, Part::Start, -2, Unit::Day, english) ==
          Schedule{PartialDate::of(2021, 4, 20), PartialDate::of(2021, 4, 22)});
    const Schedule due{{}, PartialDate::of(2021, 9)};
    CHECK(dragged(due, Part::Body, 31, Unit::Month, english) == Schedule{{}, PartialDate::of(2021, 10)});
    CHECK(dragged(due, Part::Start, -31, Unit::Month, english) ==
          Schedule{PartialDate::of(2021, 8), PartialDate::of(2021, 9)});
}

TEST_CASE("Arrow keys move by a day, with Shift by a week, and a month by a month")
{
    const Schedule day{PartialDate::of(2021, 4, 22), {}};
    CHECK(stepped(day, Part::Body, 1, false).from == PartialDate::of(2021, 4, 23));
    CHECK(stepped(day, Part::Body, -1, true).from == PartialDate::of(2021, 4, 15));
    Schedule month{PartialDate::of(2020, 1), {}};
    for (int i = 2; i <= 12; ++i) {
        month = stepped(month, Part::Body, 1, false);
        CHECK(month.from == PartialDate::of(2020, i));
    }
    CHECK(stepped(stepped(day, Part::Body, 1, true), Part::Body, -1, true) == day);
}

TEST_CASE("What is drawn by months is known to the month only")
{
    const auto at = [](int year, int month, int day) {
        return double(QDate(year, month, day).toJulianDay());
    };
    CHECK(timeline::drawn(at(2021, 2, 27), at(2021, 6, 2), Unit::Month, english) ==
          Schedule{PartialDate::of(2021, 3), PartialDate::of(2021, 5)});
    CHECK(timeline::drawn(at(2021, 3, 10), at(2021, 3, 8), Unit::Day, english) ==
          Schedule{PartialDate::of(2021, 3, 8), PartialDate::of(2021, 3, 9)});
    CHECK(timeline::drawn(at(2021, 3, 8), at(2021, 3, 8), Unit::Day, english) ==
          Schedule{PartialDate::of(2021, 3, 8), {}});
}
