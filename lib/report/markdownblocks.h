// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

namespace rapporteur::report {

/// Free text in Markdown as blocks of a report, its highest headings at \a headingLevel. HTML in it is not
/// markup but text; pictures are left out, and addresses lead only where a report may lead.
[[nodiscard]] std::vector<Block> markdownBlocks(const QString& markdown, int headingLevel);

} // namespace rapporteur::report
