// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/attendance.h"

#include <QCoreApplication>

namespace rapporteur {

template <>
const Choices& choicesOf<AttendanceState>()
{
    static const Choices choices = {
        {"present", QT_TRANSLATE_NOOP("records", "Present")},
        {"apologies", QT_TRANSLATE_NOOP("records", "Apologies")},
    };
    return choices;
}

const EntityDescriptor& Attendance::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("attendance", QT_TRANSLATE_NOOP("records", "Attendance"),
                         QT_TRANSLATE_NOOP("records", "Attendance"))
            .fields<Attendance>({
                field(&Attendance::event, "event", QT_TRANSLATE_NOOP("records", "Event"))
                    .refersTo("event")
                    .required()
                    .forMembers(),
                field(&Attendance::person, "person", QT_TRANSLATE_NOOP("records", "Person"))
                    .refersTo("person")
                    .forMembers(),
                field(&Attendance::organisation, "organisation", QT_TRANSLATE_NOOP("records", "Organisation"))
                    .refersTo("organisation")
                    .forMembers(),
                field(&Attendance::state, "state", QT_TRANSLATE_NOOP("records", "State"))
                    .required()
                    .forMembers(),
            })
            .label("{person|organisation}, {event}")
            .ownedBy("event")
            .icon("checkbox")
            .virtualField("date", QT_TRANSLATE_NOOP("records", "Date"), "event.start")
            .atLeastOneOf({QStringLiteral("person"), QStringLiteral("organisation")})
            .columns({QStringLiteral("event"), QStringLiteral("person"), QStringLiteral("organisation"),
                      QStringLiteral("state")});
    return entity;
}

} // namespace rapporteur
