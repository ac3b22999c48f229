// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowchange.h"

#include "support/properties.h"

#include <algorithm>

using namespace rapporteur;

namespace {

std::vector<Id> ids(const std::vector<int>& numbers)
{
    std::vector<Id> list;
    for (const int number : numbers)
        list.push_back(Id{number});
    return list;
}

/// What a view would end with that follows the change.
std::vector<Id> followed(std::vector<Id> list, const RowChange& change, const std::vector<Id>& after)
{
    for (auto run = change.removed.rbegin(); run != change.removed.rend(); ++run)
        list.erase(list.begin() + run->first, list.begin() + run->last + 1);
    if (change.reordered)
        list = change.kept;
    for (const RowRun& run : change.inserted)
        list.insert(list.begin() + run.first, after.begin() + run.first, after.begin() + run.last + 1);
    return list;
}

} // namespace

TEST_CASE("A list that did not change asks nothing of the views")
{
    CHECK(RowChange::between(ids({1, 2, 3}), ids({1, 2, 3})).isEmpty());
}

TEST_CASE("Rows that come, go and move are told apart")
{
    const RowChange change = RowChange::between(ids({1, 2, 3, 4}), ids({3, 1, 9, 4}));
    CHECK(change.removed == std::vector<RowRun>{{1, 1}});
    CHECK(change.reordered);
    CHECK(change.kept == ids({3, 1, 4}));
    CHECK(change.inserted == std::vector<RowRun>{{2, 2}});
}

TEST_CASE("Following a change of rows gives the new list, whatever it was")
{
    test::forAll("removing, ordering and inserting ends at the new list",
                 [](std::vector<int> a, std::vector<int> b) {
                     const auto unique = [](std::vector<int> numbers) {
                         std::vector<int> seen;
                         for (const int number : numbers) {
                             if (std::find(seen.begin(), seen.end(), number) == seen.end())
                                 seen.push_back(number);
                         }
                         return ids(seen);
                     };
                     const std::vector<Id> before = unique(a);
                     const std::vector<Id> after = unique(b);
                     RC_ASSERT(followed(before, RowChange::between(before, after), after) == after);
                 });
}
