// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportmaker.h"
#include "report/reportreader.h"
#include "report/reportsection.h"

#include <QCoreApplication>

namespace rapporteur::report {

namespace {

/// What comes before all figures and records: properties, cover, contents, what the group is for.
class OpeningSection : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using ReportSection::ReportSection;

    void write()
    {
        describe(tr("%1: group report").arg(m_data.name), m_words.period(m_data.start, m_data.end));
        addCover();
        add(Contents{tr("Contents"), 2});
        add(PageBreak{});
        addAbout();
    }

private:
    void addCover()
    {
        Cover cover{
            tr("Group report"), m_data.name, m_words.period(m_data.start, m_data.end), m_words.marking(), {}};
        addFact(cover.facts, tr("Host"), m_data.host);
        addFact(cover.facts, tr("Partners"), m_words.names(m_data.partners));
        addFact(cover.facts, tr("Follows"), m_data.follows);
        addFact(cover.facts, tr("Continued by"), m_data.followedBy);
        addFact(cover.facts, tr("Figures as of"), m_words.date(PartialDate::of(m_request.asOf)));
        add(std::move(cover));
    }

    void addAbout()
    {
        if (m_data.description.isEmpty() && m_data.objectives.empty() && m_data.links.empty())
            return;
        heading(1, tr("About the group"), QStringLiteral("about"));
        addText(m_data.description, Paragraph::Role::Lead);
        if (!m_data.links.empty())
            add(Paragraph{m_words.links(m_data.links)});
        if (m_data.objectives.empty())
            return;
        heading(2, tr("Objectives"), QStringLiteral("objectives"));
        List list{true, {}};
        for (const ReportObjective& objective : m_data.objectives)
            list.items.push_back({m_words.marked(objective.text, objective.audience)});
        add(std::move(list));
    }
};

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    auto data = readReportData(reader, request);
    if (!data)
        return failure(data);
    if (const auto counted = readFigures(*data, reader.store(), request); !counted)
        return failure(counted);
    Document document;
    OpeningSection(*data, request, document).write();
    for (const auto write : {writeFigures, writeJourney, writeStreams, writeMeetings})
        write(*data, request, document);
    return document;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

ReportMaker groupReport()
{
    ReportKind kind;
    kind.name = QStringLiteral("group-report");
    kind.title = Words::tr("Group report");
    kind.description =
        Words::tr("The year's report: what the group set out to do, who took part and what came of it.");
    kind.showsPublishedFigures = true;
    kind.sections = {{QStringLiteral("about"), Words::tr("About the group")},
                     {QStringLiteral("figures"), Words::tr("The group in figures")},
                     {QStringLiteral("participation"), Words::tr("Participation by country")},
                     {QStringLiteral("journey"), Words::tr("The journey")},
                     {QStringLiteral("streams"), Words::tr("Work streams and their outputs")},
                     {QStringLiteral("outputs"), Words::tr("Final report and other outputs")},
                     {QStringLiteral("meetings"), Words::tr("Meetings and talks")},
                     {QStringLiteral("events"), Words::tr("Other events")}};
    return {std::move(kind), &build};
}

} // namespace rapporteur::report
