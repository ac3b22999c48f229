// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportmaker.h"
#include "report/reportreader.h"
#include "report/reportsection.h"
#include "report/reporttables.h"

#include <QCollator>

#include <algorithm>

namespace rapporteur::report {

namespace {

/// Everything that was presented, across all meetings, and by whom.
class TalksReport : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using ReportSection::ReportSection;

    static ReportKind kind()
    {
        ReportKind kind;
        kind.name = QStringLiteral("talks");
        kind.title = tr("Talks");
        kind.description = tr("All talks of all meetings, with their slides, and an index of speakers.");
        kind.sections = {{QStringLiteral("talks"), tr("Talks by date")},
                         {QStringLiteral("speakers"), tr("Speakers")}};
        return kind;
    }

    void write()
    {
        describe(tr("%1: talks", "a group").arg(m_data.name), m_words.period(m_data.start, m_data.end));
        add(masthead(tr("Talks"), m_data.name, m_words.period(m_data.start, m_data.end)));
        addTalks();
        addSpeakers();
    }

private:
    void addTalks()
    {
        Table table = meetingTable(m_words, m_data.events);
        if (table.rows.empty())
            return;
        heading(1, tr("Talks by date"), QStringLiteral("talks"));
        add(std::move(table));
    }

    struct SpeakerEntry
    {
        QString name;
        QString sortName;
        QStringList organisations;
        std::vector<std::pair<QString, QString>> talks; ///< with their dates
    };

    [[nodiscard]] std::vector<SpeakerEntry> speakers() const
    {
        QHash<Id, SpeakerEntry> byPerson;
        for (const ReportEvent& event : m_data.events) {
            for (const ReportTalk& talk : event.talks) {
                for (const ReportSpeaker& speaker : talk.speakers) {
                    SpeakerEntry& entry = byPerson[speaker.person];
                    entry.name = speaker.name;
                    entry.sortName = speaker.sortName;
                    if (!speaker.organisation.isEmpty() &&
                        !entry.organisations.contains(speaker.organisation))
                        entry.organisations.append(speaker.organisation);
                    entry.talks.emplace_back(talk.title, m_words.date(event.start));
                }
            }
        }
        std::vector<SpeakerEntry> entries(byPerson.cbegin(), byPerson.cend());
        const QCollator order(m_words.locale());
        std::sort(entries.begin(), entries.end(), [&](const SpeakerEntry& a, const SpeakerEntry& b) {
            const int names = order.compare(a.sortName, b.sortName);
            return names != 0 ? names < 0 : a.talks < b.talks;
        });
        return entries;
    }

    void addSpeakers()
    {
        Table table;
        table.columns = {{tr("Speaker"), 1}, {tr("Organisation"), 1.2}, {tr("Talk"), 2}, {tr("Date"), 0}};
        for (const SpeakerEntry& entry : speakers()) {
            Row row{{plain(entry.name), plain(m_words.names(entry.organisations))}};
            for (const auto& [talk, date] : entry.talks) {
                row.cells.push_back(plain(talk));
                row.cells.push_back(plain(date));
                table.rows.push_back(std::exchange(row, Row{{Runs{}, Runs{}}, Row::Kind::Continued}));
            }
        }
        if (table.rows.empty())
            return;
        heading(1, tr("Speakers"), QStringLiteral("speakers"));
        add(std::move(table));
    }
};

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    return readReportData(reader, request).map([&](const ReportData& data) {
        Document document;
        TalksReport(data, request, document).write();
        return document;
    });
}

} // namespace

ReportMaker talksReport()
{
    return {TalksReport::kind(), &build};
}

} // namespace rapporteur::report
