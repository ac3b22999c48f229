// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/partner.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Partner::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("partner", QT_TRANSLATE_NOOP("records", "Partner"),
                         QT_TRANSLATE_NOOP("records", "Partners"))
            .fields<Partner>({
                field(&Partner::owner, "owner", QT_TRANSLATE_NOOP("records", "Partner in"))
                    .refersTo("group")
                    .refersTo("event")
                    .required()
                    .forPublic(),
                field(&Partner::organisation, "organisation", QT_TRANSLATE_NOOP("records", "Organisation"))
                    .refersTo("organisation")
                    .required()
                    .forPublic(),
                field(&Partner::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{organisation}")
            .ownedBy("owner")
            .sortedBy("position")
            .icon("network-connect")
            .columns({QStringLiteral("owner"), QStringLiteral("organisation")});
    return entity;
}

} // namespace rapporteur
