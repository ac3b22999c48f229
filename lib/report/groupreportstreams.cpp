// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsection.h"
#include "report/reporttables.h"

namespace rapporteur::report {

namespace {

/// What the group worked on and what came of it.
class StreamsSection : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using ReportSection::ReportSection;

    void write()
    {
        addStreams();
        addOtherOutputs();
    }

private:
    void addStreams()
    {
        if (m_data.streams.empty())
            return;
        heading(1, tr("Work streams and their outputs"), QStringLiteral("streams"));
        for (const ReportStream& stream : m_data.streams)
            addStream(stream);
    }

    void addStream(const ReportStream& stream)
    {
        const QString name = tr("%1 %2", "code and title of a work stream").arg(stream.code, stream.title);
        heading(2, name, QStringLiteral("stream-") + stream.code.toLower(), stream.audience);
        std::vector<Fact> facts;
        addFact(facts, tr("Led by"), m_words.names(stream.leads));
        addFact(facts, tr("Period"), m_words.period(stream.start, stream.end));
        if (!facts.empty())
            add(Facts{std::move(facts)});
        addText(stream.description);
        if (!stream.links.empty())
            add(Paragraph{m_words.links(stream.links)});
        Table table = outputTable(m_words, stream.themes);
        if (!table.rows.empty())
            add(std::move(table));
    }

    void addOtherOutputs()
    {
        if (m_data.otherOutputs.empty())
            return;
        heading(1, m_data.streams.empty() ? tr("Outputs") : tr("Final report and other outputs"),
                QStringLiteral("outputs"));
        add(outputTable(m_words, {ReportTheme{{}, m_data.otherOutputs}}));
    }
};

} // namespace

void writeStreams(const ReportData& data, const ReportRequest& request, Document& document)
{
    StreamsSection(data, request, document).write();
}

} // namespace rapporteur::report
