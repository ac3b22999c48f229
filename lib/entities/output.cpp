// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/output.h"

#include <QCoreApplication>

namespace rapporteur {

template <>
const Choices& choicesOf<OutputKind>()
{
    static const Choices choices = {
        {"report", QT_TRANSLATE_NOOP("records", "Report")},
        {"paper", QT_TRANSLATE_NOOP("records", "Paper")},
        {"pilot_study", QT_TRANSLATE_NOOP("records", "Pilot study")},
        {"code", QT_TRANSLATE_NOOP("records", "Code")},
        {"training_material", QT_TRANSLATE_NOOP("records", "Training material")},
        {"guidance", QT_TRANSLATE_NOOP("records", "Guidance")},
    };
    return choices;
}

template <>
const Choices& choicesOf<OutputStatus>()
{
    static const Choices choices = {
        {"idea", QT_TRANSLATE_NOOP("records", "Idea")},
        {"proposed", QT_TRANSLATE_NOOP("records", "Proposed")},
        {"in_progress", QT_TRANSLATE_NOOP("records", "In progress")},
        {"review", QT_TRANSLATE_NOOP("records", "In review")},
        {"published", QT_TRANSLATE_NOOP("records", "Published")},
        {"dropped", QT_TRANSLATE_NOOP("records", "Dropped")},
    };
    return choices;
}

const EntityDescriptor& Output::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("output", QT_TRANSLATE_NOOP("records", "Output"),
                         QT_TRANSLATE_NOOP("records", "Outputs"))
            .fields<Output>({
                field(&Output::group, "group", QT_TRANSLATE_NOOP("records", "Group"))
                    .refersTo("group")
                    .required()
                    .forPublic(),
                field(&Output::title, "title", QT_TRANSLATE_NOOP("records", "Title"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Output::correction, "correction", QT_TRANSLATE_NOOP("records", "Corrected title"))
                    .searchable()
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records",
                                            "how the title should read, where it was published with a slip")),
                field(&Output::titleIsOurs, "title_is_ours",
                      QT_TRANSLATE_NOOP("records", "Title given by us"))
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "the publication itself names none")),
                field(&Output::kind, "kind", QT_TRANSLATE_NOOP("records", "Kind")).required().forPublic(),
                field(&Output::workStream, "work_stream", QT_TRANSLATE_NOOP("records", "Work stream"))
                    .refersTo("work_stream")
                    .forPublic(),
                field(&Output::theme, "theme", QT_TRANSLATE_NOOP("records", "Theme"))
                    .refersTo("theme")
                    .forPublic(),
                field(&Output::status, "status", QT_TRANSLATE_NOOP("records", "Status"))
                    .required()
                    .forPublic(),
                field(&Output::plannedStart, "planned_start", QT_TRANSLATE_NOOP("records", "Planned start"))
                    .forPublic(),
                field(&Output::due, "due", QT_TRANSLATE_NOOP("records", "Due")).forPublic(),
                field(&Output::publishedOn, "published_on", QT_TRANSLATE_NOOP("records", "Published on"))
                    .forPublic(),
                field(&Output::summary, "summary", QT_TRANSLATE_NOOP("records", "Summary"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forPublic(),
                field(&Output::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{title}")
            .ownedBy("group")
            .period("planned_start", "due")
            .sortedBy("position")
            .icon("x-office-document")
            .virtualField("authors", QT_TRANSLATE_NOOP("records", "Authors"), "<contribution")
            .columns({QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("authors"),
                      QStringLiteral("work_stream"), QStringLiteral("theme"), QStringLiteral("status"),
                      QStringLiteral("published_on")});
    return entity;
}

} // namespace rapporteur
