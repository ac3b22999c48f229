// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/attachment.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Attachment::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("attachment", QT_TRANSLATE_NOOP("records", "Attachment"),
                         QT_TRANSLATE_NOOP("records", "Attachments"))
            .fields<Attachment>({
                field(&Attachment::owner, "owner", QT_TRANSLATE_NOOP("records", "Belongs to"))
                    .required()
                    .forPublic(),
                field(&Attachment::kind, "kind", QT_TRANSLATE_NOOP("records", "Kind")).required().forPublic(),
                field(&Attachment::title, "title", QT_TRANSLATE_NOOP("records", "Title"))
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Attachment::fileName, "file_name", QT_TRANSLATE_NOOP("records", "File name"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Attachment::mediaType, "media_type", QT_TRANSLATE_NOOP("records", "Media type"))
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "as registered with IANA")),
                field(&Attachment::size, "size", QT_TRANSLATE_NOOP("records", "Size")).hidden().forPublic(),
                field(&Attachment::digest, "digest", QT_TRANSLATE_NOOP("records", "Digest"))
                    .as(FieldType::Digest)
                    .hidden()
                    .required()
                    .forSecretariat(),
                field(&Attachment::position, "position", QT_TRANSLATE_NOOP("records", "Order"))
                    .hidden()
                    .forPublic(),
            })
            .label("{title|file_name}")
            .ownedBy("owner")
            .sortedBy("position")
            .icon("mail-attachment")
            .columns({QStringLiteral("owner"), QStringLiteral("kind"), QStringLiteral("title"),
                      QStringLiteral("file_name"), QStringLiteral("size")});
    return entity;
}

} // namespace rapporteur
