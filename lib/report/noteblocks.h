// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/progressnotes.h"
#include "report/reportwords.h"

namespace rapporteur::report {

/// What a work stream reported: progress, next steps, risks with what is done about them. Notes for nobody
/// but the secretariat are marked.
[[nodiscard]] std::vector<Block> noteBlocks(const ReportWords& words, const std::vector<ReportNote>& notes);

} // namespace rapporteur::report
