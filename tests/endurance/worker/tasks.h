// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal.h"
#include "store/store.h"

#include <QRandomGenerator>

namespace rapporteur::test {

/// What a worker works with.
struct Workplace
{
    Store& store;
    const Journal& journal;
    QRandomGenerator random;
    QString name;    ///< marks what this worker wrote
    int amount = 0;  ///< records in a large set
    int seconds = 0; ///< how long to go on; 0: until somebody ends the process
};

/// Adds people one at a time.
[[nodiscard]] Result<void> addPeople(Workplace& place);
/// Adds a large set of people in one step and takes it back in another, in turns.
[[nodiscard]] Result<void> applySets(Workplace& place);
/// The same through the door for what is too much to hold at once.
[[nodiscard]] Result<void> streamSets(Workplace& place);
/// Adds one large set of people.
[[nodiscard]] Result<void> applyOneSet(Workplace& place);
/// Edits the people whose given name begins with "Shared", each time one or two fields as last read; adds, removes,
/// undoes and redoes in between.
[[nodiscard]] Result<void> editAtRandom(Workplace& place);

} // namespace rapporteur::test
