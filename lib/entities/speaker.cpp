// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/speaker.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Speaker::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("speaker", QT_TRANSLATE_NOOP("records", "Speaker"),
                         QT_TRANSLATE_NOOP("records", "Speakers"))
            .fields<Speaker>({
                field(&Speaker::presentation, "presentation", QT_TRANSLATE_NOOP("records", "Talk"))
                    .refersTo("presentation")
                    .required()
                    .forPublic(),
                field(&Speaker::person, "person", QT_TRANSLATE_NOOP("records", "Person"))
                    .refersTo("person")
                    .required()
                    .forPublic(),
                field(&Speaker::organisation, "organisation",
                      QT_TRANSLATE_NOOP("records", "Organisation that day"))
                    .refersTo("organisation")
                    .forPublic(),
                field(&Speaker::creditedAs, "credited_as", QT_TRANSLATE_NOOP("records", "Credited as"))
                    .searchable()
                    .sorted()
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "the words of the programme")),
                field(&Speaker::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{person}")
            .ownedBy("presentation")
            .sortedBy("position")
            .findsOwner()
            .icon("im-user")
            .virtualField("date", QT_TRANSLATE_NOOP("records", "Date"), "presentation.event.start")
            .unique({QStringLiteral("presentation"), QStringLiteral("person")})
            .columns({QStringLiteral("presentation"), QStringLiteral("person"),
                      QStringLiteral("organisation"), QStringLiteral("credited_as")});
    return entity;
}

} // namespace rapporteur
