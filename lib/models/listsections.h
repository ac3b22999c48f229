// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace rapporteur {

/// Rows of a list that is parted by headings, of which some are folded together: which row stands for which
/// record of the list, and which for a heading. Without sections each row is a record.
class ListSections
{
public:
    void clear() { m_sections.clear(); }
    /// All of them open.
    void set(const std::vector<qint64>& sizes);
    [[nodiscard]] bool isEmpty() const { return m_sections.empty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_sections.size()); }

    /// Of a list of so many records.
    [[nodiscard]] int rowCount(size_t records) const;
    /// The record's place in the list; of a heading that of the first below it.
    [[nodiscard]] int placeAt(int row) const;
    [[nodiscard]] bool isHeading(int row) const;
    /// The row of a record; where it is folded away that of its heading.
    [[nodiscard]] int rowOf(int place) const;

    [[nodiscard]] int sectionAt(int row) const;
    [[nodiscard]] int sectionOf(int place) const;
    [[nodiscard]] int headingRow(int section) const { return at(section).row; }
    [[nodiscard]] int firstOf(int section) const { return at(section).first; }
    [[nodiscard]] int sizeOf(int section) const { return at(section).count; }
    [[nodiscard]] bool isOpen(int section) const { return at(section).open; }
    void setOpen(int section, bool open);

private:
    struct Section
    {
        int row = 0;
        int first = 0;
        int count = 0;
        bool open = true;
    };

    [[nodiscard]] const Section& at(int section) const { return m_sections[static_cast<size_t>(section)]; }
    void number();

    std::vector<Section> m_sections;
};

} // namespace rapporteur
