// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/attendance.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "report/meetingpaper.h"
#include "report/peoplereader.h"
#include "report/reportmaker.h"
#include "report/reporttables.h"

#include <QCollator>

#include <algorithm>

namespace rapporteur::report {

namespace {

struct Attendant
{
    QString name;     ///< a person's, or an organisation's that is there as such
    QString sortName; ///< the family name first
    QString organisation;
    AttendanceState state = AttendanceState::Present;
    Audience audience = Audience::Public;
};

std::vector<Attendant> readAttendance(GatedReader& reader, Id event, const QLocale& locale)
{
    const auto seen = reader.where<Attendance>("event", Value(event));
    std::vector<Id> people;
    for (const auto& [attendance, audience] : seen)
        people.push_back(attendance.person);
    const QHash<Id, QString> sortNames = readSortNames(reader, people);
    std::vector<Attendant> attendants;
    for (const auto& [attendance, audience] : seen) {
        const QString person = reader.label<Person>(attendance.person);
        const QString organisation = reader.label<Organisation>(attendance.organisation);
        if (person.isEmpty())
            attendants.push_back({organisation, organisation, {}, attendance.state, audience});
        else
            attendants.push_back(
                {person, sortNames.value(attendance.person), organisation, attendance.state, audience});
    }
    const QCollator order(locale);
    std::sort(attendants.begin(), attendants.end(), [&](const Attendant& a, const Attendant& b) {
        const int names = order.compare(a.sortName, b.sortName);
        return names != 0 ? names < 0 : a.organisation < b.organisation;
    });
    return attendants;
}

/// What a meeting was: who came, who spoke of what, and, where it is written in, what was said and decided.
class Minutes : public MeetingPaper
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using MeetingPaper::MeetingPaper;

    static ReportKind kind()
    {
        ReportKind kind;
        kind.name = QStringLiteral("minutes");
        kind.title = tr("Minutes");
        kind.description = tr("A meeting's minutes: who came, the talks, and room for what was decided.");
        kind.subject = ReportKind::Subject::Meeting;
        kind.usual = Audience::Members;
        kind.sections = {{QStringLiteral("attendance"), tr("Attendance")},
                         {QStringLiteral("talks"), tr("Talks")},
                         {QStringLiteral("discussion"), tr("Discussion")},
                         {QStringLiteral("decisions"), tr("Decisions and actions")}};
        return kind;
    }

    void write(const std::vector<Attendant>& attendants)
    {
        addMasthead(tr("Minutes"));
        addAttendance(attendants);
        addTalks();
    }

private:
    void addAttendance(const std::vector<Attendant>& attendants)
    {
        Table table;
        table.columns = {{tr("Name"), 1}, {tr("Organisation"), 1.4}};
        for (const AttendanceState state : {AttendanceState::Present, AttendanceState::Apologies}) {
            const size_t before = table.rows.size();
            for (const Attendant& attendant : attendants) {
                if (attendant.state == state)
                    table.rows.push_back(
                        {{m_words.marked(attendant.name, marked(attendant)), plain(attendant.organisation)}});
            }
            const auto count = qint64(table.rows.size() - before);
            if (count > 0) {
                const QString title = tr("%1: %2", "present or apologies, how many")
                                          .arg(m_words.choice(state), m_words.number(count));
                table.rows.insert(table.rows.begin() + qsizetype(before),
                                  {{plain(title)}, Row::Kind::Section});
            }
        }
        if (table.rows.empty())
            return;
        heading(1, tr("Attendance"), QStringLiteral("attendance"));
        add(std::move(table));
    }

    /// Attendance is the members' at least: that needs no mark in each row.
    [[nodiscard]] static Audience marked(const Attendant& attendant)
    {
        return attendant.audience == Audience::Secretariat ? Audience::Secretariat : Audience::Public;
    }

    void addTalks()
    {
        if (m_event.talks.empty())
            return;
        Table table;
        table.columns = {{tr("Item"), 0, Column::Align::End}, {tr("Talk"), 1}};
        int number = 0;
        for (const ReportTalk& talk : m_event.talks)
            table.rows.push_back({{plain(m_words.number(++number)), talkText(m_words, talk)}});
        heading(1, tr("Talks"), QStringLiteral("talks"));
        add(std::move(table));
    }
};

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    return readMeeting(reader, request, UsualMeeting::Last).map([&](const MeetingData& data) {
        const ReportEvent& event = data.group.events[data.event];
        Document document;
        Minutes(data.group, event, request, document).write(readAttendance(reader, event.id, request.locale));
        return document;
    });
}

} // namespace

ReportMaker minutes()
{
    return {Minutes::kind(), &build};
}

} // namespace rapporteur::report
