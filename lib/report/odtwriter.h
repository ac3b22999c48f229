// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats.h"

namespace rapporteur::report {

/// Writes a document as OpenDocument text, to be gone on with in LibreOffice or Word: headings with their
/// levels, contents, tables whose heading row repeats, styles in place of single looks.
[[nodiscard]] Result<QByteArray> writeOdt(const Document& document, const WriteProgress& progress);

} // namespace rapporteur::report
