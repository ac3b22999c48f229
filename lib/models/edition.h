// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace rapporteur {

/// What a list of these records must hold to show one edition: its own field for the group, or that of the
/// record it belongs to (a talk's event). Nothing for people, organisations and countries, which all editions
/// share.
///
/// As of a day (invalid: not of one) only what holds on it: memberships, affiliations and roles, and the
/// people who are members then, where the edition has memberships at all.
[[nodiscard]] std::vector<Condition> editionConditions(const Store& store, const EntityDescriptor& entity,
                                                       Id group, QDate asOf = {});

/// The kind of record by which these, which all editions share, take part in one: a person's memberships.
/// Null where there is none.
[[nodiscard]] const EntityDescriptor* participation(const EntityDescriptor& entity);
/// What a list of them must hold to show only those who take part in an edition, or did; nothing where nobody
/// does.
[[nodiscard]] std::vector<Condition> takingPart(const Store& store, const EntityDescriptor& entity, Id group);

/// The kind of record whose changes can change what editionConditions() says; null where none can.
[[nodiscard]] const EntityDescriptor* editionOwner(const EntityDescriptor& entity);

} // namespace rapporteur
