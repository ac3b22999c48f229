// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// A report as somebody has set it up, kept under a name so that next year it is one click.
struct ReportDefinition : Entity
{
    QString name;
    QString report;                     ///< by which scripts know it: "board-update"
    Id group;                           ///< null: the edition that is at hand when it is made
    Audience reader = Audience::Public; ///< for whom it is made
    QString language = QStringLiteral("en");
    RecordRef subject;    ///< the meeting, work stream or record that it is about
    QString options;      ///< as report/reportoptions.h writes them
    QString coverPicture; ///< digests, as of an attachment
    QString logo;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
