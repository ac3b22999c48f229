// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"
#include "report/paginator.h"
#include "report/pdfproperties.h"
#include "report/style.h"

#include <QByteArray>

namespace rapporteur::report {

/// Adds to painted pages what Qt 6.4's PDF engine has no words for: links, outline, language, properties,
/// XMP; and takes from them what differs from run to run.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& painted, const Document& document,
                                           const Style& style, const LaidOut& layout, PdfKind kind);

} // namespace rapporteur::report
