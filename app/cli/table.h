// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rapporteur {

/// Rows in aligned columns for reading in a terminal; as wide as their content unless a width is given.
class TextTable
{
public:
    explicit TextTable(QStringList header, QList<bool> rightAligned = {});

    void addRow(QStringList cells);
    /// One string a line. Where \a width is not 0 the widest columns are cut to fit, with "…".
    [[nodiscard]] QStringList lines(int width = 0) const;

private:
    [[nodiscard]] QList<int> widths(int available) const;
    [[nodiscard]] QString lineOf(const QStringList& cells, const QList<int>& widths) const;

    QStringList m_header;
    QList<bool> m_rightAligned;
    QList<QStringList> m_rows;
};

/// The columns that a text takes in a terminal: none for a combining accent, two for a Chinese character.
[[nodiscard]] int displayWidth(const QString& text);

} // namespace rapporteur
