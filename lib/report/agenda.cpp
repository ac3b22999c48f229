// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/meetingpaper.h"
#include "report/reportmaker.h"

namespace rapporteur::report {

namespace {

/// What a meeting is going to be about, for those who come.
class Agenda : public MeetingPaper
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using MeetingPaper::MeetingPaper;

    static ReportKind kind()
    {
        ReportKind kind;
        kind.name = QStringLiteral("agenda");
        kind.title = tr("Agenda");
        kind.description = tr("A meeting's agenda: when, where, and the talks in their order.");
        kind.subject = ReportKind::Subject::Meeting;
        kind.usual = Audience::Members;
        kind.sections = {{QStringLiteral("about"), tr("About the meeting")},
                         {QStringLiteral("items"), tr("Agenda")},
                         {QStringLiteral("other"), tr("Other business")}};
        return kind;
    }

    void write()
    {
        addMasthead(tr("Agenda"));
        if (!m_event.description.isEmpty()) {
            heading(1, tr("About the meeting"), QStringLiteral("about"), m_event.audience);
            addText(m_event.description);
        }
        addItems();
    }

private:
    void addItems()
    {
        heading(1, tr("Agenda"), QStringLiteral("items"));
        if (m_event.talks.empty()) {
            add(Paragraph{plain(tr("The talks are not decided yet."))});
            return;
        }
        Table table;
        table.columns = {{tr("Item"), 0, Column::Align::End}, {tr("Talk"), 1}};
        int number = 0;
        for (const ReportTalk& talk : m_event.talks)
            table.rows.push_back({{plain(m_words.number(++number)), itemText(talk)}});
        add(std::move(table));
    }

    [[nodiscard]] Runs itemText(const ReportTalk& talk) const
    {
        const QString newLine = QStringLiteral("\n");
        Runs text = m_words.title(talk.title, talk.correction, false, talk.audience);
        join(text, plain(m_words.names(talk.speakerNames)), newLine);
        join(text, plain(talk.abstract.simplified()), newLine);
        return text;
    }
};

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    return readMeeting(reader, request, UsualMeeting::Next).map([&](const MeetingData& data) {
        Document document;
        Agenda(data.group, data.group.events[data.event], request, document).write();
        return document;
    });
}

} // namespace

ReportMaker agenda()
{
    return {Agenda::kind(), &build};
}

} // namespace rapporteur::report
