// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/intervalindex.h"

namespace rapporteur::timeline {

void IntervalIndex::reserve(size_t count)
{
    m_starts.reserve(count);
    m_ends.reserve(count);
    m_largestEnds.reserve(count);
}

void IntervalIndex::add(const Days& days)
{
    const bool first = m_starts.size() == m_rows.back();
    m_starts.push_back(days.first);
    m_ends.push_back(days.end);
    m_largestEnds.push_back(first ? days.end : std::max(m_largestEnds.back(), days.end));
}

void IntervalIndex::closeRow()
{
    m_rows.push_back(m_starts.size());
}

IntervalIndex::Range IntervalIndex::around(size_t row, double from, double to) const
{
    const Range all = this->row(row);
    const auto at = [](const std::vector<int>& numbers, size_t i) { return numbers.begin() + long(i); };
    const auto end = std::lower_bound(at(m_starts, all.begin), at(m_starts, all.end), to);
    const size_t last = size_t(end - m_starts.begin());
    const auto begin = std::upper_bound(at(m_largestEnds, all.begin), at(m_largestEnds, last), from);
    return {size_t(begin - m_largestEnds.begin()), last};
}

size_t IntervalIndex::skipTo(size_t i, size_t end, double day) const
{
    // Near by first: mostly it is the next one.
    size_t step = 1;
    size_t low = i;
    while (low + step < end && m_largestEnds[low + step] <= day) {
        low += step;
        step *= 2;
    }
    const size_t high = std::min(end, low + step + 1);
    const auto found =
        std::upper_bound(m_largestEnds.begin() + long(i), m_largestEnds.begin() + long(high), day);
    return size_t(found - m_largestEnds.begin());
}

} // namespace rapporteur::timeline
