// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/store.h"

#include <QDate>

namespace rapporteur::report {

/// What became of one field of a record between two days, whatever it was in between.
struct NetChange
{
    Value before; ///< of a record that was added, what it was added with
    Value after;
    bool isNew = false; ///< the record was added in these days
};

/// By record, as history tells the readers, both days included. Records that are gone again are left out, and
/// so is what came to be as it had been.
[[nodiscard]] Result<QHash<Id, NetChange>> netChanges(const Store& store, const EntityDescriptor& entity,
                                                      const QString& field, QDate from, QDate to,
                                                      Audience reader);

} // namespace rapporteur::report
