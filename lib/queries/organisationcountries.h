// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/store.h"

namespace rapporteur {

/// Which country an organisation counts for: its own, else that of what it is part of. International organisations
/// count for none, wherever their house stands.
class OrganisationCountries
{
public:
    [[nodiscard]] static Result<OrganisationCountries> read(const Store& store, Audience reader);

    /// The country's id; null for none.
    [[nodiscard]] Id countryOf(Id organisation) const;

private:
    struct Place
    {
        bool international = false;
        Id country;
        Id parent;
    };
    QHash<Id, Place> m_places;
};

/// The audiences whose records a reader may see, as a list for SQL's IN.
[[nodiscard]] QString audiencesSql(Audience reader);

} // namespace rapporteur
