// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/role.h"
#include "tasks/knownornew.h"

#include <optional>

namespace rapporteur {

/// What a new member does in a work stream.
struct MemberRole
{
    Id workStream;
    RolePart part = RolePart::Follow;
};

/// Who joins an edition, from where, and to do what.
struct MemberRequest
{
    KnownOrNew<Person> person;
    std::optional<KnownOrNew<Organisation>> organisation;
    PartialDate affiliatedFrom; ///< may be unknown
    Id group;
    PartialDate joined;
    std::optional<MemberRole> role;
};

/// The person, the organisation, the affiliation, the membership and the role, as far as they are not there
/// yet. Refused where the person is a member at that time already.
[[nodiscard]] Result<ChangeSet> addMember(const Store& store, const MemberRequest& request);

/// People who go to work for another organisation on the same day.
struct MoveRequest
{
    std::vector<Id> people;
    KnownOrNew<Organisation> organisation;
    PartialDate on;
    Id leaving; ///< the only organisation that is left, where somebody works for several; null: all of them
};

/// Ends what each of them is affiliated with on that day, and begins the new affiliation with it. What they
/// did before stays with the organisation of its day. Refused where that is where somebody works already, or
/// where an affiliation that begins later is known.
[[nodiscard]] Result<ChangeSet> moveTo(const Store& store, const MoveRequest& request);

/// People who are no longer members of an edition from a day on.
struct LeaveRequest
{
    std::vector<Id> people;
    Id group;
    PartialDate on;
};

/// Ends each membership and its open roles; roles that were to begin later go. Affiliations stay. Refused
/// where somebody is not a member on that day.
[[nodiscard]] Result<ChangeSet> leaveGroup(const Store& store, const LeaveRequest& request);

} // namespace rapporteur
