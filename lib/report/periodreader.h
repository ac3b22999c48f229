// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/netchanges.h"
#include "report/peoplereader.h"
#include "report/progressnotes.h"
#include "report/reportdata.h"

namespace rapporteur::report {

/// What happened to a group between two days, both included, as far as the readers may know of it.
struct PeriodData
{
    QDate from;
    QDate to;
    qint64 membersBefore = 0; ///< totals are public
    qint64 membersAfter = 0;
    QSet<Id> countriesBefore; ///< of members; nobody's but the members'
    QSet<Id> countriesAfter;
    std::vector<ReportMember> joined;
    std::vector<ReportMember> left;
    qint64 joinedCount = 0; ///< also those who are not listed
    qint64 leftCount = 0;
    QHash<Id, NetChange> outputs; ///< their status
    QHash<Id, NetChange> slides;  ///< of talks
    QHash<Id, qint64> present;    ///< people and organisations, by event
    QHash<Id, std::vector<ReportNote>> notes;

    [[nodiscard]] bool contains(const PartialDate& date) const
    {
        return !date.isNull() && from <= date.firstDay() && date.firstDay() <= to;
    }
};

/// InvalidInput where the period ends before it begins.
[[nodiscard]] Result<PeriodData> readPeriod(GatedReader& reader, const ReportRequest& request,
                                            const ReportData& group);

} // namespace rapporteur::report
