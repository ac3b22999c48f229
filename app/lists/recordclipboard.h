// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pasteplan.h"
#include "forms/workspace.h"

namespace rapporteur {

class ListPane;

/// Puts the rows that are selected on the clipboard, with headings, as a spreadsheet takes them.
[[nodiscard]] Result<void> copyToClipboard(const ListPane& list, const Store& store);

/// What rows from a spreadsheet would do to the records of a list; without headings they are read as its
/// columns.
[[nodiscard]] Result<PastePlan> planPaste(const Workspace& workspace, const ListPane& list,
                                          const QString& text);

} // namespace rapporteur
