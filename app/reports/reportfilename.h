// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/audience.h"

namespace rapporteur {

/// "ML Group 2021 - report.pdf": what a file of this report is best called, for this audience, on any file
/// system.
[[nodiscard]] QString reportFileName(const QString& groupName, Audience reader);

} // namespace rapporteur
