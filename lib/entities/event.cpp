// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/event.h"

#include <QCoreApplication>

namespace rapporteur {

template <>
const Choices& choicesOf<EventKind>()
{
    static const Choices choices = {
        {"monthly_meeting", QT_TRANSLATE_NOOP("records", "Monthly meeting")},
        {"coffee_and_coding", QT_TRANSLATE_NOOP("records", "Coffee and coding")},
        {"webinar", QT_TRANSLATE_NOOP("records", "Webinar")},
        {"joint_meeting", QT_TRANSLATE_NOOP("records", "Joint meeting")},
        {"sprint", QT_TRANSLATE_NOOP("records", "Sprint")},
        {"milestone", QT_TRANSLATE_NOOP("records", "Milestone")},
    };
    return choices;
}

const EntityDescriptor& Event::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("event", QT_TRANSLATE_NOOP("records", "Event"),
                         QT_TRANSLATE_NOOP("records", "Events"))
            .fields<Event>({
                field(&Event::group, "group", QT_TRANSLATE_NOOP("records", "Group"))
                    .refersTo("group")
                    .required()
                    .forPublic(),
                field(&Event::title, "title", QT_TRANSLATE_NOOP("records", "Title"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Event::kind, "kind", QT_TRANSLATE_NOOP("records", "Kind")).required().forPublic(),
                field(&Event::start, "start", QT_TRANSLATE_NOOP("records", "Date")).required().forPublic(),
                field(&Event::end, "end", QT_TRANSLATE_NOOP("records", "Until")).forPublic(),
                field(&Event::place, "place", QT_TRANSLATE_NOOP("records", "Place"))
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Event::startTime, "start_time", QT_TRANSLATE_NOOP("records", "From (time)"))
                    .forPublic(),
                field(&Event::endTime, "end_time", QT_TRANSLATE_NOOP("records", "To (time)")).forPublic(),
                field(&Event::timeZone, "time_zone", QT_TRANSLATE_NOOP("records", "Time zone"))
                    .as(FieldType::TimeZone)
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "an IANA name such as Europe/Zurich")),
                field(&Event::onJourney, "on_journey", QT_TRANSLATE_NOOP("records", "On the journey"))
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "shown among the milestones of the group")),
                field(&Event::journeyWording, "journey_wording",
                      QT_TRANSLATE_NOOP("records", "Wording on the journey"))
                    .searchable()
                    .forPublic(),
                field(&Event::description, "description", QT_TRANSLATE_NOOP("records", "Description"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forPublic(),
            })
            .label("{start} {title}")
            .ownedBy("group")
            .period("start", "end")
            .sortedBy("start")
            .icon("view-calendar-day")
            .virtualField("talks", QT_TRANSLATE_NOOP("records", "Talks"), "<presentation.title")
            .virtualField("partners", QT_TRANSLATE_NOOP("records", "Partners"), "<partner.organisation")
            .columns({QStringLiteral("start"), QStringLiteral("title"), QStringLiteral("kind"),
                      QStringLiteral("place")});
    return entity;
}

} // namespace rapporteur
