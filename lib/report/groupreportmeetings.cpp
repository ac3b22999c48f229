// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsection.h"
#include "report/reporttables.h"

namespace rapporteur::report {

namespace {

/// Who met when and spoke of what.
class MeetingsSection : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using ReportSection::ReportSection;

    void write()
    {
        addMeetings();
        addOtherEvents();
    }

private:
    void addMeetings()
    {
        Table table = meetingTable(m_words, m_data.events);
        if (table.rows.empty())
            return;
        heading(1, tr("Meetings and talks"), QStringLiteral("meetings"));
        add(std::move(table));
    }

    /// Those that neither the journey nor the talks have shown.
    void addOtherEvents()
    {
        Table table;
        table.columns = {{tr("Date"), 0}, {tr("Event"), 1}, {tr("Kind"), 0}};
        for (const ReportEvent& event : m_data.events) {
            if (event.onJourney || !event.talks.empty())
                continue;
            Runs text = m_words.marked(event.title, event.audience);
            join(text, m_words.eventDetails(event), QStringLiteral("\n"));
            table.rows.push_back(
                {{plain(m_words.days(event)), std::move(text), plain(m_words.choice(event.kind))}});
        }
        if (table.rows.empty())
            return;
        heading(1, tr("Other events"), QStringLiteral("events"));
        add(std::move(table));
    }
};

} // namespace

void writeMeetings(const ReportData& data, const ReportRequest& request, Document& document)
{
    MeetingsSection(data, request, document).write();
}

} // namespace rapporteur::report
