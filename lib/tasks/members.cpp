// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/members.h"

#include "base/period.h"
#include "entities/affiliation.h"
#include "entities/membership.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tasks", text);
}

QString nameOf(const Store& store, Id person)
{
    return store.label({Person::descriptor().name(), person});
}

QString organisationName(const Store& store, Id organisation)
{
    return store.label({Organisation::descriptor().name(), organisation});
}

QString display(const PartialDate& date)
{
    return date.toDisplay(QLocale());
}

Result<std::vector<Affiliation>> affiliationsOf(const Store& store, Id person)
{
    return store.all<Affiliation>(Query::of<Affiliation>().is("person", Value(person)));
}

Result<std::vector<Membership>> membershipsOf(const Store& store, Id person, Id group)
{
    return store.all<Membership>(
        Query::of<Membership>().is("person", Value(person)).is("group", Value(group)));
}

/// A membership that is under way on that day, or begins after it.
const Membership* overlapping(const std::vector<Membership>& memberships, const PartialDate& joined)
{
    const auto found = std::find_if(memberships.begin(), memberships.end(), [&](const Membership& each) {
        return joined.isNull() || each.left.isNull() || joined.firstDay() < each.left.firstDay();
    });
    return found == memberships.end() ? nullptr : &*found;
}

Result<void> checkNotMember(const Store& store, const MemberRequest& request)
{
    const Id* known = std::get_if<Id>(&request.person);
    if (!known)
        return {};
    const auto memberships = membershipsOf(store, *known, request.group);
    if (!memberships)
        return failure(memberships);
    const Membership* member = overlapping(*memberships, request.joined);
    if (!member)
        return {};
    return failure(
        ErrorCode::InvalidInput,
        tr("%1 is a member since %2 already.").arg(nameOf(store, *known), display(member->joined)));
}

/// Whoever is known to work there on that day needs no second affiliation.
Result<bool> isAffiliated(const Store& store, const MemberRequest& request)
{
    const Id* person = std::get_if<Id>(&request.person);
    const Id* organisation = std::get_if<Id>(&*request.organisation);
    if (!person || !organisation)
        return false;
    const PartialDate& since = request.affiliatedFrom;
    const QDate day = (since.isNull() ? request.joined : since).firstDay();
    return affiliationsOf(store, *person).map([&](const std::vector<Affiliation>& affiliations) {
        return std::any_of(affiliations.begin(), affiliations.end(), [&](const Affiliation& each) {
            return each.organisation == *organisation && coversDay(each.from, each.to, day);
        });
    });
}

} // namespace

Result<ChangeSet> addMember(const Store& store, const MemberRequest& request)
{
    const auto audience = usualAudience(store, request.group);
    if (!audience)
        return failure(audience);
    if (const auto fresh = checkNotMember(store, request); !fresh)
        return failure(fresh);
    ChangeSet changes;
    Membership membership;
    membership.audience = *audience;
    membership.group = request.group;
    membership.joined = request.joined;
    membership.person = addIfNew(changes, request.person, *audience);
    if (request.organisation) {
        const auto affiliated = isAffiliated(store, request);
        if (!affiliated)
            return failure(affiliated);
        Affiliation affiliation;
        affiliation.audience = *audience;
        affiliation.person = membership.person;
        affiliation.organisation = addIfNew(changes, *request.organisation, *audience);
        affiliation.from = request.affiliatedFrom;
        if (!*affiliated)
            changes.add(affiliation);
    }
    const Id id = changes.add(membership);
    if (request.role) {
        Role role;
        role.audience = *audience;
        role.membership = id;
        role.workStream = request.role->workStream;
        role.part = request.role->part;
        role.from = request.joined;
        changes.add(role);
    }
    return changes;
}

namespace {

Result<void> checkMove(const Store& store, Id person, const std::vector<Affiliation>& affiliations,
                       const MoveRequest& request)
{
    const Id* to = std::get_if<Id>(&request.organisation);
    for (const Affiliation& each : affiliations) {
        if (to && each.organisation == *to && coversDay(each.from, each.to, request.on.firstDay())) {
            return failure(
                ErrorCode::InvalidInput,
                tr("%1 works for %2 already.").arg(nameOf(store, person), organisationName(store, *to)));
        }
        if (!each.from.isNull() && each.from.firstDay() > request.on.firstDay()) {
            return failure(ErrorCode::InvalidInput,
                           tr("%1 works for %2 from %3 on: choose a later date.")
                               .arg(nameOf(store, person), organisationName(store, each.organisation),
                                    display(each.from)));
        }
    }
    return {};
}

/// The affiliations that end with the move.
std::vector<Affiliation> leftBehind(const std::vector<Affiliation>& affiliations, const MoveRequest& request)
{
    std::vector<Affiliation> left;
    std::copy_if(affiliations.begin(), affiliations.end(), std::back_inserter(left),
                 [&](const Affiliation& each) {
                     return coversDay(each.from, each.to, request.on.firstDay()) &&
                            (request.leaving.isNull() || each.organisation == request.leaving);
                 });
    return left;
}

template <class T>
void end(ChangeSet& changes, const T& object, PartialDate T::*last, const PartialDate& on)
{
    T ended = object;
    ended.*last = on;
    changes.update(toRecord(object), toRecord(ended));
}

Result<void> move(const Store& store, Id person, Id organisation, const MoveRequest& request,
                  ChangeSet& changes)
{
    const auto affiliations = affiliationsOf(store, person);
    const auto who = store.get<Person>(person);
    if (!affiliations || !who)
        return affiliations ? Result<void>(failure(who)) : failure(affiliations);
    if (const auto checked = checkMove(store, person, *affiliations, request); !checked)
        return checked;
    Affiliation next;
    next.audience = who->audience;
    next.person = person;
    next.organisation = organisation;
    next.from = request.on;
    for (const Affiliation& each : leftBehind(*affiliations, request)) {
        next.audience = each.audience;
        end(changes, each, &Affiliation::to, request.on);
    }
    changes.add(next);
    return {};
}

Result<void> checkAsked(const std::vector<Id>& people, const PartialDate& on)
{
    if (people.empty())
        return failure(ErrorCode::InvalidInput, tr("Choose at least one person first."));
    if (on.isNull())
        return failure(ErrorCode::InvalidInput, tr("A date is needed."));
    return {};
}

} // namespace

Result<ChangeSet> moveTo(const Store& store, const MoveRequest& request)
{
    if (const auto asked = checkAsked(request.people, request.on); !asked)
        return failure(asked);
    const auto first = store.get<Person>(request.people.front());
    if (!first)
        return failure(first);
    ChangeSet changes;
    const Id organisation = addIfNew(changes, request.organisation, first->audience);
    for (const Id person : request.people) {
        if (const auto moved = move(store, person, organisation, request, changes); !moved)
            return failure(moved);
    }
    return changes;
}

namespace {

Result<void> endRoles(const Store& store, const Membership& membership, const PartialDate& on,
                      ChangeSet& changes)
{
    const auto roles = store.all<Role>(Query::of<Role>().is("membership", Value(membership.id)));
    if (!roles)
        return failure(roles);
    for (const Role& role : *roles) {
        if (!role.from.isNull() && role.from.firstDay() > on.lastDay())
            changes.remove(toRecord(role));
        else if (role.to.isNull() || role.to.firstDay() > on.firstDay())
            end(changes, role, &Role::to, on);
    }
    return {};
}

Result<void> leave(const Store& store, Id person, const LeaveRequest& request, ChangeSet& changes)
{
    const auto memberships = membershipsOf(store, person, request.group);
    if (!memberships)
        return failure(memberships);
    const auto current = std::find_if(memberships->begin(), memberships->end(), [&](const Membership& each) {
        return coversDay(each.joined, each.left, request.on.lastDay());
    });
    if (current == memberships->end()) {
        return failure(
            ErrorCode::InvalidInput,
            tr("%1 is not a member on that date (%2).").arg(nameOf(store, person), display(request.on)));
    }
    if (const auto ended = endRoles(store, *current, request.on, changes); !ended)
        return ended;
    end(changes, *current, &Membership::left, request.on);
    return {};
}

} // namespace

Result<ChangeSet> leaveGroup(const Store& store, const LeaveRequest& request)
{
    if (const auto asked = checkAsked(request.people, request.on); !asked)
        return failure(asked);
    ChangeSet changes;
    for (const Id person : request.people) {
        if (const auto left = leave(store, person, request, changes); !left)
            return failure(left);
    }
    return changes;
}

} // namespace rapporteur
