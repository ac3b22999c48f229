// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowchange.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <unordered_set>

namespace rapporteur {

namespace {

/// More rows than this are read again sooner than compared.
constexpr size_t mostCompared = 50'000;

void addRow(std::vector<RowRun>& runs, int row)
{
    if (!runs.empty() && runs.back().last == row - 1)
        runs.back().last = row;
    else
        runs.push_back({row, row});
}

/// Splits a stretch of a list into rows that are no part of \a other, and the ids that are.
std::vector<Id> split(std::span<const Id> list, int firstRow, const std::unordered_set<Id>& other,
                      std::vector<RowRun>& rest)
{
    std::vector<Id> common;
    for (size_t row = 0; row < list.size(); ++row) {
        if (other.contains(list[row]))
            common.push_back(list[row]);
        else
            addRow(rest, firstRow + static_cast<int>(row));
    }
    return common;
}

} // namespace

RowChange RowChange::between(const std::vector<Id>& before, const std::vector<Id>& after)
{
    // Most often a few rows of a long list have changed: only what lies between its unchanged ends is looked
    // at.
    const auto [oldFirst, freshFirst] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [oldLast, freshLast] = std::mismatch(before.rbegin(), std::make_reverse_iterator(oldFirst),
                                                    after.rbegin(), std::make_reverse_iterator(freshFirst));
    const std::span<const Id> old(oldFirst, oldLast.base());
    const std::span<const Id> fresh(freshFirst, freshLast.base());
    const int start = static_cast<int>(oldFirst - before.begin());
    RowChange change;
    if (old.empty() && fresh.empty())
        return change;
    if (!old.empty() && !fresh.empty() && old.size() + fresh.size() > mostCompared) {
        change.replaced = true;
        return change;
    }
    const std::vector<Id> stayed = split(old, start, {fresh.begin(), fresh.end()}, change.removed);
    const std::vector<Id> kept = split(fresh, start, {old.begin(), old.end()}, change.inserted);
    change.reordered = stayed != kept;
    if (change.reordered) {
        change.kept.assign(before.begin(), oldFirst);
        change.kept.insert(change.kept.end(), kept.begin(), kept.end());
        change.kept.insert(change.kept.end(), oldLast.base(), before.end());
    }
    return change;
}

} // namespace rapporteur
