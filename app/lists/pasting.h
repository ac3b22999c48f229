// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowcommand.h"

namespace rapporteur {

class ListPane;

/// Shows what the rows on the clipboard would do to the records of a list, and takes them over when asked to.
/// A great many are read, and later written, while the window goes on.
void pasteInto(const ListPane& list, const CommandContext& context);

} // namespace rapporteur
