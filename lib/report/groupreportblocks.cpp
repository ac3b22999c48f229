// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/groupreportblocks.h"

#include "report/groupreportsection.h"

namespace rapporteur::report {

namespace {

/// What comes before all figures and records: properties, cover, contents, what the group is for.
class OpeningSection : public GroupReportSection
{
    Q_DECLARE_TR_FUNCTIONS(GroupReport)

public:
    using GroupReportSection::GroupReportSection;

    void write()
    {
        addMetadata();
        addCover();
        add(Contents{tr("Contents"), 2});
        add(PageBreak{});
        addAbout();
    }

private:
    void addMetadata()
    {
        Metadata& metadata = m_document.metadata;
        metadata.title = tr("%1: group report").arg(m_data.name);
        metadata.author = m_data.host;
        metadata.subject = m_words.period(m_data.start, m_data.end);
        metadata.language = m_settings.locale.bcp47Name();
        metadata.audience = m_settings.reader;
        metadata.created = m_settings.created;
    }

    void addCover()
    {
        Cover cover{
            tr("Group report"), m_data.name, m_words.period(m_data.start, m_data.end), m_words.marking(), {}};
        addFact(cover.facts, tr("Host"), m_data.host);
        addFact(cover.facts, tr("Partners"), m_words.names(m_data.partners));
        addFact(cover.facts, tr("Follows"), m_data.follows);
        addFact(cover.facts, tr("Continued by"), m_data.followedBy);
        addFact(cover.facts, tr("Figures as of"), m_words.date(PartialDate::of(m_settings.asOf)));
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

} // namespace

Document groupReportDocument(const GroupReportData& data, const GroupReportSettings& settings)
{
    Document document;
    OpeningSection(data, settings, document).write();
    for (const auto write : {writeFigures, writeJourney, writeStreams, writeMeetings})
        write(data, settings, document);
    return document;
}

} // namespace rapporteur::report
