// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listsections.h"

#include <algorithm>

namespace rapporteur {

void ListSections::set(const std::vector<qint64>& sizes)
{
    m_sections.clear();
    int first = 0;
    for (const qint64 size : sizes) {
        m_sections.push_back({0, first, static_cast<int>(size), true});
        first += static_cast<int>(size);
    }
    number();
}

void ListSections::number()
{
    int row = 0;
    for (Section& section : m_sections) {
        section.row = row;
        row += 1 + (section.open ? section.count : 0);
    }
}

int ListSections::rowCount(size_t records) const
{
    if (m_sections.empty())
        return static_cast<int>(records);
    const Section& last = m_sections.back();
    return last.row + 1 + (last.open ? last.count : 0);
}

int ListSections::sectionAt(int row) const
{
    const auto next =
        std::upper_bound(m_sections.begin(), m_sections.end(), row,
                         [](int wanted, const Section& section) { return wanted < section.row; });
    return static_cast<int>(next - m_sections.begin()) - 1;
}

int ListSections::sectionOf(int place) const
{
    const auto next =
        std::upper_bound(m_sections.begin(), m_sections.end(), place,
                         [](int wanted, const Section& section) { return wanted < section.first; });
    return static_cast<int>(next - m_sections.begin()) - 1;
}

bool ListSections::isHeading(int row) const
{
    return !m_sections.empty() && row >= 0 && at(sectionAt(row)).row == row;
}

int ListSections::placeAt(int row) const
{
    if (m_sections.empty())
        return row;
    const Section& section = at(sectionAt(row));
    return section.first + std::max(0, row - section.row - 1);
}

int ListSections::rowOf(int place) const
{
    if (m_sections.empty())
        return place;
    const Section& section = at(sectionOf(place));
    return section.open ? section.row + 1 + place - section.first : section.row;
}

void ListSections::setOpen(int section, bool open)
{
    m_sections[static_cast<size_t>(section)].open = open;
    number();
}

} // namespace rapporteur
