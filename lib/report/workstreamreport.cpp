// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/noteblocks.h"
#include "report/peoplereader.h"
#include "report/reportmaker.h"
#include "report/reportreader.h"
#include "report/reportsection.h"
#include "report/reporttables.h"

#include <algorithm>

namespace rapporteur::report {

namespace {

/// One work stream: what it is for, who is in it, how it goes, what came of it and who spoke of it.
class WorkStreamReport : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    WorkStreamReport(const ReportData& data, const ReportStream& stream, const ReportRequest& request,
                     Document& document)
        : ReportSection(data, request, document)
        , m_stream(stream)
    {}

    static ReportKind kind()
    {
        ReportKind kind;
        kind.name = QStringLiteral("work-stream");
        kind.title = tr("Work stream report");
        kind.description = tr("One work stream: its people, progress, outputs and talks.");
        kind.subject = ReportKind::Subject::WorkStream;
        kind.sections = {{QStringLiteral("about"), tr("About the work stream")},
                         {QStringLiteral("people"), tr("People")},
                         {QStringLiteral("progress"), tr("Progress and risks")},
                         {QStringLiteral("outputs"), tr("Outputs")},
                         {QStringLiteral("talks"), tr("Talks")}};
        return kind;
    }

    void write(const std::vector<ReportMember>& members, const std::vector<ReportNote>& notes)
    {
        addOpening();
        addAbout();
        addPeople(members);
        addProgress(notes);
        addOutputs();
        addTalks();
    }

private:
    void addOpening()
    {
        const QString title =
            tr("%1 %2", "code and title of a work stream").arg(m_stream.code, m_stream.title);
        describe(tr("%1: %2", "a group, a work stream").arg(m_data.name, title), {});
        Cover cover = masthead(tr("Work stream report"), title, m_data.name);
        addFact(cover.facts, tr("Led by"), m_words.names(m_stream.leads));
        addFact(cover.facts, tr("Status"), m_words.choice(m_stream.status));
        addFact(cover.facts, tr("Period"), m_words.period(m_stream.start, m_stream.end));
        addFact(cover.facts, tr("As of"), m_words.date(PartialDate::of(m_request.asOf)));
        add(std::move(cover));
    }

    void addAbout()
    {
        if (m_stream.description.isEmpty() && m_stream.links.empty())
            return;
        heading(1, tr("About the work stream"), QStringLiteral("about"), m_stream.audience);
        addText(m_stream.description, Paragraph::Role::Lead);
        if (!m_stream.links.empty())
            add(Paragraph{m_words.links(m_stream.links)});
    }

    [[nodiscard]] bool takesPart(const ReportMember& member, RolePart part) const
    {
        return holdsOn(member.joined, member.left, m_request.asOf) &&
               std::any_of(member.parts.begin(), member.parts.end(), [&](const ReportMember::Part& each) {
                   return each.workStream == m_stream.id && each.part == part;
               });
    }

    void addPeople(const std::vector<ReportMember>& members)
    {
        Table table;
        table.columns = {{tr("Name"), 1}, {tr("Organisation"), 1.4}};
        for (const RolePart part : {RolePart::Lead, RolePart::Assist, RolePart::Follow}) {
            const size_t before = table.rows.size();
            for (const ReportMember& member : members) {
                if (takesPart(member, part))
                    table.rows.push_back({{plain(member.name), plain(m_words.names(member.organisations))}});
            }
            if (table.rows.size() > before)
                table.rows.insert(table.rows.begin() + qsizetype(before),
                                  {{plain(m_words.choice(part))}, Row::Kind::Section});
        }
        if (table.rows.empty())
            return;
        heading(1, tr("People"), QStringLiteral("people"));
        add(std::move(table));
    }

    void addProgress(const std::vector<ReportNote>& notes)
    {
        if (notes.empty())
            return;
        heading(1, tr("Progress and risks"), QStringLiteral("progress"));
        for (Block& block : noteBlocks(m_words, notes))
            add(std::move(block));
    }

    void addOutputs()
    {
        Table table = outputTable(m_words, m_stream.themes);
        if (table.rows.empty())
            return;
        heading(1, tr("Outputs"), QStringLiteral("outputs"));
        add(std::move(table));
    }

    void addTalks()
    {
        std::vector<ReportEvent> events;
        for (ReportEvent event : m_data.events) {
            std::erase_if(event.talks,
                          [this](const ReportTalk& talk) { return talk.workStream != m_stream.id; });
            if (!event.talks.empty())
                events.push_back(std::move(event));
        }
        if (events.empty())
            return;
        heading(1, tr("Talks"), QStringLiteral("talks"));
        add(meetingTable(m_words, events));
    }

    const ReportStream& m_stream;
};

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    if (request.subject.isNull()) {
        return failure(ErrorCode::InvalidInput,
                       WorkStreamReport::tr("Say which work stream the report is about."));
    }
    const auto asked = reader.one<WorkStream>(request.subject);
    if (!asked) {
        return failure(ErrorCode::NotFound,
                       WorkStreamReport::tr("There is no such work stream, or it is not for these readers."));
    }
    ReportRequest ofGroup = request;
    ofGroup.group = asked->object.group;
    const auto data = readReportData(reader, ofGroup);
    const auto members = readMembers(reader, ofGroup);
    if (!data || !members)
        return data ? failure(members) : failure(data);
    const auto notes = readProgressNotes(reader, {Value(request.subject)}, request.from, request.to);
    Document document;
    for (const ReportStream& stream : data->streams) {
        if (stream.id == request.subject)
            WorkStreamReport(*data, stream, ofGroup, document).write(*members, notes.value(stream.id));
    }
    return document;
}

} // namespace

ReportMaker workStreamReport()
{
    return {WorkStreamReport::kind(), &build};
}

} // namespace rapporteur::report
