// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/objective.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Objective::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("objective", QT_TRANSLATE_NOOP("records", "Objective"),
                         QT_TRANSLATE_NOOP("records", "Objectives"))
            .fields<Objective>({
                field(&Objective::group, "group", QT_TRANSLATE_NOOP("records", "Group"))
                    .refersTo("group")
                    .required()
                    .forPublic(),
                field(&Objective::text, "text", QT_TRANSLATE_NOOP("records", "Text"))
                    .as(FieldType::LongText)
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Objective::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{text}")
            .ownedBy("group")
            .sortedBy("position")
            .icon("flag")
            .columns({QStringLiteral("text")});
    return entity;
}

} // namespace rapporteur
