// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/alias.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Alias::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("alias", QT_TRANSLATE_NOOP("records", "Other name"),
                         QT_TRANSLATE_NOOP("records", "Other names"))
            .fields<Alias>({
                field(&Alias::owner, "owner", QT_TRANSLATE_NOOP("records", "Name of"))
                    .refersTo("organisation")
                    .refersTo("person")
                    .required()
                    .forPublic(),
                field(&Alias::name, "name", QT_TRANSLATE_NOOP("records", "Name"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
            })
            .label("{name}")
            .ownedBy("owner")
            .findsOwner()
            .sortedBy("name")
            .icon("tag")
            .columns({QStringLiteral("owner"), QStringLiteral("name")});
    return entity;
}

} // namespace rapporteur
