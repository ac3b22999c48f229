// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportrequest.h"
#include "store/store.h"

namespace rapporteur::report {

/// A list as it stands on the screen: which records, in their order, and which columns.
struct ListAsShown
{
    const EntityDescriptor* entity = nullptr;
    QString title;      ///< of the page or the saved view
    QString conditions; ///< what it is narrowed down to, in words
    QStringList columns;
    QString groupedBy; ///< a column: rows that have the same there follow each other under it
    std::vector<Id> records;
};

/// The list as a document. Its cells are read anew through the gate, so that it shows its readers what they
/// may see, whoever looks at the screen; title and conditions are for the secretariat, as they may name what
/// others may not know of.
[[nodiscard]] Result<Document> listDocument(const Store& store, const ListAsShown& list,
                                            const ReportRequest& request);

/// One record, the subject of the request, with its fields and with what belongs to it. NotFound where the
/// readers may not see it.
[[nodiscard]] Result<Document> recordDocument(const Store& store, const ReportRequest& request);

} // namespace rapporteur::report
