// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans.h"
#include "timeline/plan.h"

#include <catch2/catch.hpp>

using namespace rapporteur;
using namespace rapporteur::test;
using timeline::Days;
using timeline::Plan;

namespace {

std::vector<Days> anySorted()
{
    std::vector<Days> all;
    const int count = *rc::gen::inRange(0, 200);
    for (int i = 0; i < count; ++i) {
        const int first = *rc::gen::inRange(0, 300);
        all.push_back({first, first + *rc::gen::inRange(1, 60)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Days& a, const Days& b) { return a.first < b.first; });
    return all;
}

size_t deepest(const std::vector<Days>& all)
{
    size_t most = 0;
    for (const Days& each : all) {
        most = std::max(most, size_t(std::count_if(all.begin(), all.end(), [&](const Days& other) {
                            return other.first <= each.first && each.first < other.end;
                        })));
    }
    return most;
}

} // namespace

TEST_CASE("Items of one row never overlap, and no more rows are taken than are needed")
{
    forAll("packing", [] {
        const std::vector<Days> sorted = anySorted();
        const std::vector<quint32> rows = timeline::packIntoRows(sorted);
        RC_ASSERT(rows.size() == sorted.size());
        size_t count = 0;
        for (size_t i = 0; i < sorted.size(); ++i) {
            count = std::max(count, size_t(rows[i]) + 1);
            for (size_t j = 0; j < i; ++j)
                RC_ASSERT(rows[i] != rows[j] || !sorted[i].overlaps(sorted[j]));
        }
        RC_ASSERT(count == deepest(sorted));
    });
}

TEST_CASE("What comes later moves nothing that was there")
{
    forAll("stable", [] {
        const std::vector<Days> sorted = anySorted();
        const size_t fewer = sorted.empty() ? 0 : *rc::gen::inRange<size_t>(0, sorted.size());
        const std::vector<Days> some(sorted.begin(), sorted.begin() + long(fewer));
        const std::vector<quint32> all = timeline::packIntoRows(sorted);
        RC_ASSERT(timeline::packIntoRows(some) ==
                  std::vector<quint32>(all.begin(), all.begin() + long(fewer)));
    });
}

TEST_CASE("A plan has each item once, in a row of its lane where nothing overlaps it")
{
    const Plan plan(randomContent(7, 3000));
    std::vector<int> seen(plan.content().items.size(), 0);
    for (size_t lane = 0; lane < plan.content().lanes.size(); ++lane) {
        for (size_t row = plan.firstRow(lane); row < plan.firstRow(lane + 1); ++row) {
            const auto range = plan.index().row(row);
            for (size_t i = range.begin; i < range.end; ++i) {
                const quint32 item = plan.itemAt(i);
                ++seen[item];
                CHECK(plan.item(item).lane == lane);
                CHECK(plan.rowOf(item) == row);
                CHECK(plan.placeOf(item) == i);
                if (i > range.begin)
                    CHECK(plan.index().start(i) >= plan.index().end(i - 1));
            }
        }
    }
    CHECK(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
}

TEST_CASE("A record is found in all its lanes and nowhere else")
{
    timeline::Content content = randomContent(3, 50);
    timeline::Item again = content.items[4];
    again.lane = (again.lane + 1) % 4;
    content.items.push_back(again);
    const RecordRef record = again.record;
    const Plan plan(std::move(content));
    CHECK(plan.find(record) == std::vector<quint32>{4, 50});
    CHECK(plan.find({QStringLiteral("output"), record.id}).empty());
    CHECK(plan.find({QStringLiteral("event"), Id{12345}}).empty());
}

TEST_CASE("Ten thousand items on one day are rows under each other, at once")
{
    timeline::Content content = randomContent(1, 0, 1);
    for (int i = 0; i < 10'000; ++i)
        content.items.push_back(dayItem(i + 1, 2'459'000, 1));
    const Plan plan(std::move(content));
    CHECK(plan.rowsOf(0) == 10'000);
}

TEST_CASE("The index finds every interval in view and no other")
{
    forAll("culling", [] {
        timeline::IntervalIndex index;
        std::vector<std::vector<Days>> rows;
        const int rowCount = *rc::gen::inRange(1, 5);
        for (int row = 0; row < rowCount; ++row) {
            rows.push_back(anySorted());
            for (const Days& days : rows.back())
                index.add(days);
            index.closeRow();
        }
        const auto row = *rc::gen::inRange<size_t>(0, rows.size());
        const double from = *rc::gen::inRange(-50, 400) + 0.5;
        const double to = from + *rc::gen::inRange(1, 100);
        std::vector<size_t> found;
        index.forEach(row, from, to, [&](size_t i) { found.push_back(i - index.row(row).begin); });
        std::vector<size_t> expected;
        for (size_t i = 0; i < rows[row].size(); ++i) {
            if (rows[row][i].end > from && rows[row][i].first < to)
                expected.push_back(i);
        }
        RC_ASSERT(found == expected);
    });
}

TEST_CASE("Skipping leads to the first interval that reaches beyond the day")
{
    forAll("skip", [] {
        timeline::IntervalIndex index;
        const std::vector<Days> sorted = anySorted();
        for (const Days& days : sorted)
            index.add(days);
        index.closeRow();
        const size_t from = sorted.empty() ? 0 : *rc::gen::inRange<size_t>(0, sorted.size());
        const double day = *rc::gen::inRange(0, 400);
        size_t expected = from;
        int largest = 0;
        for (size_t i = 0; i < sorted.size(); ++i) {
            largest = std::max(largest, sorted[i].end);
            if (i >= from && largest > day) {
                expected = i;
                break;
            }
            expected = std::max(from, i + 1);
        }
        RC_ASSERT(index.skipTo(from, sorted.size(), day) == std::min(expected, sorted.size()));
    });
}
