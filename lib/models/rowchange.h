// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <vector>

namespace rapporteur {

/// A stretch of rows, both ends included.
struct RowRun
{
    int first = 0;
    int last = 0;

    bool operator==(const RowRun&) const = default;
};

/// How one list of ids becomes another, so that a view keeps its selection and its place: first \a removed
/// rows go (last run first), then what is left is put into the order \a kept, then \a inserted rows come
/// (first run first).
struct RowChange
{
    std::vector<RowRun> removed;  ///< rows of the old list, ascending
    bool reordered = false;       ///< whether what is left stood in another order before
    std::vector<Id> kept;         ///< if so: the ids of both lists, in the order of the new one
    std::vector<RowRun> inserted; ///< rows of the new list, ascending
    bool replaced = false;        ///< too different, and too long, to be told in steps

    [[nodiscard]] static RowChange between(const std::vector<Id>& before, const std::vector<Id>& after);
    [[nodiscard]] bool isEmpty() const
    {
        return removed.empty() && inserted.empty() && !reordered && !replaced;
    }
    /// Past this many stretches a view is faster when it reads everything again.
    [[nodiscard]] bool isLarge() const { return replaced || removed.size() + inserted.size() > 64; }
};

} // namespace rapporteur
