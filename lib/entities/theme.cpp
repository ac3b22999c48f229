// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/theme.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Theme::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("theme", QT_TRANSLATE_NOOP("records", "Theme"),
                         QT_TRANSLATE_NOOP("records", "Themes"))
            .fields<Theme>({
                field(&Theme::workStream, "work_stream", QT_TRANSLATE_NOOP("records", "Work stream"))
                    .refersTo("work_stream")
                    .required()
                    .forPublic(),
                field(&Theme::title, "title", QT_TRANSLATE_NOOP("records", "Title"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Theme::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{title}")
            .ownedBy("work_stream")
            .sortedBy("position")
            .icon("view-categories")
            .columns({QStringLiteral("work_stream"), QStringLiteral("title")});
    return entity;
}

} // namespace rapporteur
