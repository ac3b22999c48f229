// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporttables.h"

#include <algorithm>

namespace rapporteur::report {

namespace {

const QString newLine = QStringLiteral("\n");

/// The tables that several reports have.
class Tables
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    explicit Tables(const ReportWords& words)
        : m_words(words)
    {}

    [[nodiscard]] Table outputs(const std::vector<ReportTheme>& themes) const
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

    /// One text a line, so that who copies or searches the page gets whole titles.
    [[nodiscard]] Table meetings(const std::vector<ReportEvent>& events) const
    {
        Table table;
        table.columns = {{tr("Date"), 0}, {tr("Meeting and talks"), 1}};
        for (const ReportEvent& event : events) {
            if (event.talks.empty())
                continue;
            table.rows.push_back(meetingRow(event));
            for (const ReportTalk& talk : event.talks)
                table.rows.push_back({{Runs{}, talkText(m_words, talk)}, Row::Kind::Continued});
        }
        return table;
    }

private:
    [[nodiscard]] Row outputRow(const ReportOutput& output) const
    {
        Runs text = m_words.title(output.title, output.correction, output.titleIsOurs, output.audience);
        join(text, m_words.outputDetails(output), newLine);
        if (!output.summary.isEmpty())
            join(text, plain(output.summary.simplified()), newLine);
        return Row{{plain(m_words.names(output.contributors)), std::move(text)}};
    }

    [[nodiscard]] Row meetingRow(const ReportEvent& event) const
    {
        Runs runs = m_words.marked(event.title, event.audience, Run::Look::Quiet);
        join(runs, m_words.eventDetails(event), QStringLiteral(" · "));
        return Row{{plain(m_words.days(event)), std::move(runs)}};
    }

    const ReportWords& m_words;
};

/// A column of figures that are all nothing tells nothing: a group without memberships has no members
/// anywhere.
bool tells(const ChartTable& figures, qsizetype column)
{
    return !figures.columns[column].number ||
           std::any_of(figures.rows.begin(), figures.rows.end(), [column](const auto& cells) {
               const QString& value = cells[column].value;
               return !value.isEmpty() && value != QLatin1String("0");
           });
}

} // namespace

Table outputTable(const ReportWords& words, const std::vector<ReportTheme>& themes)
{
    return Tables(words).outputs(themes);
}

Table meetingTable(const ReportWords& words, const std::vector<ReportEvent>& events)
{
    return Tables(words).meetings(events);
}

Runs talkText(const ReportWords& words, const ReportTalk& talk)
{
    Runs text = words.title(talk.title, talk.correction, false, talk.audience);
    join(text, plain(words.names(talk.speakerNames)), newLine);
    join(text, words.talkDetails(talk), newLine);
    return text;
}

Table figuresTable(const ChartTable& figures)
{
    constexpr qsizetype mostAtNaturalWidth = 6; // more share the page, and their headings wrap
    const bool crowded = figures.columns.size() > mostAtNaturalWidth;
    Table table;
    table.rows.resize(size_t(figures.rows.size()));
    for (qsizetype i = 0; i < figures.columns.size(); ++i) {
        if (!tells(figures, i))
            continue;
        const bool number = figures.columns[i].number;
        const double numberShare = crowded ? 1.0 : 0.0;
        table.columns.push_back({figures.columns[i].heading, number ? numberShare : 2.2,
                                 number ? Column::Align::End : Column::Align::Start});
        for (qsizetype row = 0; row < figures.rows.size(); ++row)
            table.rows[size_t(row)].cells.push_back(plain(figures.rows[row][i].text));
    }
    return table;
}

} // namespace rapporteur::report
