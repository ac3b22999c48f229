// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordpages.h"

namespace rapporteur {

/// Writes one kind of record as CSV: a header of field names, then a line a record. The file is whole or not
/// there.
[[nodiscard]] Result<void> exportCsv(const Store& store, const RecordSelection& selection,
                                     const QString& path);

/// Writes kinds of records as {"format": "rapporteur", "version": 1, "records": {"person": [...], ...}}.
[[nodiscard]] Result<void> exportJson(const Store& store, const std::vector<RecordSelection>& selections,
                                      const QString& path);

/// The columns of a CSV export: the fields that people fill in, then the virtual ones.
[[nodiscard]] QStringList csvColumns(const EntityDescriptor& entity);

/// One column of a record as the text of a CSV cell; also "id" and "revision".
[[nodiscard]] QString cellText(const Record& record, const QString& column, const Formatter& formatter);

} // namespace rapporteur
