// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/history.h"

#include <QHash>
#include <QSet>

namespace rapporteur {

class Store;

/// Two records of one kind that are one and the same, and what is to be left of them.
struct MergeRequest
{
    RecordRef kept;
    RecordRef lost;
    QSet<QString> fromLost; ///< the fields whose content is taken from the one that goes
};

/// Two records that would say the same after a merge.
struct MergedDouble
{
    RecordRef kept;
    RecordRef other;
    bool folded = true; ///< the other goes into the first; else both stay
    QString reason;     ///< why both stay, or what of the other is given up; may be empty
};

/// What merging two records comes to, before it is done.
struct MergePlan
{
    ChangeSet changes;            ///< one step: applied together, undone together
    Record result;                ///< the record that stays, as it will be
    std::vector<RecordRef> moved; ///< what referred to the one that goes and will refer to the one that stays
    std::vector<MergedDouble> doubles; ///< what would be there twice
    QStringList otherNames;            ///< by which the one that stays is found as well from now on
};

/// The fields that only the one that goes knows: what a merge takes over unless somebody decides otherwise.
[[nodiscard]] QSet<QString> knownOnlyTo(const Record& lost, const Record& kept);

/// Everything that refers to the one that goes refers to the one that stays; what is there twice then becomes
/// one; a name that would be lost becomes another name; the old id leads to the one that stays.
[[nodiscard]] Result<MergePlan> planMerge(const Store& store, const MergeRequest& request);

/// How much is moved, by what people call it: "Talks: 2".
[[nodiscard]] QStringList movedWords(const MergePlan& plan);

} // namespace rapporteur
