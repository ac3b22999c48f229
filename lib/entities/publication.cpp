// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/publication.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Publication::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("publication", QT_TRANSLATE_NOOP("records", "Publication"),
                         QT_TRANSLATE_NOOP("records", "Publications"))
            .fields<Publication>({
                field(&Publication::group, "group", QT_TRANSLATE_NOOP("records", "Group"))
                    .refersTo("group")
                    .required()
                    .forSecretariat(),
                field(&Publication::name, "name", QT_TRANSLATE_NOOP("records", "Name"))
                    .required()
                    .searchable()
                    .sorted()
                    .forSecretariat(),
                field(&Publication::definition, "definition", QT_TRANSLATE_NOOP("records", "Saved report"))
                    .refersTo("report_definition")
                    .hidden()
                    .forSecretariat(),
                field(&Publication::report, "report", QT_TRANSLATE_NOOP("records", "Report"))
                    .required()
                    .hidden()
                    .forSecretariat(),
                field(&Publication::reader, "reader", QT_TRANSLATE_NOOP("records", "For"))
                    .required()
                    .hidden()
                    .forSecretariat(),
                field(&Publication::language, "language", QT_TRANSLATE_NOOP("records", "Language"))
                    .required()
                    .hidden()
                    .forSecretariat(),
                field(&Publication::subject, "subject", QT_TRANSLATE_NOOP("records", "About"))
                    .hidden()
                    .forSecretariat(),
                field(&Publication::publishedOn, "published_on", QT_TRANSLATE_NOOP("records", "Published"))
                    .required()
                    .hidden()
                    .forSecretariat(),
                field(&Publication::publishedAt, "published_at", QT_TRANSLATE_NOOP("records", "Time"))
                    .hidden()
                    .forSecretariat(),
                field(&Publication::publishedBy, "published_by", QT_TRANSLATE_NOOP("records", "By"))
                    .hidden()
                    .forSecretariat(),
                field(&Publication::content, "content", QT_TRANSLATE_NOOP("records", "Text"))
                    .as(FieldType::Digest)
                    .required()
                    .hidden()
                    .forSecretariat(),
            })
            .label("{name}")
            .ownedBy("group")
            .sortedBy("published_on", true)
            .icon("document-send")
            .columns({QStringLiteral("name"), QStringLiteral("reader"), QStringLiteral("published_on"),
                      QStringLiteral("published_by")});
    return entity;
}

} // namespace rapporteur
