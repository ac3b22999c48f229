// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// What sort of body an organisation is; countries are counted through all but the international ones.
enum class OrganisationKind {
    StatisticalOffice,
    OtherAgency,
    InternationalOrganisation,
    Academia,
    PrivateCompany
};

template <>
const Choices& choicesOf<OrganisationKind>();

/// Who people work for: an office, an agency, an international organisation, a university, a company.
struct Organisation : Entity
{
    QString name;
    QString acronym;
    OrganisationKind kind = OrganisationKind::StatisticalOffice;
    Id country;
    QString region;
    Id parent;
    QString website;
    QString notes;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
