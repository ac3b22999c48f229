// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/savedview.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& SavedView::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("saved_view", QT_TRANSLATE_NOOP("records", "Saved view"),
                         QT_TRANSLATE_NOOP("records", "Saved views"))
            .fields<SavedView>({
                field(&SavedView::name, "name", QT_TRANSLATE_NOOP("records", "Name"))
                    .required()
                    .searchable()
                    .sorted()
                    .forSecretariat(),
                field(&SavedView::kind, "kind", QT_TRANSLATE_NOOP("records", "Lists"))
                    .required()
                    .hidden()
                    .forSecretariat(),
                field(&SavedView::definition, "definition", QT_TRANSLATE_NOOP("records", "Arrangement"))
                    .as(FieldType::LongText)
                    .required()
                    .hidden()
                    .forSecretariat(),
            })
            .label("{name}")
            .sortedBy("name")
            .icon("bookmarks")
            .columns({QStringLiteral("name")});
    return entity;
}

} // namespace rapporteur
