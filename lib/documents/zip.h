// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttools.h"

namespace rapporteur::documents {

/// Makes a ZIP archive in memory. All files bear the first moment that one can name, so that the same files
/// give the same bytes.
[[nodiscard]] std::optional<QByteArray> archive(const std::vector<ArchivedFile>& files);

} // namespace rapporteur::documents
