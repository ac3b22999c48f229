// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/columnwidths.h"

#include "support/properties.h"

#include <numeric>

using namespace rapporteur;

TEST_CASE("Columns that have room to spare share it")
{
    CHECK(fitColumns({100, 300}, {50, 50}, 800) == std::vector<int>{200, 600});
}

TEST_CASE("Columns that are too wide give way, the widest first, never below the least")
{
    CHECK(fitColumns({100, 300}, {50, 50}, 300) == std::vector<int>{100, 200});
    CHECK(fitColumns({100, 300}, {90, 250}, 300) == std::vector<int>{90, 250});
}

TEST_CASE("Columns without room for their least are left out from the end, but never all")
{
    CHECK(columnsThatFit({100, 100, 100}, 250) == 2);
    CHECK(columnsThatFit({100, 100, 100}, 300) == 3);
    CHECK(columnsThatFit({100}, 20) == 1);
}

TEST_CASE("Columns fill the list exactly wherever they can")
{
    test::forAll("the widths add up", [] {
        const auto wanted =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 500)));
        const std::vector<int> least(wanted.size(), 1);
        const int available = *rc::gen::inRange(static_cast<int>(wanted.size()), 3000);
        const std::vector<int> widths = fitColumns(wanted, least, available);
        RC_ASSERT(std::accumulate(widths.begin(), widths.end(), 0) == available);
    });
}

TEST_CASE("What a record goes by gives way where it is twice as wide as what else is said of it")
{
    CHECK(fitColumns({400, 300}, {50, 50}, 300, {2, 1}) == std::vector<int>{200, 100});
    CHECK(fitColumns({400, 90}, {50, 50}, 300, {2, 1}) == std::vector<int>{210, 90});
}
