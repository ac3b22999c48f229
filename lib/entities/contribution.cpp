// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/contribution.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Contribution::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("contribution", QT_TRANSLATE_NOOP("records", "Author"),
                         QT_TRANSLATE_NOOP("records", "Authors"))
            .fields<Contribution>({
                field(&Contribution::output, "output", QT_TRANSLATE_NOOP("records", "Output"))
                    .refersTo("output")
                    .required()
                    .forPublic(),
                field(&Contribution::person, "person", QT_TRANSLATE_NOOP("records", "Person"))
                    .refersTo("person")
                    .forPublic(),
                field(&Contribution::organisation, "organisation",
                      QT_TRANSLATE_NOOP("records", "Organisation"))
                    .refersTo("organisation")
                    .forPublic(),
                field(&Contribution::country, "country", QT_TRANSLATE_NOOP("records", "Country"))
                    .refersTo("country")
                    .forPublic(),
                field(&Contribution::workStream, "work_stream", QT_TRANSLATE_NOOP("records", "Work stream"))
                    .refersTo("work_stream")
                    .forPublic(),
                field(&Contribution::creditedAs, "credited_as", QT_TRANSLATE_NOOP("records", "Credited as"))
                    .searchable()
                    .sorted()
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "the words of the publication")),
                field(&Contribution::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{credited_as|person|organisation|country|work_stream}")
            .ownedBy("output")
            .findsOwner()
            .sortedBy("position")
            .atLeastOneOf({QStringLiteral("person"), QStringLiteral("organisation"),
                           QStringLiteral("country"), QStringLiteral("work_stream"),
                           QStringLiteral("credited_as")})
            .icon("draw-freehand")
            .columns({QStringLiteral("output"), QStringLiteral("person"), QStringLiteral("organisation"),
                      QStringLiteral("country"), QStringLiteral("credited_as")});
    return entity;
}

} // namespace rapporteur
