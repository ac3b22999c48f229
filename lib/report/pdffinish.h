// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"
#include "report/paginator.h"
#include "report/style.h"

#include <QByteArray>

namespace rapporteur::report {

/// What a file promises: nothing beyond PDF, or that it can still be read when all that made it is gone
/// (PDF/A-1b, ISO 19005-1).
enum class PdfKind { Usual, Archive };

/// Has the part for documents add to painted pages where links and headings of the report came to lie, and
/// its properties.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& painted, const Document& document,
                                           const Style& style, const LaidOut& layout, PdfKind kind);

} // namespace rapporteur::report
