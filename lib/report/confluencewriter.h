// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats.h"

namespace rapporteur::report {

/// Writes a document in the storage format of Confluence, to be pasted into a wiki page's source: XHTML with
/// the wiki's own elements for contents, anchors and marks. Drawings become tables of their figures, because
/// a page's pictures are attachments that somebody has to upload.
[[nodiscard]] Result<QByteArray> writeConfluence(const Document& document, const WriteProgress& progress);

} // namespace rapporteur::report
