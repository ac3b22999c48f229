// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats.h"

namespace rapporteur::report {

/// Writes a document as CommonMark with pipe tables, in UTF-8, for wikis, repositories and mail.
[[nodiscard]] Result<QByteArray> writeMarkdown(const Document& document, const WriteProgress& progress);

} // namespace rapporteur::report
