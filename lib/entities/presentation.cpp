// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/presentation.h"

#include <QCoreApplication>

namespace rapporteur {

template <>
const Choices& choicesOf<SlidesState>()
{
    static const Choices choices = {
        {"none", QT_TRANSLATE_NOOP("records", "None")},
        {"awaited", QT_TRANSLATE_NOOP("records", "Awaited")},
        {"received", QT_TRANSLATE_NOOP("records", "Received")},
        {"public", QT_TRANSLATE_NOOP("records", "Public")},
        {"restricted", QT_TRANSLATE_NOOP("records", "Not for the public")},
        {"refused", QT_TRANSLATE_NOOP("records", "Refused")},
    };
    return choices;
}

const EntityDescriptor& Presentation::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("presentation", QT_TRANSLATE_NOOP("records", "Talk"),
                         QT_TRANSLATE_NOOP("records", "Talks"))
            .fields<Presentation>({
                field(&Presentation::event, "event", QT_TRANSLATE_NOOP("records", "Event"))
                    .refersTo("event")
                    .required()
                    .forPublic(),
                field(&Presentation::title, "title", QT_TRANSLATE_NOOP("records", "Title"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Presentation::correction, "correction",
                      QT_TRANSLATE_NOOP("records", "Corrected title"))
                    .searchable()
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records",
                                            "how the title should read, where it was published with a slip")),
                field(&Presentation::slides, "slides", QT_TRANSLATE_NOOP("records", "Slides"))
                    .required()
                    .forPublic(),
                field(&Presentation::workStream, "work_stream", QT_TRANSLATE_NOOP("records", "Work stream"))
                    .refersTo("work_stream")
                    .forPublic(),
                field(&Presentation::output, "output", QT_TRANSLATE_NOOP("records", "Output"))
                    .refersTo("output")
                    .forPublic(),
                field(&Presentation::abstract, "abstract", QT_TRANSLATE_NOOP("records", "Abstract"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forPublic(),
                field(&Presentation::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{title}")
            .ownedBy("event")
            .sortedBy("event", true)
            .icon("view-presentation")
            .virtualField("date", QT_TRANSLATE_NOOP("records", "Date"), "event.start")
            .virtualField("speakers", QT_TRANSLATE_NOOP("records", "Speakers"), "<speaker.person")
            .virtualField("affiliations", QT_TRANSLATE_NOOP("records", "Affiliations"),
                          "<speaker.organisation")
            .columns({QStringLiteral("date"), QStringLiteral("speakers"), QStringLiteral("affiliations"),
                      QStringLiteral("title"), QStringLiteral("slides")});
    return entity;
}

} // namespace rapporteur
