// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

namespace rapporteur {

class ListPane;

/// Puts the rows that are selected on the clipboard, with headings, as a spreadsheet takes them.
[[nodiscard]] Result<void> copyToClipboard(const ListPane& list, const Store& store);

} // namespace rapporteur
