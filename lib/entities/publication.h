// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// What was published, for whom and when: the text of the report as its readers got it, to compare the next
/// one with.
struct Publication : Entity
{
    Id group;
    QString name;   ///< of the saved report, or the title of the report
    Id definition;  ///< null: the report as it is usually made
    QString report; ///< by which scripts know it: "public-page"
    Audience reader = Audience::Public;
    QString language = QStringLiteral("en");
    RecordRef subject; ///< the meeting, work stream or record that it was about
    PartialDate publishedOn;
    QTime publishedAt;   ///< of that day, where it was published
    QString publishedBy; ///< empty where it is not known
    QString content;     ///< names the text, as report/snapshot.h writes it

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
