// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/country.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Country::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("country", QT_TRANSLATE_NOOP("records", "Country"),
                         QT_TRANSLATE_NOOP("records", "Countries"))
            .fields<Country>({
                field(&Country::code, "code", QT_TRANSLATE_NOOP("records", "Code"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "ISO 3166-1 alpha-2")),
                field(&Country::name, "name", QT_TRANSLATE_NOOP("records", "Name"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
            })
            .label("{name}")
            .code("code")
            .unique({QStringLiteral("code")})
            .sortedBy("name")
            .icon("globe")
            .shipped()
            .columns({QStringLiteral("name"), QStringLiteral("code")});
    return entity;
}

} // namespace rapporteur
