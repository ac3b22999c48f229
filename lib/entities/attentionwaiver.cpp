// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/attentionwaiver.h"

#include <QCoreApplication>

namespace rapporteur {

template <>
const Choices& choicesOf<AttentionRule>()
{
    static const Choices choices = {
        {"slides_awaited", QT_TRANSLATE_NOOP("records", "Slides still awaited")},
        {"output_overdue", QT_TRANSLATE_NOOP("records", "Outputs past due")},
        {"output_without_link", QT_TRANSLATE_NOOP("records", "Published outputs without a link")},
        {"member_without_country", QT_TRANSLATE_NOOP("records", "Members without country or organisation")},
        {"stream_without_lead", QT_TRANSLATE_NOOP("records", "Work streams without a lead")},
        {"stream_on_one_person", QT_TRANSLATE_NOOP("records", "Work streams that depend on one person")},
        {"event_without_talks", QT_TRANSLATE_NOOP("records", "Events without talks")},
        {"headcount_differs", QT_TRANSLATE_NOOP("records", "Published figures that differ from the members")},
        {"consent_missing", QT_TRANSLATE_NOOP("records", "Named without consent")},
        {"possible_duplicates", QT_TRANSLATE_NOOP("records", "Possible duplicates")},
    };
    return choices;
}

const EntityDescriptor& AttentionWaiver::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("attention_waiver", QT_TRANSLATE_NOOP("records", "Ignored notice"),
                         QT_TRANSLATE_NOOP("records", "Ignored notices"))
            .fields<AttentionWaiver>({
                field(&AttentionWaiver::rule, "rule", QT_TRANSLATE_NOOP("records", "Notice"))
                    .required()
                    .hidden()
                    .forSecretariat(),
                field(&AttentionWaiver::subject, "subject", QT_TRANSLATE_NOOP("records", "About"))
                    .required()
                    .hidden()
                    .forSecretariat(),
                field(&AttentionWaiver::reason, "reason", QT_TRANSLATE_NOOP("records", "Reason"))
                    .required()
                    .searchable()
                    .sorted()
                    .forSecretariat(),
                field(&AttentionWaiver::until, "until", QT_TRANSLATE_NOOP("records", "Until"))
                    .forSecretariat()
                    .hint(QT_TRANSLATE_NOOP("records", "the day on which to be told again; empty: never")),
            })
            .label("{reason}")
            .ownedBy("subject")
            .unique({QStringLiteral("rule"), QStringLiteral("subject")})
            .icon("notifications-disabled")
            .columns({QStringLiteral("rule"), QStringLiteral("subject"), QStringLiteral("reason"),
                      QStringLiteral("until")});
    return entity;
}

} // namespace rapporteur
