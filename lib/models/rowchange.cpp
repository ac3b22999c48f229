// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowchange.h"

#include <unordered_set>

namespace rapporteur {

namespace {

void addRow(std::vector<RowRun>& runs, int row)
{
    if (!runs.empty() && runs.back().last == row - 1)
        runs.back().last = row;
    else
        runs.push_back({row, row});
}

/// Splits \a list into rows that are no part of \a other, and the ids that are.
std::vector<Id> split(const std::vector<Id>& list, const std::unordered_set<Id>& other,
                      std::vector<RowRun>& rest)
{
    std::vector<Id> common;
    for (size_t row = 0; row < list.size(); ++row) {
        if (other.contains(list[row]))
            common.push_back(list[row]);
        else
            addRow(rest, static_cast<int>(row));
    }
    return common;
}

} // namespace

RowChange RowChange::between(const std::vector<Id>& before, const std::vector<Id>& after)
{
    RowChange change;
    if (before == after)
        return change;
    const std::unordered_set<Id> old(before.begin(), before.end());
    const std::unordered_set<Id> fresh(after.begin(), after.end());
    const std::vector<Id> stayed = split(before, fresh, change.removed);
    change.kept = split(after, old, change.inserted);
    change.reordered = stayed != change.kept;
    return change;
}

} // namespace rapporteur
