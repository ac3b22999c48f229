// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/groupreportblocks.h"

#include "charts/chartspec.h"
#include "report/groupreportwords.h"

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr double columnWidth = 451; // points; charts choose their height for it

/// Writes the sections one after the other.
class GroupReportBuilder
{
    Q_DECLARE_TR_FUNCTIONS(GroupReport)

public:
    GroupReportBuilder(const GroupReportData& data, const GroupReportSettings& settings)
        : m_data(data)
        , m_settings(settings)
        , m_words(settings.locale, settings.reader)
    {}

    Document build()
    {
        addMetadata();
        addCover();
        add(Contents{tr("Contents"), 2});
        add(PageBreak{});
        addAbout();
        addFigures();
        addParticipation();
        addJourney();
        addStreams();
        addOtherOutputs();
        addMeetings();
        addOtherEvents();
        return std::move(m_document);
    }

private:
    void add(Block block) { m_document.blocks.push_back(std::move(block)); }

    void heading(int level, const QString& text, const QString& anchor = {},
                 Audience audience = Audience::Public)
    {
        add(Heading{level, text, anchor, m_words.tag(audience)});
    }

    /// Paragraphs are parted by empty lines.
    void addText(const QString& text, Paragraph::Role firstRole = Paragraph::Role::Body)
    {
        Paragraph::Role role = firstRole;
        for (const QString& part : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                add(Paragraph{plain(part.simplified()), role});
            role = Paragraph::Role::Body;
        }
    }

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

    static void addFact(std::vector<Fact>& facts, const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            facts.push_back({label, plain(value)});
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

    // ---- figures

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

    [[nodiscard]] bool canDraw(const std::shared_ptr<const ChartSpec>& chart) const
    {
        return chart && !chart->isEmpty() && m_settings.painter;
    }

    void addChart(const std::shared_ptr<const ChartSpec>& chart)
    {
        const ChartPainter* painter = m_settings.painter;
        Picture picture;
        picture.chart = chart;
        picture.alternative = chart->summary;
        picture.aspect = columnWidth / painter->heightForWidth(*chart, columnWidth);
        picture.paint = [chart, painter](QPainter& p, const QRectF& area) {
            painter->paint(p, area, *chart);
        };
        add(std::move(picture));
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
        add(tableOf(m_data.participation->table));
    }

    /// A column of figures that are all nothing tells nothing: a group without memberships has no members
    /// anywhere.
    static bool tells(const ChartTable& figures, qsizetype column)
    {
        return !figures.columns[column].number ||
               std::any_of(figures.rows.begin(), figures.rows.end(), [column](const auto& cells) {
                   const QString& value = cells[column].value;
                   return !value.isEmpty() && value != QLatin1String("0");
               });
    }

    static Table tableOf(const ChartTable& figures)
    {
        Table table;
        table.rows.resize(size_t(figures.rows.size()));
        for (qsizetype i = 0; i < figures.columns.size(); ++i) {
            if (!tells(figures, i))
                continue;
            const bool number = figures.columns[i].number;
            table.columns.push_back({figures.columns[i].heading, number ? 0.0 : 1.0,
                                     number ? Column::Align::End : Column::Align::Start});
            for (qsizetype row = 0; row < figures.rows.size(); ++row)
                table.rows[size_t(row)].cells.push_back(plain(figures.rows[row][i].text));
        }
        return table;
    }

    // ---- what happened

    void addJourney()
    {
        Milestones journey;
        for (const ReportEvent& event : m_data.events) {
            if (!event.onJourney)
                continue;
            const QString& text = event.journeyWording.isEmpty() ? event.title : event.journeyWording;
            journey.milestones.push_back(
                {m_words.date(event.start), m_words.marked(text, event.audience), eventDetails(event)});
        }
        if (journey.milestones.empty())
            return;
        heading(1, tr("The journey"), QStringLiteral("journey"));
        add(std::move(journey));
    }

    [[nodiscard]] Runs eventDetails(const ReportEvent& event) const
    {
        Runs runs;
        if (!event.place.isEmpty())
            runs.push_back({event.place, Run::Look::Quiet});
        if (!event.partners.isEmpty())
            join(runs, Runs{{tr("with %1").arg(m_words.names(event.partners)), Run::Look::Quiet}},
                 QStringLiteral(" · "));
        join(runs, m_words.links(event.links), QStringLiteral(" · "));
        return runs;
    }

    // ---- work streams and outputs

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

    // ---- meetings

    [[nodiscard]] Runs talkText(const ReportTalk& talk) const
    {
        Runs text = m_words.title(talk.title, talk.correction, false, talk.audience);
        join(text, plain(m_words.names(talk.speakers)), QStringLiteral("\n"));
        join(text, m_words.talkDetails(talk), QStringLiteral("\n"));
        return text;
    }

    [[nodiscard]] QString eventDate(const ReportEvent& event) const
    {
        return m_words.period(event.start, event.end.isNull() ? event.start : event.end);
    }

    [[nodiscard]] Row meetingRow(const ReportEvent& event) const
    {
        Runs runs = m_words.marked(event.title, event.audience, Run::Look::Quiet);
        join(runs, eventDetails(event), QStringLiteral(" · "));
        return Row{{plain(eventDate(event)), std::move(runs)}};
    }

    /// A row for the meeting, then one for each of its talks below it: one text a line, so that who copies or
    /// searches the page gets whole titles.
    void addMeetings()
    {
        Table table;
        table.columns = {{tr("Date"), 0}, {tr("Meeting and talks"), 1}};
        for (const ReportEvent& event : m_data.events) {
            if (event.talks.empty())
                continue;
            table.rows.push_back(meetingRow(event));
            for (const ReportTalk& talk : event.talks)
                table.rows.push_back({{Runs{}, talkText(talk)}, Row::Kind::Continued});
        }
        if (table.rows.empty())
            return;
        heading(1, tr("Meetings and talks"), QStringLiteral("meetings"));
        add(std::move(table));
    }

    /// Those that neither the journey nor the talks have shown.
    void addOtherEvents()
    {
        Table table;
        table.columns = {{tr("Date"), 0}, {tr("Event"), 1}, {tr("Kind"), 0}};
        for (const ReportEvent& event : m_data.events) {
            if (event.onJourney || !event.talks.empty())
                continue;
            Runs text = m_words.marked(event.title, event.audience);
            join(text, eventDetails(event), QStringLiteral("\n"));
            table.rows.push_back({{plain(eventDate(event)), std::move(text), plain(event.kind)}});
        }
        if (table.rows.empty())
            return;
        heading(1, tr("Other events"), QStringLiteral("events"));
        add(std::move(table));
    }

    const GroupReportData& m_data;
    const GroupReportSettings& m_settings;
    GroupReportWords m_words;
    Document m_document;
};

} // namespace

Document groupReportDocument(const GroupReportData& data, const GroupReportSettings& settings)
{
    return GroupReportBuilder(data, settings).build();
}

} // namespace rapporteur::report
