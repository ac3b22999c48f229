// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/link.h"

#include <QCoreApplication>

namespace rapporteur {

template <>
const Choices& choicesOf<LinkKind>()
{
    static const Choices choices = {
        {"slides", QT_TRANSLATE_NOOP("records", "Slides")},
        {"paper", QT_TRANSLATE_NOOP("records", "Paper")},
        {"code", QT_TRANSLATE_NOOP("records", "Code")},
        {"video", QT_TRANSLATE_NOOP("records", "Video")},
        {"document", QT_TRANSLATE_NOOP("records", "Document")},
        {"website", QT_TRANSLATE_NOOP("records", "Website")},
        {"other", QT_TRANSLATE_NOOP("records", "Other")},
    };
    return choices;
}

const EntityDescriptor& Link::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("link", QT_TRANSLATE_NOOP("records", "Link"), QT_TRANSLATE_NOOP("records", "Links"))
            .fields<Link>({
                field(&Link::owner, "owner", QT_TRANSLATE_NOOP("records", "Belongs to"))
                    .required()
                    .forPublic(),
                field(&Link::kind, "kind", QT_TRANSLATE_NOOP("records", "Kind")).required().forPublic(),
                field(&Link::title, "title", QT_TRANSLATE_NOOP("records", "Title"))
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Link::address, "address", QT_TRANSLATE_NOOP("records", "Address"))
                    .as(FieldType::Address)
                    .sorted()
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "empty: there is one, but it is not recorded")),
                field(&Link::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{title|address|kind}")
            .ownedBy("owner")
            .sortedBy("position")
            .icon("link")
            .columns({QStringLiteral("owner"), QStringLiteral("kind"), QStringLiteral("title"),
                      QStringLiteral("address")});
    return entity;
}

} // namespace rapporteur
