// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/audience.h"

namespace rapporteur {

/// "ML Group 2021 - Talks": what a file of this report is best called, without its ending, for this audience,
/// on any file system.
[[nodiscard]] QString reportFileName(const QString& groupName, const QString& reportName, Audience reader);

} // namespace rapporteur
