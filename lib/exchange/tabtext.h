// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace rapporteur {

/// Rows as spreadsheets hand them over: cells parted by tabs, and in quotes (doubled within) where they hold
/// a tab, an end of line or begin with a quote.
[[nodiscard]] QString toTabText(const std::vector<QStringList>& rows);
[[nodiscard]] std::vector<QStringList> fromTabText(const QString& text);

/// The same rows as a table for programs that take HTML; the first row are the headings.
[[nodiscard]] QString toHtmlTable(const std::vector<QStringList>& rows);

} // namespace rapporteur
