// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/reportdefinition.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& ReportDefinition::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("report_definition", QT_TRANSLATE_NOOP("records", "Saved report"),
                         QT_TRANSLATE_NOOP("records", "Saved reports"))
            .fields<ReportDefinition>({
                field(&ReportDefinition::name, "name", QT_TRANSLATE_NOOP("records", "Name"))
                    .required()
                    .searchable()
                    .sorted()
                    .forSecretariat(),
                field(&ReportDefinition::report, "report", QT_TRANSLATE_NOOP("records", "Report"))
                    .required()
                    .hidden()
                    .forSecretariat(),
                field(&ReportDefinition::group, "group", QT_TRANSLATE_NOOP("records", "Group"))
                    .refersTo("group")
                    .forSecretariat()
                    .hint(QT_TRANSLATE_NOOP("records", "empty: the edition at hand")),
                field(&ReportDefinition::reader, "reader", QT_TRANSLATE_NOOP("records", "For"))
                    .required()
                    .forSecretariat(),
                field(&ReportDefinition::language, "language", QT_TRANSLATE_NOOP("records", "Language"))
                    .required()
                    .hidden()
                    .forSecretariat(),
                field(&ReportDefinition::subject, "subject", QT_TRANSLATE_NOOP("records", "About"))
                    .hidden()
                    .forSecretariat(),
                field(&ReportDefinition::options, "options", QT_TRANSLATE_NOOP("records", "Settings"))
                    .as(FieldType::LongText)
                    .hidden()
                    .forSecretariat(),
                field(&ReportDefinition::coverPicture, "cover_picture",
                      QT_TRANSLATE_NOOP("records", "Cover picture"))
                    .as(FieldType::Digest)
                    .hidden()
                    .forSecretariat(),
                field(&ReportDefinition::logo, "logo", QT_TRANSLATE_NOOP("records", "Logo"))
                    .as(FieldType::Digest)
                    .hidden()
                    .forSecretariat(),
            })
            .label("{name}")
            .sortedBy("name")
            .icon("office-report")
            .columns({QStringLiteral("name"), QStringLiteral("group"), QStringLiteral("reader")});
    return entity;
}

} // namespace rapporteur
