// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/headcount.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Headcount::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("headcount", QT_TRANSLATE_NOOP("records", "Published figure"),
                         QT_TRANSLATE_NOOP("records", "Published figures"))
            .fields<Headcount>({
                field(&Headcount::group, "group", QT_TRANSLATE_NOOP("records", "Group"))
                    .refersTo("group")
                    .required()
                    .forPublic(),
                field(&Headcount::date, "date", QT_TRANSLATE_NOOP("records", "Date")).required().forPublic(),
                field(&Headcount::members, "members", QT_TRANSLATE_NOOP("records", "Members")).forPublic(),
                field(&Headcount::countries, "countries", QT_TRANSLATE_NOOP("records", "Countries"))
                    .forPublic(),
                field(&Headcount::internationalOrganisations, "international_organisations",
                      QT_TRANSLATE_NOOP("records", "International organisations"))
                    .forPublic(),
                field(&Headcount::approximate, "approximate", QT_TRANSLATE_NOOP("records", "Approximate"))
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "the figure was published as \"about\"")),
                field(&Headcount::source, "source", QT_TRANSLATE_NOOP("records", "Source"))
                    .searchable()
                    .forPublic(),
            })
            .label("{date}: {members}")
            .ownedBy("group")
            .sortedBy("date")
            .icon("view-statistics")
            .atLeastOneOf({QStringLiteral("members"), QStringLiteral("countries"),
                           QStringLiteral("international_organisations")})
            .columns({QStringLiteral("date"), QStringLiteral("members"), QStringLiteral("countries"),
                      QStringLiteral("international_organisations"), QStringLiteral("approximate"),
                      QStringLiteral("source")});
    return entity;
}

} // namespace rapporteur
