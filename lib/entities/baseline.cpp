// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/baseline.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Baseline::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("baseline", QT_TRANSLATE_NOOP("records", "Frozen plan"),
                         QT_TRANSLATE_NOOP("records", "Frozen plans"))
            .fields<Baseline>({
                field(&Baseline::group, "group", QT_TRANSLATE_NOOP("records", "Group"))
                    .refersTo("group")
                    .required()
                    .forSecretariat(),
                field(&Baseline::name, "name", QT_TRANSLATE_NOOP("records", "Name"))
                    .required()
                    .searchable()
                    .sorted()
                    .forSecretariat(),
                field(&Baseline::frozenOn, "frozen_on", QT_TRANSLATE_NOOP("records", "Frozen on"))
                    .required()
                    .forSecretariat(),
            })
            .label("{name}")
            .ownedBy("group")
            .sortedBy("frozen_on")
            .icon("view-calendar-timeline")
            .columns({QStringLiteral("name"), QStringLiteral("frozen_on")});
    return entity;
}

} // namespace rapporteur
