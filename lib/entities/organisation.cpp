// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/organisation.h"

#include <QCoreApplication>

namespace rapporteur {

template <>
const Choices& choicesOf<OrganisationKind>()
{
    static const Choices choices = {
        {"statistical_office", QT_TRANSLATE_NOOP("records", "Statistical office")},
        {"other_agency", QT_TRANSLATE_NOOP("records", "Other agency")},
        {"international_organisation", QT_TRANSLATE_NOOP("records", "International organisation")},
        {"academia", QT_TRANSLATE_NOOP("records", "Academia")},
        {"private", QT_TRANSLATE_NOOP("records", "Private")},
    };
    return choices;
}

const EntityDescriptor& Organisation::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("organisation", QT_TRANSLATE_NOOP("records", "Organisation"),
                         QT_TRANSLATE_NOOP("records", "Organisations"))
            .fields<Organisation>({
                field(&Organisation::name, "name", QT_TRANSLATE_NOOP("records", "Name"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Organisation::acronym, "acronym", QT_TRANSLATE_NOOP("records", "Acronym"))
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Organisation::kind, "kind", QT_TRANSLATE_NOOP("records", "Kind"))
                    .required()
                    .forPublic(),
                field(&Organisation::country, "country", QT_TRANSLATE_NOOP("records", "Country"))
                    .refersTo("country")
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "none for an international organisation")),
                field(&Organisation::region, "region", QT_TRANSLATE_NOOP("records", "Region"))
                    .searchable()
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "a part of the country, such as Flanders")),
                field(&Organisation::parent, "parent", QT_TRANSLATE_NOOP("records", "Part of"))
                    .refersTo("organisation")
                    .forPublic(),
                field(&Organisation::website, "website", QT_TRANSLATE_NOOP("records", "Website"))
                    .as(FieldType::Address)
                    .forPublic(),
                field(&Organisation::notes, "notes", QT_TRANSLATE_NOOP("records", "Notes"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forSecretariat()
                    .hint(QT_TRANSLATE_NOOP("records", "seen by the secretariat only")),
            })
            .label("{name}")
            .code("acronym")
            .sortedBy("name")
            .icon("view-institution")
            .virtualField("aliases", QT_TRANSLATE_NOOP("records", "Other names"), "<alias.name")
            .columns({QStringLiteral("name"), QStringLiteral("acronym"), QStringLiteral("kind"),
                      QStringLiteral("country")});
    return entity;
}

} // namespace rapporteur
