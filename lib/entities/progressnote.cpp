// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/progressnote.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& ProgressNote::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("progress_note", QT_TRANSLATE_NOOP("records", "Progress note"),
                         QT_TRANSLATE_NOOP("records", "Progress notes"))
            .fields<ProgressNote>({
                field(&ProgressNote::workStream, "work_stream", QT_TRANSLATE_NOOP("records", "Work stream"))
                    .refersTo("work_stream")
                    .required()
                    .forMembers(),
                field(&ProgressNote::from, "from", QT_TRANSLATE_NOOP("records", "From"))
                    .required()
                    .forMembers(),
                field(&ProgressNote::to, "to", QT_TRANSLATE_NOOP("records", "To")).required().forMembers(),
                field(&ProgressNote::progress, "progress", QT_TRANSLATE_NOOP("records", "Progress"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forMembers(),
                field(&ProgressNote::nextSteps, "next_steps", QT_TRANSLATE_NOOP("records", "Next steps"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forMembers(),
                field(&ProgressNote::risks, "risks", QT_TRANSLATE_NOOP("records", "Risks"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forMembers(),
                field(&ProgressNote::mitigation, "mitigation", QT_TRANSLATE_NOOP("records", "Mitigation"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forMembers(),
            })
            .label("{work_stream}, {from}")
            .ownedBy("work_stream")
            .period("from", "to")
            .sortedBy("from", true)
            .icon("documentinfo")
            .columns({QStringLiteral("work_stream"), QStringLiteral("from"), QStringLiteral("to")});
    return entity;
}

} // namespace rapporteur
