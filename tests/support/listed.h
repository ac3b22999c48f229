// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/registry.h"
#include "queries/chartrecords.h"
#include "support/temporarystore.h"

namespace rapporteur::test {

/// The records behind a figure as their list has them, in the order of their ids.
inline std::vector<Id> listed(const Store& store, const RecordsBehind& behind)
{
    Query query(*findEntity(behind.entity));
    query.where = {behind.which};
    return require(store.ids(query.orderedBy("id")));
}

} // namespace rapporteur::test
