// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/distinctpair.h"

#include <QCoreApplication>

namespace rapporteur {

/// Neither is required, and each is needed: the pair goes when one of the two is removed, and never stands in
/// the way of that.
const EntityDescriptor& DistinctPair::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("distinct_pair", QT_TRANSLATE_NOOP("records", "Not the same"),
                         QT_TRANSLATE_NOOP("records", "Not the same"))
            .fields<DistinctPair>({
                field(&DistinctPair::first, "first", QT_TRANSLATE_NOOP("records", "This one"))
                    .refersTo("person")
                    .refersTo("organisation")
                    .hidden()
                    .forSecretariat(),
                field(&DistinctPair::second, "second", QT_TRANSLATE_NOOP("records", "And that one"))
                    .refersTo("person")
                    .refersTo("organisation")
                    .hidden()
                    .forSecretariat(),
            })
            .label("{first}, {second}")
            .atLeastOneOf({QStringLiteral("first")})
            .atLeastOneOf({QStringLiteral("second")})
            .unique({QStringLiteral("first"), QStringLiteral("second")})
            .icon("vcs-diff")
            .columns({QStringLiteral("first"), QStringLiteral("second")});
    return entity;
}

} // namespace rapporteur
