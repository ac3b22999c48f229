// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/role.h"
#include "report/gatedreader.h"
#include "report/reportrequest.h"

namespace rapporteur::report {

/// A member of an edition as a report lists them.
struct ReportMember
{
    Id person;
    QString name;
    QString sortName; ///< the family name first
    QString email;    ///< only for those who may see it
    QStringList organisations;
    QStringList countries; ///< of the organisations, each once; international ones have none
    struct Part
    {
        Id workStream;
        RolePart part = RolePart::Follow;
    };
    std::vector<Part> parts;
    PartialDate joined;
    PartialDate left;
    Audience audience = Audience::Public;
};

/// The memberships of an edition that the readers may know of, with who they are on the day of the report, by
/// name: those who agreed to be listed, or all for the secretariat. Who is left out for want of an agreement
/// is told to the reader.
[[nodiscard]] Result<std::vector<ReportMember>> readMembers(GatedReader& reader,
                                                            const ReportRequest& request);

/// What people are sorted by, their family names first: of those whose names the readers may see, as they are
/// named in what was read.
[[nodiscard]] QHash<Id, QString> readSortNames(GatedReader& reader, const std::vector<Id>& people);

/// Whether an interval of partial dates holds on a day: from its first day to the day before its end.
[[nodiscard]] bool holdsOn(const PartialDate& from, const PartialDate& to, QDate day);

} // namespace rapporteur::report
