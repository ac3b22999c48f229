// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/membership.h"

#include "schema/optionalchoice.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Membership::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("membership", QT_TRANSLATE_NOOP("records", "Membership"),
                         QT_TRANSLATE_NOOP("records", "Memberships"))
            .fields<Membership>({
                field(&Membership::person, "person", QT_TRANSLATE_NOOP("records", "Person"))
                    .refersTo("person")
                    .required()
                    .forMembers(),
                field(&Membership::group, "group", QT_TRANSLATE_NOOP("records", "Group"))
                    .refersTo("group")
                    .required()
                    .forMembers(),
                field(&Membership::joined, "joined", QT_TRANSLATE_NOOP("records", "Joined"))
                    .required()
                    .forMembers(),
                field(&Membership::left, "left", QT_TRANSLATE_NOOP("records", "Left"))
                    .forMembers()
                    .hint(QT_TRANSLATE_NOOP("records", "the first day of no longer being a member")),
                optionalChoice(&Membership::consent, "consent",
                               QT_TRANSLATE_NOOP("records", "Listed this year"))
                    .forSecretariat()
                    .hint(QT_TRANSLATE_NOOP(
                        "records", "whether the person agreed for this edition; empty: as for the person")),
            })
            .label("{person}, {group}")
            .ownedBy("person")
            .period("joined", "left")
            .sortedBy("joined")
            .icon("user-group-properties")
            .virtualField("organisation", QT_TRANSLATE_NOOP("records", "Organisation"),
                          "person.<affiliation.organisation")
            .columns({QStringLiteral("person"), QStringLiteral("organisation"), QStringLiteral("group"),
                      QStringLiteral("joined"), QStringLiteral("left")});
    return entity;
}

} // namespace rapporteur
