// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/organisationcountries.h"

#include "db/database.h"
#include "entities/organisation.h"

namespace rapporteur {

QString audiencesSql(Audience reader)
{
    QStringList codes;
    for (const Audience audience : {Audience::Public, Audience::Members, Audience::Secretariat}) {
        if (maySee(reader, audience))
            codes.append(u'\'' + toCode(audience) + u'\'');
    }
    return u'(' + codes.join(QStringLiteral(", ")) + u')';
}

Result<OrganisationCountries> OrganisationCountries::read(const Store& store, Audience reader)
{
    auto rows = store.database().select(
        QStringLiteral("SELECT \"id\", \"kind\", \"country\", \"parent\" FROM \"organisation\" WHERE \"audience\" IN %1")
            .arg(audiencesSql(reader)));
    if (!rows)
        return failure(rows);
    const QString international = toCode(OrganisationKind::InternationalOrganisation);
    OrganisationCountries countries;
    while (rows->next()) {
        countries.m_places.insert(
            Id{rows->integer(0)},
            {rows->text(1) == international, Id{rows->integer(2)}, Id{rows->integer(3)}});
    }
    return countries;
}

Id OrganisationCountries::countryOf(Id organisation) const
{
    constexpr int deepest = 20; // two that name each other as parent must not hang the count
    for (int depth = 0; depth < deepest; ++depth) {
        const auto place = m_places.constFind(organisation);
        if (place == m_places.cend() || place->international)
            return {};
        if (!place->country.isNull())
            return place->country;
        organisation = place->parent;
    }
    return {};
}

} // namespace rapporteur
