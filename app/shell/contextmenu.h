// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowcommand.h"

class QMenu;

namespace rapporteur {

/// What can be done with the records of the context, the same wherever they stand: in a list, within
/// another's form, or as the form itself. Null where there are none. It deletes itself when it is closed.
[[nodiscard]] QMenu* makeRecordMenu(const CommandContext& context, QWidget* parent);

} // namespace rapporteur
