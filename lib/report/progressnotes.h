// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/gatedreader.h"
#include "report/reportdata.h"

namespace rapporteur::report {

/// What a work stream reported for a period.
struct ReportNote
{
    PartialDate from;
    PartialDate to;
    QString progress;
    QString nextSteps;
    QString risks;
    QString mitigation;
    Audience audience = Audience::Public;
};

/// Those of the streams that overlap the days, by stream, the latest first; without days, all.
[[nodiscard]] QHash<Id, std::vector<ReportNote>>
readProgressNotes(GatedReader& reader, const std::vector<Value>& streams, QDate from = {}, QDate to = {});

} // namespace rapporteur::report
