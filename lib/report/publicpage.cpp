// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportmaker.h"
#include "report/reportreader.h"
#include "report/reportsection.h"

#include <algorithm>

namespace rapporteur::report {

namespace {

const QString separator = QStringLiteral(" · ");

/// The page with which a group shows itself to the world, in the order in which its readers know it: what it
/// is for, its journey, the outputs of its work streams, the talks with the latest meeting first.
class PublicPage : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using ReportSection::ReportSection;

    static ReportKind kind()
    {
        ReportKind kind;
        kind.name = QStringLiteral("public-page");
        kind.title = tr("Public page");
        kind.description = tr("The page for the web: aims, journey, outputs and talks of the group.");
        kind.showsPublishedFigures = true;
        kind.sections = {{QStringLiteral("journey"), tr("Journey")},
                         {QStringLiteral("streams"), tr("Work streams' outputs")},
                         {QStringLiteral("outputs"), tr("Other outputs")},
                         {QStringLiteral("meetings"), tr("Presentations")}};
        return kind;
    }

    void write()
    {
        describe(m_data.name, m_words.period(m_data.start, m_data.end));
        add(masthead({}, m_data.name, {}));
        addOpening();
        addJourney();
        addStreams();
        addOtherOutputs();
        addTalks();
    }

private:
    void addOpening()
    {
        addText(m_data.description, Paragraph::Role::Lead);
        if (!m_data.objectives.empty()) {
            add(Paragraph{plain(tr("The objectives of the group are:"))});
            List list;
            for (const ReportObjective& objective : m_data.objectives)
                list.items.push_back({m_words.marked(objective.text, objective.audience)});
            add(std::move(list));
        }
        addGrowth();
        addPointers();
    }

    /// Said from the first and the last published figures, so that it is right as long as they are.
    void addGrowth()
    {
        std::vector<const ReportHeadcount*> known;
        for (const ReportHeadcount& headcount : m_data.headcounts) {
            if (headcount.members)
                known.push_back(&headcount);
        }
        if (known.empty())
            return;
        const QString now = membersOf(*known.back());
        const QString sentence =
            known.size() == 1 ? tr("The group has %1.", "members").arg(now)
                              : tr("The group started with %1 and has grown to %2.", "members at two times")
                                    .arg(membersOf(*known.front()), now);
        add(Paragraph{plain(sentence)});
    }

    [[nodiscard]] QString membersOf(const ReportHeadcount& headcount) const
    {
        const QString members = m_words.number(*headcount.members, headcount.approximate);
        const bool countries = headcount.countries.has_value();
        if (!countries)
            return tr("%1 members", "a number").arg(members);
        const QString of = m_words.number(*headcount.countries);
        if (!headcount.internationalOrganisations)
            return tr("%1 members from %2 countries").arg(members, of);
        return tr("%1 members from %2 countries and %3 international organisations")
            .arg(members, of, m_words.number(*headcount.internationalOrganisations));
    }

    /// To the final report, to the group's own addresses, to the edition that goes on with the work.
    void addPointers()
    {
        for (const ReportOutput& output : m_data.otherOutputs) {
            if (output.id == m_data.finalReport && !output.links.empty())
                add(Paragraph{labelled(tr("Summary of the work:"), linkNames(output.links))});
        }
        if (!m_data.links.empty())
            add(Paragraph{linkNames(m_data.links)});
        if (!m_data.followedBy.isEmpty()) {
            Runs name =
                m_data.followedByLinks.empty() ? plain(m_data.followedBy) : linkNames(m_data.followedByLinks);
            add(Paragraph{labelled(tr("The work goes on in:", "the next edition"), std::move(name))});
        }
    }

    /// An address that nobody recorded is named, as on any page whose links one may not follow; that it is
    /// missing is the secretariat's business.
    [[nodiscard]] static Runs linkNames(const std::vector<ReportLink>& links, const ReportWords& words)
    {
        Runs runs;
        for (const ReportLink& link : links) {
            Runs name = isLinkable(link.address) ? Runs{{link.text, Run::Look::Plain, link.address}}
                                                 : Runs{{link.text, Run::Look::Quiet}};
            if (link.audience != Audience::Public)
                join(name, Runs{{words.tag(link.audience), Run::Look::Tag}}, QStringLiteral(" "));
            join(runs, name, separator);
        }
        return runs;
    }
    [[nodiscard]] Runs linkNames(const std::vector<ReportLink>& links) const
    {
        return linkNames(links, m_words);
    }

    static Runs labelled(const QString& label, Runs value)
    {
        Runs runs{{label + u' '}};
        std::move(value.begin(), value.end(), std::back_inserter(runs));
        return runs;
    }

    void addJourney()
    {
        Milestones journey;
        for (const ReportEvent& event : m_data.events) {
            const QString& text = event.journeyWording.isEmpty() ? event.title : event.journeyWording;
            if (event.onJourney)
                journey.milestones.push_back(
                    {m_words.date(event.start), m_words.marked(text, event.audience), {}});
        }
        if (journey.milestones.empty())
            return;
        heading(1, tr("%1 Journey", "a group").arg(m_data.name), QStringLiteral("journey"));
        add(std::move(journey));
    }

    // ---- work streams and their outputs

    void addStreams()
    {
        if (m_data.streams.empty())
            return;
        heading(1, tr("%1 Work Streams Outputs", "a group").arg(m_data.name), QStringLiteral("streams"));
        for (const ReportStream& stream : m_data.streams)
            addStream(stream);
    }

    [[nodiscard]] static QString streamTitle(const ReportStream& stream)
    {
        static const QRegularExpression numbered(QStringLiteral("^[^0-9]*([0-9]+)$"));
        const auto number = numbered.match(stream.code);
        if (!number.hasMatch())
            return tr("Work Stream %1 - %2", "code, title").arg(stream.code, stream.title);
        return tr("Work Stream %1 (%2) - %3", "number, code, title")
            .arg(number.captured(1), stream.code, stream.title);
    }

    void addStream(const ReportStream& stream)
    {
        heading(2, streamTitle(stream), QStringLiteral("stream-") + stream.code.toLower(), stream.audience);
        if (!stream.leads.isEmpty())
            add(Paragraph{{{tr("Led by %1").arg(m_words.names(stream.leads)), Run::Look::Quiet}}});
        addText(stream.description);
        std::vector<ReportTheme> named;
        for (const ReportTheme& theme : stream.themes)
            addUntitled(theme, named);
        Table table = outputTable(named);
        if (!table.rows.empty())
            add(std::move(table));
        if (!stream.links.empty())
            add(Paragraph{labelled(tr("See also:"), linkNames(stream.links))});
    }

    /// An output without a title of its own is what its links say: the full report.
    void addUntitled(ReportTheme theme, std::vector<ReportTheme>& named)
    {
        std::vector<ReportOutput> titled;
        for (ReportOutput& output : theme.outputs) {
            if (output.titleIsOurs && !output.links.empty())
                add(Paragraph{linkNames(output.links)});
            else
                titled.push_back(std::move(output));
        }
        theme.outputs = std::move(titled);
        if (!theme.outputs.empty())
            named.push_back(std::move(theme));
    }

    [[nodiscard]] static Table outputTable(const std::vector<ReportTheme>& themes, const ReportWords& words)
    {
        Table table;
        const bool themed = std::any_of(themes.begin(), themes.end(),
                                        [](const ReportTheme& theme) { return !theme.title.isEmpty(); });
        if (themed)
            table.columns.push_back({tr("Theme"), 0});
        table.columns.push_back({tr("Paper"), 1});
        for (const ReportTheme& theme : themes) {
            bool first = true;
            for (const ReportOutput& output : theme.outputs) {
                Row row;
                if (themed)
                    row.cells.push_back(first ? words.marked(theme.title, theme.audience) : Runs());
                row.cells.push_back(outputText(output, words));
                row.kind = first || !themed ? Row::Kind::Body : Row::Kind::Continued;
                first = false;
                table.rows.push_back(std::move(row));
            }
        }
        return table;
    }
    [[nodiscard]] Table outputTable(const std::vector<ReportTheme>& themes) const
    {
        return outputTable(themes, m_words);
    }

    /// "Brazil - Title (paper, code)": who is credited, the title as published, where to find it.
    [[nodiscard]] static Runs outputText(const ReportOutput& output, const ReportWords& words)
    {
        Runs runs;
        if (!output.contributors.isEmpty())
            runs.push_back(
                {tr("%1 - ", "who is credited, before a title").arg(words.names(output.contributors))});
        Runs title = words.marked(output.title, output.audience);
        std::move(title.begin(), title.end(), std::back_inserter(runs));
        if (!output.links.empty())
            join(runs, linkNames(output.links, words), separator);
        return runs;
    }

    void addOtherOutputs()
    {
        ReportTheme others;
        for (const ReportOutput& output : m_data.otherOutputs) {
            if (output.id != m_data.finalReport || output.links.empty())
                others.outputs.push_back(output);
        }
        if (others.outputs.empty())
            return;
        heading(1, tr("%1 Outputs", "a group").arg(m_data.name), QStringLiteral("outputs"));
        add(outputTable({others}));
    }

    // ---- talks

    [[nodiscard]] Runs talkText(const ReportTalk& talk) const
    {
        Runs runs = m_words.marked(talk.title, talk.audience);
        const bool known = talk.slides == SlidesState::PublicSlides;
        const QString phrase = known ? QString() : m_words.slidesPhrase(talk);
        join(runs, phrase.isEmpty() ? Runs() : Runs{{phrase, Run::Look::Quiet}}, separator);
        join(runs, linkNames(talk.links), separator);
        return runs;
    }

    void addTalks()
    {
        Table table;
        table.columns = {{tr("Date"), 0}, {tr("Speaker"), 1}, {tr("Presentation"), 1.6}};
        for (auto event = m_data.events.rbegin(); event != m_data.events.rend(); ++event) {
            bool first = true;
            for (const ReportTalk& talk : event->talks) {
                table.rows.push_back(
                    {{first ? plain(event->start.toDisplay(m_words.locale(), QLocale::ShortFormat)) : Runs(),
                      plain(m_words.names(talk.speakerNames)), talkText(talk)},
                     first ? Row::Kind::Body : Row::Kind::Continued});
                first = false;
            }
        }
        if (table.rows.empty())
            return;
        heading(1, tr("%1 Monthly Meeting Presentations", "a group").arg(m_data.name),
                QStringLiteral("meetings"));
        add(std::move(table));
    }
};

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    return readReportData(reader, request).map([&](const ReportData& data) {
        Document document;
        PublicPage(data, request, document).write();
        return document;
    });
}

} // namespace

ReportMaker publicPage()
{
    return {PublicPage::kind(), &build};
}

} // namespace rapporteur::report
