// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsection.h"

#include <algorithm>

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
        Table table = outputTable(stream.themes);
        if (!table.rows.empty())
            add(std::move(table));
    }

    [[nodiscard]] Row outputRow(const ReportOutput& output) const
    {
        Runs text = m_words.title(output.title, output.correction, output.titleIsOurs, output.audience);
        join(text, m_words.outputDetails(output), QStringLiteral("\n"));
        if (!output.summary.isEmpty())
            join(text, plain(output.summary.simplified()), QStringLiteral("\n"));
        return Row{{plain(m_words.names(output.contributors)), std::move(text)}};
    }

    [[nodiscard]] Table outputTable(const std::vector<ReportTheme>& themes) const
    {
        Table table;
        const bool credited = std::any_of(themes.begin(), themes.end(), [](const ReportTheme& theme) {
            return std::any_of(theme.outputs.begin(), theme.outputs.end(),
                               [](const ReportOutput& output) { return !output.contributors.isEmpty(); });
        });
        if (credited)
            table.columns.push_back({tr("By"), 0});
        const bool several = themes.size() > 1 || (!themes.empty() && themes.front().outputs.size() > 1);
        table.columns.push_back({credited || several ? tr("Output") : QString(), 1});
        for (const ReportTheme& theme : themes) {
            if (!theme.title.isEmpty())
                table.rows.push_back({{m_words.marked(theme.title, theme.audience)}, Row::Kind::Section});
            for (const ReportOutput& output : theme.outputs) {
                Row row = outputRow(output);
                if (!credited)
                    row.cells.erase(row.cells.begin());
                table.rows.push_back(std::move(row));
            }
        }
        return table;
    }

    void addOtherOutputs()
    {
        if (m_data.otherOutputs.empty())
            return;
        heading(1, m_data.streams.empty() ? tr("Outputs") : tr("Final report and other outputs"),
                QStringLiteral("outputs"));
        add(outputTable({ReportTheme{{}, m_data.otherOutputs}}));
    }
};

} // namespace

void writeStreams(const ReportData& data, const ReportRequest& request, Document& document)
{
    StreamsSection(data, request, document).write();
}

} // namespace rapporteur::report
