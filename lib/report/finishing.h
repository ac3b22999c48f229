// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reports.h"

namespace rapporteur::report {

/// InvalidInput, with the keys that there are, where one of \a keys is of no section of the report.
[[nodiscard]] Result<void> checkSections(const ReportKind& kind, const QStringList& keys);

/// The document with what every report bears in the same way (language, readers, pictures of the cover), with
/// the sections that are asked for, in the order asked for, and with the texts that go before and after them.
/// A section begins at a heading of level 1 with an anchor, which is its key, and ends before the next; what
/// comes before the first is always there. A section that has nothing but a text of its own gets a heading
/// for it.
[[nodiscard]] Result<Document> finished(Document document, const ReportKind& kind,
                                        const ReportRequest& request);

} // namespace rapporteur::report
