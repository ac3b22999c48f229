// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/person.h"

#include <QCoreApplication>

namespace rapporteur {

template <>
const Choices& choicesOf<Consent>()
{
    static const Choices choices = {
        {"not_asked", QT_TRANSLATE_NOOP("records", "Not asked")},
        {"asked", QT_TRANSLATE_NOOP("records", "Asked")},
        {"given", QT_TRANSLATE_NOOP("records", "Yes")},
        {"refused", QT_TRANSLATE_NOOP("records", "No")},
    };
    return choices;
}

const EntityDescriptor& Person::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("person", QT_TRANSLATE_NOOP("records", "Person"),
                         QT_TRANSLATE_NOOP("records", "People"))
            .fields<Person>({
                field(&Person::givenName, "given_name", QT_TRANSLATE_NOOP("records", "Given name"))
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Person::familyName, "family_name", QT_TRANSLATE_NOOP("records", "Family name"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Person::email, "email", QT_TRANSLATE_NOOP("records", "E-mail"))
                    .as(FieldType::Email)
                    .searchable()
                    .sorted()
                    .forSecretariat()
                    .hint(QT_TRANSLATE_NOOP("records", "needed for invitations")),
                field(&Person::consent, "consent", QT_TRANSLATE_NOOP("records", "May be listed"))
                    .required()
                    .forSecretariat()
                    .hint(QT_TRANSLATE_NOOP("records", "whether the person agreed to be named in public")),
                field(&Person::consentSource, "consent_source", QT_TRANSLATE_NOOP("records", "Agreed how"))
                    .forSecretariat()
                    .hint(QT_TRANSLATE_NOOP("records", "where the consent is recorded")),
                field(&Person::notes, "notes", QT_TRANSLATE_NOOP("records", "Notes"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forSecretariat()
                    .hint(QT_TRANSLATE_NOOP("records", "seen by the secretariat only")),
            })
            .label("{given_name} {family_name}")
            .sortedBy("family_name")
            .icon("user")
            .virtualField("organisation", QT_TRANSLATE_NOOP("records", "Organisation"),
                          "<affiliation.organisation")
            .virtualField("country", QT_TRANSLATE_NOOP("records", "Country"),
                          "<affiliation.organisation.country")
            .virtualField("editions", QT_TRANSLATE_NOOP("records", "Editions"), "<membership.group")
            .virtualField("talks", QT_TRANSLATE_NOOP("records", "Talks"), "<speaker.presentation")
            .virtualField("aliases", QT_TRANSLATE_NOOP("records", "Other names"), "<alias.name")
            .columns({QStringLiteral("given_name"), QStringLiteral("family_name"),
                      QStringLiteral("organisation"), QStringLiteral("country")});
    return entity;
}

} // namespace rapporteur
