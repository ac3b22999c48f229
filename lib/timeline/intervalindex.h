// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/days.h"

#include <vector>

namespace rapporteur::timeline {

/// Finds the intervals of a row that lie in view without looking at the others. Intervals are sorted by their
/// starts; beside each stands the largest end so far, so that two binary searches bound what can be seen.
class IntervalIndex
{
public:
    struct Range
    {
        size_t begin = 0;
        size_t end = 0;
    };

    void reserve(size_t count);
    /// Intervals of a row are added in the order of their starts, one row after the other.
    void add(const Days& days);
    void closeRow();

    [[nodiscard]] size_t rowCount() const { return m_rows.size() - 1; }
    [[nodiscard]] size_t size() const { return m_starts.size(); }
    [[nodiscard]] Range row(size_t row) const { return {m_rows[row], m_rows[row + 1]}; }
    [[nodiscard]] int start(size_t i) const { return m_starts[i]; }
    [[nodiscard]] int end(size_t i) const { return m_ends[i]; }
    /// Holds all of the row's intervals that have a day in [from, to), and few others; rows without overlaps
    /// have no others at all.
    [[nodiscard]] Range around(size_t row, double from, double to) const;
    /// The first at or after \a i, up to \a end, that ends after \a day: what lies between is hidden behind
    /// the pixel that ends there.
    [[nodiscard]] size_t skipTo(size_t i, size_t end, double day) const;

    template <class Visit>
    void forEach(size_t row, double from, double to, const Visit& visit) const
    {
        const Range range = around(row, from, to);
        for (size_t i = range.begin; i < range.end; ++i) {
            if (m_ends[i] > from && m_starts[i] < to)
                visit(i);
        }
    }

private:
    std::vector<int> m_starts;
    std::vector<int> m_ends;
    std::vector<int> m_largestEnds; ///< of those before in the row, and of itself
    std::vector<size_t> m_rows{0};
};

} // namespace rapporteur::timeline
