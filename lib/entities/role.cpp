// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/role.h"

#include <QCoreApplication>

namespace rapporteur {

template <>
const Choices& choicesOf<RolePart>()
{
    static const Choices choices = {
        {"lead", QT_TRANSLATE_NOOP("records", "Leads")},
        {"assist", QT_TRANSLATE_NOOP("records", "Assists")},
        {"follow", QT_TRANSLATE_NOOP("records", "Follows")},
    };
    return choices;
}

const EntityDescriptor& Role::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("role", QT_TRANSLATE_NOOP("records", "Role"), QT_TRANSLATE_NOOP("records", "Roles"))
            .fields<Role>({
                field(&Role::membership, "membership", QT_TRANSLATE_NOOP("records", "Membership"))
                    .refersTo("membership")
                    .required()
                    .forMembers(),
                field(&Role::workStream, "work_stream", QT_TRANSLATE_NOOP("records", "Work stream"))
                    .refersTo("work_stream")
                    .required()
                    .forMembers(),
                field(&Role::part, "part", QT_TRANSLATE_NOOP("records", "Part")).required().forMembers(),
                field(&Role::from, "from", QT_TRANSLATE_NOOP("records", "From")).forMembers(),
                field(&Role::to, "to", QT_TRANSLATE_NOOP("records", "To")).forMembers(),
            })
            .label("{membership}, {work_stream}")
            .ownedBy("membership")
            .period("from", "to")
            .sortedBy("from")
            .icon("user-identity")
            .columns({QStringLiteral("membership"), QStringLiteral("work_stream"), QStringLiteral("part"),
                      QStringLiteral("from"), QStringLiteral("to")});
    return entity;
}

} // namespace rapporteur
