// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportrequest.h"
#include "store/formatter.h"

namespace rapporteur::report {

/// A formatter for people that shows the readers nothing of what is withheld from them.
[[nodiscard]] Formatter readersFormatter(const Store& store, const ReportRequest& request);

/// Records of one kind in these columns, which are read as the readers may see them. \a groupedBy: a column
/// whose text becomes a row above those that share it; empty: none.
[[nodiscard]] Result<Table> recordTable(const Store& store, const ReportRequest& request,
                                        const EntityDescriptor& entity, const QStringList& columns,
                                        const std::vector<Record>& records, const QString& groupedBy = {});

} // namespace rapporteur::report
