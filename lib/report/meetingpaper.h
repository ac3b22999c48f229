// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportreader.h"
#include "report/reportsection.h"

namespace rapporteur::report {

/// What the papers of a meeting share: which meeting it is, and their heads.
class MeetingPaper : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    MeetingPaper(const ReportData& data, const ReportEvent& event, const ReportRequest& request,
                 Document& document)
        : ReportSection(data, request, document)
        , m_event(event)
    {}

protected:
    void addMasthead(const QString& kind);

    const ReportEvent& m_event;
};

/// Which meeting a paper is taken to be for where none is named.
enum class UsualMeeting { Next, Last };

/// What the group has, and which of its meetings the paper is for. NotFound where there is none that the
/// readers may know of.
struct MeetingData
{
    ReportData group;
    size_t event = 0;
};
[[nodiscard]] Result<MeetingData> readMeeting(GatedReader& reader, const ReportRequest& request,
                                              UsualMeeting usual);

} // namespace rapporteur::report
