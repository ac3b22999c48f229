// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordeditor.h"
#include "store/changesource.h"

namespace rapporteur {

/// What would become of one row that is pasted.
struct PasteRow
{
    enum class Outcome { Add, Update, Unchanged, Refused };

    /// A field as it is and as it would be, for people.
    struct Cell
    {
        QString title;
        QString before;
        QString after;
    };

    int line = 0; ///< in what was pasted, from 1
    Outcome outcome = Outcome::Refused;
    QString label;           ///< of the record, or the row's own words
    std::vector<Cell> cells; ///< that an update changes, or that an addition has
    QString reason;          ///< why it is refused
};

/// Rows of a spreadsheet as they would be taken over: what each would add or change, and what is refused and
/// why. One step, which can be undone as one. Empty cells say nothing and change nothing.
struct PastePlan
{
    QStringList titles;  ///< of the columns that are taken
    QStringList ignored; ///< headings that are not taken: unknown, or worked out from other records
    std::vector<PasteRow> rows;
    ChangeSet changes;

    [[nodiscard]] qint64 count(PasteRow::Outcome outcome) const;
};

/// \a columns: the fields that the cells are for where the first row does not say so, in labels or names of
/// fields. A row is the record of its number ("id"), of its e-mail address or of its name; where there is
/// none it is a new one. InvalidInput where there is nothing to take. \a progress is told how many rows are
/// planned.
[[nodiscard]] Result<PastePlan> planPaste(const Store& store, const EntityDescriptor& entity,
                                          const std::vector<QStringList>& table, const QStringList& columns,
                                          const NameScope& scope, const Progress& progress = {});

} // namespace rapporteur
