// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "queries/likeness.h"

#include <functional>
#include <vector>

namespace rapporteur {

class Rows;
class Store;

/// Which records are worth comparing: the ways in which two that are the same stand side by side, so that not
/// everything has to be compared with everything.
namespace duplicateblocks {

/// One way of going through a kind of record. Each row is an id and folded texts, from which keys are made:
/// what shares a key is compared. Without keys the rows come sorted by the text beside the id, and each is
/// compared with the few that follow it: a letter or two may differ.
struct Way
{
    QString sql;
    std::function<void(const Rows& row, const std::function<void(const QString& key)>& take)> keys;
};

/// The surest first.
[[nodiscard]] const std::vector<Way>& waysFor(const EntityDescriptor& entity);

/// Adds the pairs that one way brings together; false where \a goesOn, which is told of the rows read, said
/// no.
[[nodiscard]] Result<bool> look(const Store& store, const Way& way, std::vector<std::pair<Id, Id>>& pairs,
                                const std::function<bool(qint64 rows)>& goesOn);

/// The records that stand near one that is being typed, found through indexes, \a most at a time.
[[nodiscard]] Result<std::vector<Profile>> neighbours(const Store& store, const EntityDescriptor& entity,
                                                      const Profile& typed, int most);

} // namespace duplicateblocks

} // namespace rapporteur
