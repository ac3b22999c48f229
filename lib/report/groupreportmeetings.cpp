// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsection.h"

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
    [[nodiscard]] Runs talkText(const ReportTalk& talk) const
    {
        Runs text = m_words.title(talk.title, talk.correction, false, talk.audience);
        join(text, plain(m_words.names(talk.speakers)), QStringLiteral("\n"));
        join(text, m_words.talkDetails(talk), QStringLiteral("\n"));
        return text;
    }

    [[nodiscard]] QString eventDate(const ReportEvent& event) const
    {
        return m_words.period(event.start, event.end.isNull() ? event.start : event.end);
    }

    [[nodiscard]] Row meetingRow(const ReportEvent& event) const
    {
        Runs runs = m_words.marked(event.title, event.audience, Run::Look::Quiet);
        join(runs, m_words.eventDetails(event), QStringLiteral(" · "));
        return Row{{plain(eventDate(event)), std::move(runs)}};
    }

    /// A row for the meeting, then one for each of its talks below it: one text a line, so that who copies or
    /// searches the page gets whole titles.
    void addMeetings()
    {
        Table table;
        table.columns = {{tr("Date"), 0}, {tr("Meeting and talks"), 1}};
        for (const ReportEvent& event : m_data.events) {
            if (event.talks.empty())
                continue;
            table.rows.push_back(meetingRow(event));
            for (const ReportTalk& talk : event.talks)
                table.rows.push_back({{Runs{}, talkText(talk)}, Row::Kind::Continued});
        }
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
            table.rows.push_back({{plain(eventDate(event)), std::move(text), plain(event.kind)}});
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
