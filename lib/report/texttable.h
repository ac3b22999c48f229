// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QStringList>

#include <functional>

namespace rapporteur::report {

/// A table set in letters of one width: columns as wide as they need as long as all fit, else the wide ones
/// give way and their cells wrap.
class TextTable
{
public:
    using CellText = std::function<QString(const Runs&)>;

    TextTable(const Table& table, int columns, const CellText& textOf);
    [[nodiscard]] QStringList lines() const;

private:
    void measure(int columns);
    [[nodiscard]] QStringList rowLines(const QStringList& cells) const;
    void appendRow(QStringList& lines, size_t index) const;
    [[nodiscard]] QString rule() const;
    [[nodiscard]] bool wraps(const QStringList& cells) const;

    const Table& m_table;
    QStringList m_titles;
    QList<QStringList> m_cells;
    QList<int> m_widths;
    int m_total = 0;
    bool m_spaced = false; ///< rows of several lines are told apart by an empty one
};

} // namespace rapporteur::report
