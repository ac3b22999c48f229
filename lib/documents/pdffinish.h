// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttools.h"

namespace rapporteur::documents {

/// Adds to painted pages what Qt 6.4's PDF engine has no words for: links, outline, language, properties,
/// XMP; and takes from them what differs from run to run.
[[nodiscard]] tl::expected<QByteArray, QString> finishPdf(const QByteArray& painted,
                                                          const PdfAdditions& additions);

} // namespace rapporteur::documents
