// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Affiliation::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("affiliation", QT_TRANSLATE_NOOP("records", "Affiliation"),
                         QT_TRANSLATE_NOOP("records", "Affiliations"))
            .fields<Affiliation>({
                field(&Affiliation::person, "person", QT_TRANSLATE_NOOP("records", "Person"))
                    .refersTo("person")
                    .required()
                    .forPublic(),
                field(&Affiliation::organisation, "organisation",
                      QT_TRANSLATE_NOOP("records", "Organisation"))
                    .refersTo("organisation")
                    .required()
                    .forPublic(),
                field(&Affiliation::from, "from", QT_TRANSLATE_NOOP("records", "From")).forPublic(),
                field(&Affiliation::to, "to", QT_TRANSLATE_NOOP("records", "To"))
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "the first day of no longer working there")),
            })
            .label("{person}, {organisation}")
            .ownedBy("person")
            .period("from", "to")
            .sortedBy("from")
            .icon("user-properties")
            .columns({QStringLiteral("person"), QStringLiteral("organisation"), QStringLiteral("from"),
                      QStringLiteral("to")});
    return entity;
}

} // namespace rapporteur
