// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/store.h"

namespace rapporteur {

/// The step with a number, with or without "#", as the history shows it.
[[nodiscard]] Result<HistoryStep> parseStep(const Store& store, const QString& text);

/// The step that undo or redo means when none is named; \a nothing says that there is none.
[[nodiscard]] Result<HistoryStep> nextStep(const Result<std::optional<HistoryStep>>& next,
                                           const QString& nothing);

} // namespace rapporteur
