// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsection.h"
#include "report/reporttables.h"

namespace rapporteur::report {

namespace {

/// The group in numbers.
class FiguresSection : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using ReportSection::ReportSection;

    void write()
    {
        addFigures();
        addParticipation();
    }

private:
    [[nodiscard]] qint64 outputCount() const
    {
        size_t count = m_data.otherOutputs.size();
        for (const ReportStream& stream : m_data.streams) {
            for (const ReportTheme& theme : stream.themes)
                count += theme.outputs.size();
        }
        return qint64(count);
    }

    [[nodiscard]] qint64 talkCount() const
    {
        size_t count = 0;
        for (const ReportEvent& event : m_data.events)
            count += event.talks.size();
        return qint64(count);
    }

    void addCount(KeyFigures& figures, qint64 count, const QString& label, const QString& note = {}) const
    {
        if (count > 0)
            figures.figures.push_back({m_words.number(count), label, note});
    }

    void addPublished(KeyFigures& figures, std::optional<qint64> ReportHeadcount::*member,
                      const QString& label) const
    {
        for (auto it = m_data.headcounts.rbegin(); it != m_data.headcounts.rend(); ++it) {
            const std::optional<qint64> value = (*it).*member;
            if (!value)
                continue;
            const bool approximate = it->approximate && member == &ReportHeadcount::members;
            figures.figures.push_back({m_words.number(*value, approximate), label,
                                       tr("published: %1", "a date").arg(m_words.date(it->date))});
            return;
        }
    }

    [[nodiscard]] KeyFigures keyFigures() const
    {
        const QString counted = tr("counted from the records");
        KeyFigures figures;
        addPublished(figures, &ReportHeadcount::members, tr("members", "label of a figure"));
        addPublished(figures, &ReportHeadcount::countries, tr("countries", "label of a figure"));
        addPublished(figures, &ReportHeadcount::internationalOrganisations,
                     tr("international organisations"));
        addCount(figures, m_data.members, tr("members", "label of a figure"), counted);
        addCount(figures, m_data.memberCountries, tr("countries of members"), counted);
        addCount(figures, m_data.representedCountries, tr("countries with talks, outputs or leads"), counted);
        addCount(figures, qint64(m_data.streams.size()), tr("work streams", "label of a figure"));
        addCount(figures, outputCount(), tr("outputs", "label of a figure"));
        addCount(figures, qint64(m_data.events.size()), tr("events", "label of a figure"));
        addCount(figures, talkCount(), tr("talks", "label of a figure"));
        addCount(figures, m_data.speakers, tr("speakers", "label of a figure"));
        return figures;
    }

    void addFigures()
    {
        KeyFigures figures = keyFigures();
        const bool chart = canDraw(m_data.growth);
        if (figures.figures.empty() && !chart)
            return;
        heading(1, tr("The group in figures"), QStringLiteral("figures"));
        if (!figures.figures.empty())
            add(std::move(figures));
        if (chart) {
            heading(2, tr("Growth"), QStringLiteral("growth"));
            addChart(m_data.growth);
        }
        addHeadcounts();
    }

    [[nodiscard]] QString optionalNumber(const std::optional<qint64>& value, bool approximate = false) const
    {
        return value ? m_words.number(*value, approximate) : QStringLiteral("–");
    }

    void addHeadcounts()
    {
        if (m_data.headcounts.empty())
            return;
        Table table;
        table.caption = tr("Published figures");
        table.columns = {{tr("Date"), 0},
                         {tr("Members"), 0, Column::Align::End},
                         {tr("Countries"), 0, Column::Align::End},
                         {tr("International organisations"), 0, Column::Align::End},
                         {tr("Source"), 1}};
        for (const ReportHeadcount& headcount : m_data.headcounts) {
            table.rows.push_back({{plain(m_words.date(headcount.date)),
                                   plain(optionalNumber(headcount.members, headcount.approximate)),
                                   plain(optionalNumber(headcount.countries)),
                                   plain(optionalNumber(headcount.internationalOrganisations)),
                                   m_words.marked(headcount.source, headcount.audience)}});
        }
        add(std::move(table));
    }

    void addParticipation()
    {
        if (!m_data.participation || m_data.participation->table.rows.isEmpty())
            return;
        heading(1, tr("Participation by country"), QStringLiteral("participation"));
        if (canDraw(m_data.participation))
            addChart(m_data.participation);
        add(figuresTable(m_data.participation->table));
    }
};

} // namespace

void writeFigures(const ReportData& data, const ReportRequest& request, Document& document)
{
    FiguresSection(data, request, document).write();
}

} // namespace rapporteur::report
