// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/countclasses.h"

#include "support/properties.h"

#include <algorithm>
#include <vector>

using namespace rapporteur;

namespace {

QVector<int> starts(const QVector<int>& counts)
{
    QVector<int> result;
    for (const CountClass& one : countClasses(counts))
        result << one.from;
    return result;
}

} // namespace

TEST_CASE("Counts of nothing make no class", "[charts]")
{
    CHECK(countClasses({}).isEmpty());
    CHECK(countClasses({0, 0}).isEmpty());
    CHECK(classOf(3, {}) == -1);
}

TEST_CASE("Few different counts have a class each", "[charts]")
{
    CHECK(starts({4}) == QVector<int>{4});
    CHECK(starts({1, 2, 2, 3}) == QVector<int>{1, 2, 3});
    CHECK(starts({0, 1, 5}) == QVector<int>{1, 2, 3, 4, 5});
}

TEST_CASE("Classes begin at round numbers and widen", "[charts]")
{
    CHECK(starts({1, 29}) == QVector<int>{1, 2, 3, 5, 15});
    CHECK(starts({1, 400}) == QVector<int>{1, 3, 10, 30, 100});
    CHECK(starts({1, 100'000}) == QVector<int>{1, 10, 100, 1000, 10'000});
    CHECK(countClasses({1, 29}).last().to == 29);
}

TEST_CASE("Classes hold every count once and follow each other", "[charts]")
{
    test::forAll("each count above nothing has one class", [](const std::vector<unsigned short>& given) {
        QVector<int> counts;
        for (const unsigned short count : given)
            counts << int(count);
        const QVector<CountClass> classes = countClasses(counts);
        RC_ASSERT(classes.size() <= 5);
        for (int i = 0; i < classes.size(); ++i) {
            RC_ASSERT(classes.at(i).from <= classes.at(i).to);
            RC_ASSERT((i == 0 || classes.at(i).from == classes.at(i - 1).to + 1));
        }
        for (const int count : counts) {
            const int found = classOf(count, classes);
            RC_ASSERT((found >= 0) == (count > 0));
        }
        if (!classes.isEmpty())
            RC_ASSERT(classes.last().to == *std::max_element(counts.cbegin(), counts.cend()));
    });
}
