// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/presence.h"

#include "support/properties.h"

#include <QSet>

#include <algorithm>

using namespace rapporteur;

namespace {

constexpr qint32 FirstDay = 2459216; // 2021-01-01

std::vector<Stay> anyStays()
{
    const auto day = [] { return FirstDay + *rc::gen::inRange(0, 20); };
    std::vector<Stay> stays;
    for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
        Stay stay{*rc::gen::inRange(1, 4), *rc::gen::inRange(0, 2), day(), day()};
        if (*rc::gen::inRange(0, 4) == 0)
            stay.to = Stay::Still;
        stays.push_back(stay);
    }
    return stays;
}

int presentOn(const std::vector<Stay>& stays, int place, qint32 day)
{
    QSet<qint64> there;
    for (const Stay& stay : stays) {
        if (stay.place == place && stay.from <= day && day < stay.to)
            there.insert(stay.whom);
    }
    return int(there.size());
}

} // namespace

TEST_CASE("Who is there on a day is who had come and not gone, however the stays overlap")
{
    test::forAll("changes add up to those who are there", [] {
        const std::vector<Stay> stays = anyStays();
        const QDate last = QDate::fromJulianDay(FirstDay + 25);
        const auto changes = changesByPlace(joinedUp(stays), 2, last);
        for (int place = 0; place < 2; ++place) {
            int there = 0;
            auto change = changes[size_t(place)].begin();
            for (qint32 day = FirstDay - 1; day <= FirstDay + 25; ++day) {
                for (; change != changes[size_t(place)].end() && change->day <= day; ++change) {
                    there += change->came - change->went;
                    RC_ASSERT(change->came > 0 || change->went > 0);
                }
                RC_ASSERT(there == presentOn(stays, place, day));
            }
        }
    });
}

TEST_CASE("Whoever leaves on the day of coming back has not left")
{
    const auto joined = joinedUp({{1, 0, FirstDay, FirstDay + 5}, {1, 0, FirstDay + 5, FirstDay + 9}});
    REQUIRE(joined.size() == 1);
    CHECK(joined.front().to == FirstDay + 9);
}

TEST_CASE("The number of a partial date's first day is the calendar's")
{
    CHECK(firstDayNumber("2021-04-22", 7) == QDate(2021, 4, 22).toJulianDay());
    CHECK(firstDayNumber("2021-04", 7) == QDate(2021, 4, 1).toJulianDay());
    CHECK(firstDayNumber("2020", 7) == QDate(2020, 1, 1).toJulianDay());
    CHECK(firstDayNumber("", 7) == 7);
    test::forAll("any day", [] {
        const QDate day = QDate::fromJulianDay(*rc::gen::inRange<qint64>(1721426, 5373484));
        RC_ASSERT(firstDayNumber(day.toString(Qt::ISODate).toLatin1(), 0) == day.toJulianDay());
    });
}
