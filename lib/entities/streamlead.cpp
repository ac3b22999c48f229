// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/streamlead.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& StreamLead::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("stream_lead", QT_TRANSLATE_NOOP("records", "Stream lead"),
                         QT_TRANSLATE_NOOP("records", "Stream leads"))
            .fields<StreamLead>({
                field(&StreamLead::workStream, "work_stream", QT_TRANSLATE_NOOP("records", "Work stream"))
                    .refersTo("work_stream")
                    .required()
                    .forPublic(),
                field(&StreamLead::organisation, "organisation", QT_TRANSLATE_NOOP("records", "Organisation"))
                    .refersTo("organisation")
                    .forPublic(),
                field(&StreamLead::person, "person", QT_TRANSLATE_NOOP("records", "Person"))
                    .refersTo("person")
                    .forPublic(),
                field(&StreamLead::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{person|organisation}")
            .ownedBy("work_stream")
            .sortedBy("position")
            .icon("im-user")
            .atLeastOneOf({QStringLiteral("organisation"), QStringLiteral("person")})
            .columns(
                {QStringLiteral("work_stream"), QStringLiteral("organisation"), QStringLiteral("person")});
    return entity;
}

} // namespace rapporteur
