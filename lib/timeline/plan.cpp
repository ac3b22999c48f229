// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/plan.h"

#include <limits>
#include <numeric>

namespace rapporteur::timeline {

namespace {

/// The ends of the rows as a tournament: which is the first row that is free from a day on, without asking
/// each.
class FreeRows
{
public:
    quint32 take(const Days& days)
    {
        if (m_ends[1] > days.first)
            grow();
        size_t node = 1;
        while (node < m_leaves)
            node = m_ends[2 * node] <= days.first ? 2 * node : 2 * node + 1;
        const quint32 row = quint32(node - m_leaves);
        m_ends[node] = days.end;
        for (node /= 2; node > 0; node /= 2)
            m_ends[node] = std::min(m_ends[2 * node], m_ends[2 * node + 1]);
        return row;
    }

private:
    static constexpr int Free = std::numeric_limits<int>::min();

    void grow()
    {
        std::vector<int> rows(2 * m_leaves, Free);
        std::copy(m_ends.begin() + long(m_leaves), m_ends.end(), rows.begin());
        m_leaves *= 2;
        m_ends.assign(2 * m_leaves, Free);
        std::copy(rows.begin(), rows.end(), m_ends.begin() + long(m_leaves));
        for (size_t node = m_leaves - 1; node > 0; --node)
            m_ends[node] = std::min(m_ends[2 * node], m_ends[2 * node + 1]);
    }

    size_t m_leaves = 1;
    std::vector<int> m_ends{Free, Free}; ///< by node; a parent has the smaller of its two
};

} // namespace

Days Content::extent() const
{
    Days all;
    for (const Item& item : items)
        all = all.united(item.extent());
    for (const Edition& edition : editions)
        all = all.united(edition.days);
    return all;
}

std::vector<quint32> packIntoRows(const std::vector<Days>& sorted)
{
    std::vector<quint32> rows;
    rows.reserve(sorted.size());
    FreeRows free;
    for (const Days& days : sorted)
        rows.push_back(free.take(days));
    return rows;
}

Plan::Plan(Content content)
    : m_content(std::move(content))
    , m_extent(m_content.extent())
{
    const size_t count = m_content.items.size();
    m_rowOfItem.resize(count);
    m_placeOfItem.resize(count);
    m_order.reserve(count);
    m_index.reserve(count);
    std::vector<std::vector<quint32>> byLane(m_content.lanes.size());
    for (quint32 i = 0; i < count; ++i)
        byLane[m_content.items[i].lane].push_back(i);
    for (size_t lane = 0; lane < byLane.size(); ++lane)
        packLane(lane, byLane[lane]);
    m_byId.resize(count);
    std::iota(m_byId.begin(), m_byId.end(), 0U);
    const auto earlier = [this](quint32 a, quint32 b) { return item(a).record.id < item(b).record.id; };
    if (!std::is_sorted(m_byId.begin(), m_byId.end(), earlier))
        std::sort(m_byId.begin(), m_byId.end(), earlier);
}

void Plan::packLane(size_t, std::vector<quint32>& items)
{
    std::vector<std::pair<Days, quint32>> sorted;
    sorted.reserve(items.size());
    for (const quint32 number : items)
        sorted.emplace_back(item(number).extent(), number);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.first.first != b.first.first ? a.first.first < b.first.first : a.first.end > b.first.end;
    });
    std::vector<Days> days;
    days.reserve(sorted.size());
    for (const auto& [extent, number] : sorted)
        days.push_back(extent);
    const std::vector<quint32> rows = packIntoRows(days);
    const quint32 rowCount = rows.empty() ? 0 : *std::max_element(rows.begin(), rows.end()) + 1;

    // Row by row, which keeps the order of starts within each.
    std::vector<size_t> filled(rowCount + 1, 0);
    for (const quint32 row : rows)
        ++filled[row + 1];
    std::partial_sum(filled.begin(), filled.end(), filled.begin());
    std::vector<size_t> places(sorted.size());
    std::vector<size_t> next(filled.begin(), filled.end());
    for (size_t i = 0; i < sorted.size(); ++i)
        places[next[rows[i]]++] = i;
    const size_t firstRow = m_index.rowCount();
    for (size_t row = 0; row < rowCount; ++row) {
        for (size_t place = filled[row]; place < filled[row + 1]; ++place) {
            const auto& [extent, number] = sorted[places[place]];
            m_rowOfItem[number] = quint32(firstRow + row);
            m_placeOfItem[number] = quint32(m_order.size());
            m_order.push_back(number);
            m_index.add(extent);
        }
        m_index.closeRow();
    }
    m_laneRows.push_back(m_index.rowCount());
    summarise(days);
}

void Plan::summarise(const std::vector<Days>& sorted)
{
    Days run;
    for (const Days& days : sorted) {
        if (!run.isEmpty() && days.first > run.end) {
            m_summaries.add(run);
            run = {};
        }
        run = run.united(days);
    }
    if (!run.isEmpty())
        m_summaries.add(run);
    m_summaries.closeRow();
}

std::vector<quint32> Plan::find(const RecordRef& record) const
{
    std::vector<quint32> found;
    auto at = std::lower_bound(m_byId.begin(), m_byId.end(), record.id,
                               [this](quint32 number, Id id) { return item(number).record.id < id; });
    for (; at != m_byId.end() && item(*at).record.id == record.id; ++at) {
        if (item(*at).record == record)
            found.push_back(*at);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace rapporteur::timeline
