// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/baselineentry.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& BaselineEntry::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("baseline_entry", QT_TRANSLATE_NOOP("records", "Planned date"),
                         QT_TRANSLATE_NOOP("records", "Planned dates"))
            .fields<BaselineEntry>({
                field(&BaselineEntry::baseline, "baseline", QT_TRANSLATE_NOOP("records", "Frozen plan"))
                    .refersTo("baseline")
                    .required()
                    .forSecretariat(),
                field(&BaselineEntry::record, "record", QT_TRANSLATE_NOOP("records", "Record"))
                    .refersTo("output")
                    .refersTo("event")
                    .refersTo("work_stream")
                    .forSecretariat(),
                field(&BaselineEntry::title, "title", QT_TRANSLATE_NOOP("records", "Title"))
                    .required()
                    .searchable()
                    .sorted()
                    .forSecretariat(),
                field(&BaselineEntry::start, "start", QT_TRANSLATE_NOOP("records", "Start")).forSecretariat(),
                field(&BaselineEntry::end, "end", QT_TRANSLATE_NOOP("records", "End")).forSecretariat(),
            })
            .label("{title}")
            .ownedBy("baseline")
            .sortedBy("start")
            .icon("view-calendar-day")
            .columns({QStringLiteral("title"), QStringLiteral("start"), QStringLiteral("end"),
                      QStringLiteral("record")});
    return entity;
}

} // namespace rapporteur
