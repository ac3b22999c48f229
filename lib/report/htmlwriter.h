// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats.h"

namespace rapporteur::report {

/// Writes a document as one HTML file that needs nothing from elsewhere: own style sheet, pictures within, no
/// scripts. It can be read by screen readers, on small screens, in the dark and on paper.
[[nodiscard]] Result<QByteArray> writeHtml(const Document& document, const WriteProgress& progress);

} // namespace rapporteur::report
