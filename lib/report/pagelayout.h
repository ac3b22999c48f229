// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/paginator.h"

#include <functional>
#include <optional>

namespace rapporteur::report {

/// Asked now and then during long work: how many pages of how many (0 of 0 while they are not counted yet).
/// False means stop.
using Progress = std::function<bool(int done, int total)>;

/// Whether the document's language is written from right to left.
[[nodiscard]] Qt::LayoutDirection directionOf(const Document& document);

/// Sets all blocks and deals them out to pages. Nothing where \a progress asked to stop. The style must
/// outlive the result.
[[nodiscard]] std::optional<LaidOut> layOut(const Document& document, const Style& style,
                                            const Progress& progress = {});

} // namespace rapporteur::report
