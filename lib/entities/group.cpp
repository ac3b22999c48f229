// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/group.h"

#include <QCoreApplication>

namespace rapporteur {

const EntityDescriptor& Group::descriptor()
{
    static const EntityDescriptor entity =
        EntityDescriptor("group", QT_TRANSLATE_NOOP("records", "Group"),
                         QT_TRANSLATE_NOOP("records", "Groups"))
            .fields<Group>({
                field(&Group::name, "name", QT_TRANSLATE_NOOP("records", "Name"))
                    .required()
                    .searchable()
                    .sorted()
                    .forPublic(),
                field(&Group::description, "description", QT_TRANSLATE_NOOP("records", "Description"))
                    .as(FieldType::LongText)
                    .searchable()
                    .forPublic(),
                field(&Group::start, "start", QT_TRANSLATE_NOOP("records", "Start")).forPublic(),
                field(&Group::end, "end", QT_TRANSLATE_NOOP("records", "End")).forPublic(),
                field(&Group::host, "host", QT_TRANSLATE_NOOP("records", "Host"))
                    .refersTo("organisation")
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "the organisation that runs the group")),
                field(&Group::follows, "follows", QT_TRANSLATE_NOOP("records", "Successor of"))
                    .refersTo("group")
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP("records", "the edition before this one")),
                field(&Group::finalReport, "final_report", QT_TRANSLATE_NOOP("records", "Final report"))
                    .refersTo("output")
                    .forPublic(),
                field(&Group::current, "current", QT_TRANSLATE_NOOP("records", "Current edition"))
                    .forPublic()
                    .hint(QT_TRANSLATE_NOOP(
                        "records", "the edition that lists, figures and reports mean unless told otherwise")),
                field(&Group::defaultAudience, "default_audience",
                      QT_TRANSLATE_NOOP("records", "New records are for"))
                    .forSecretariat(),
            })
            .label("{name}")
            .period("start", "end")
            .unique({QStringLiteral("name")})
            .sortedBy("start")
            .virtualField("partners", QT_TRANSLATE_NOOP("records", "Partners"), "<partner.organisation")
            .icon("view-calendar-timeline")
            .columns({QStringLiteral("name"), QStringLiteral("start"), QStringLiteral("end"),
                      QStringLiteral("host"), QStringLiteral("partners"), QStringLiteral("current")});
    return entity;
}

} // namespace rapporteur
