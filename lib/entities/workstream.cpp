// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/workstream.h"

#include <QCoreApplication>

namespace rapporteur {

template <>
const Choices& choicesOf<StreamStatus>()
{
    static const Choices choices = {
        {"planned", QT_TRANSLATE_NOOP("records", "Planned")},
        {"active", QT_TRANSLATE_NOOP("records", "Active")},
        {"completed", QT_TRANSLATE_NOOP("records", "Completed")},
        {"stopped", QT_TRANSLATE_NOOP("records", "Stopped")},
    };
    return choices;
}

const EntityDescriptor& WorkStream::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("work_stream", QT_TRANSLATE_NOOP("records", "Work stream"),
                         QT_TRANSLATE_NOOP("records", "Work streams"))
            .fields<WorkStream>({
                field(&WorkStream::group, "group", QT_TRANSLATE_NOOP("records", "Group"))
                    .refersTo("group")
                    .required()
                    .forPublic(),
                field(&WorkStream::code, "code", QT_TRANSLATE_NOOP("records", "Code"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "WS1")),
                field(&WorkStream::title, "title", QT_TRANSLATE_NOOP("records", "Title"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&WorkStream::description, "description", QT_TRANSLATE_NOOP("records", "Description"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forPublic(),
                field(&WorkStream::status, "status", QT_TRANSLATE_NOOP("records", "Status"))
                    .required()
                    .forPublic(),
                field(&WorkStream::start, "start", QT_TRANSLATE_NOOP("records", "Start")).forPublic(),
                field(&WorkStream::end, "end", QT_TRANSLATE_NOOP("records", "End")).forPublic(),
                field(&WorkStream::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{code} {title}")
            .ownedBy("group")
            .code("code")
            .period("start", "end")
            .sortedBy("position")
            .unique({QStringLiteral("group"), QStringLiteral("code")})
            .icon("view-list-tree")
            .virtualField("leads", QT_TRANSLATE_NOOP("records", "Led by"), "<stream_lead")
            .virtualField("themes", QT_TRANSLATE_NOOP("records", "Themes"), "<theme.title")
            .columns({QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("leads"),
                      QStringLiteral("status")});
    return entity;
}

} // namespace rapporteur
