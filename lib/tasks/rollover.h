// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partialdate.h"
#include "store/store.h"

namespace rapporteur {

/// The next edition as it shall be made from one that stays as it is.
struct RollOverRequest
{
    Id from;
    QString name;
    PartialDate start;
    PartialDate end;
    std::vector<Id> streams; ///< with their descriptions, in their order; without their outputs
    bool leads = true;       ///< who leads them
    bool themes = false;
    std::vector<Id> people; ///< who become members with the first day; their consent is to be asked for again
    bool roles = true;      ///< what these do in the chosen streams
    bool objectives = false;
};

/// What is usually wanted: the next year's name and dates, every stream but those that were stopped, and who
/// is a member to the end.
[[nodiscard]] Result<RollOverRequest> proposeRollOver(const Store& store, Id group);

/// The edition, which follows the old one, its partners, and all that was chosen. Refused where the name is
/// taken, or where members have no first day to join on.
[[nodiscard]] Result<ChangeSet> rollOver(const Store& store, const RollOverRequest& request);

/// "Machine Learning Group 2022" after "Machine Learning Group 2021": the last year in a name counts on, that
/// of a span ("2021-2022", "2021/22") on both sides. A name without a year stays.
[[nodiscard]] QString nextEditionName(const QString& name);

/// The same date a year later; 29 February becomes the 28th.
[[nodiscard]] PartialDate yearLater(const PartialDate& date);

} // namespace rapporteur
