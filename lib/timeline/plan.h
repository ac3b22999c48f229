// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/intervalindex.h"
#include "timeline/item.h"

namespace rapporteur::timeline {

/// A row number for each interval, such that those in one row never overlap: the first row that is free from
/// the interval's start on. Intervals come in the order of their starts; the same ones always get the same
/// rows, and later ones do not move earlier ones.
[[nodiscard]] std::vector<quint32> packIntoRows(const std::vector<Days>& sorted);

/// The content with its items packed into rows, and the indexes to find them by. Does not depend on the zoom,
/// so that nothing jumps from row to row. Never changes: it can be made away from the window and shared.
class Plan
{
public:
    Plan() = default;
    explicit Plan(Content content);

    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] const Item& item(quint32 number) const { return m_content.items[number]; }
    [[nodiscard]] size_t rowCount() const { return m_index.rowCount(); }
    /// The rows of a lane are those from here to firstRow(lane + 1).
    [[nodiscard]] size_t firstRow(size_t lane) const { return m_laneRows[lane]; }
    [[nodiscard]] size_t rowsOf(size_t lane) const { return m_laneRows[lane + 1] - m_laneRows[lane]; }
    [[nodiscard]] size_t rowOf(quint32 item) const { return m_rowOfItem[item]; }
    /// Where the item stands in its row's order, and so in index().
    [[nodiscard]] size_t placeOf(quint32 item) const { return m_placeOfItem[item]; }
    /// Over the extents of the items; the place i belongs to the item itemAt(i).
    [[nodiscard]] const IntervalIndex& index() const { return m_index; }
    [[nodiscard]] quint32 itemAt(size_t place) const { return m_order[place]; }
    /// What a collapsed lane shows: where it has anything at all. One row for each lane.
    [[nodiscard]] const IntervalIndex& summaries() const { return m_summaries; }
    [[nodiscard]] const Days& extent() const { return m_extent; }
    /// The item's numbers, more than one where it stands in several lanes.
    [[nodiscard]] std::vector<quint32> find(const RecordRef& record) const;

private:
    void packLane(size_t lane, std::vector<quint32>& items);
    void summarise(const std::vector<Days>& sorted);

    Content m_content;
    Days m_extent;
    std::vector<quint32> m_order;
    std::vector<quint32> m_rowOfItem;
    std::vector<quint32> m_placeOfItem;
    std::vector<size_t> m_laneRows{0};
    std::vector<quint32> m_byId;
    IntervalIndex m_index;
    IntervalIndex m_summaries;
};

} // namespace rapporteur::timeline
