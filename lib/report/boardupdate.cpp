// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/noteblocks.h"
#include "report/periodreader.h"
#include "report/reportmaker.h"
#include "report/reportreader.h"
#include "report/reportsection.h"
#include "store/shipped.h"

#include <QCollator>

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr int monthsAhead = 2;

/// What a board wants to know every two months: what is new, how the work streams go, what comes next. A
/// draft made from the records and their history, to be edited before it is sent.
class BoardUpdate : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    BoardUpdate(const ReportData& data, const PeriodData& period, const Store& store,
                const ReportRequest& request, Document& document)
        : ReportSection(data, request, document)
        , m_period(period)
        , m_store(store)
    {}

    static ReportKind kind()
    {
        ReportKind kind;
        kind.name = QStringLiteral("board-update");
        kind.title = tr("Board update");
        kind.description = tr("What is new in a period, how the work streams go, and what comes next.");
        kind.ofPeriod = true;
        kind.usual = Audience::Members;
        kind.sections = {{QStringLiteral("members"), tr("Members and countries")},
                         {QStringLiteral("outputs"), tr("Outputs")},
                         {QStringLiteral("meetings"), tr("Meetings held")},
                         {QStringLiteral("slides"), tr("Slides received")},
                         {QStringLiteral("streams"), tr("Progress of the work streams")},
                         {QStringLiteral("ahead"), tr("What comes next")}};
        return kind;
    }

    void write()
    {
        const QString days = m_words.period(PartialDate::of(m_period.from), PartialDate::of(m_period.to));
        describe(tr("%1: board update", "a group").arg(m_data.name), days);
        add(masthead(tr("Board update"), m_data.name, days));
        const size_t opening = m_document.blocks.size();
        addMembers();
        addOutputs();
        addMeetings();
        addSlides();
        addStreams();
        addAhead();
        if (m_document.blocks.size() == opening)
            add(Paragraph{plain(tr("Nothing was recorded for these days."))});
    }

private:
    // ---- members and countries

    void addMembers()
    {
        KeyFigures figures;
        addChange(figures, m_period.membersBefore, m_period.membersAfter, tr("members", "label of a figure"));
        addChange(figures, m_period.countriesBefore.size(), m_period.countriesAfter.size(),
                  tr("countries of members"));
        Table people = peopleTable();
        const QStringList countries = newCountries();
        if (figures.figures.empty() && people.rows.empty())
            return;
        heading(1, tr("Members and countries"), QStringLiteral("members"));
        if (!figures.figures.empty())
            add(std::move(figures));
        if (!countries.isEmpty())
            add(Paragraph{plain(tr("New countries: %1.").arg(m_words.names(countries)))});
        if (!people.rows.empty())
            add(std::move(people));
    }

    void addChange(KeyFigures& figures, qint64 before, qint64 after, const QString& label) const
    {
        if (before == 0 && after == 0)
            return;
        figures.figures.push_back({m_words.number(after), label,
                                   before == after
                                       ? tr("as many as before")
                                       : tr("before: %1", "a number").arg(m_words.number(before))});
    }

    [[nodiscard]] QStringList newCountries() const
    {
        QStringList names;
        for (const Id id : m_period.countriesAfter - m_period.countriesBefore) {
            if (const auto country = m_store.get<Country>(id))
                names.append(countryName(*country, m_words.locale()));
        }
        std::sort(names.begin(), names.end(), QCollator(m_words.locale()));
        return names;
    }

    [[nodiscard]] Table peopleTable() const
    {
        Table table;
        table.columns = {{tr("Name"), 1}, {tr("Organisation"), 1.4}, {tr("Date"), 0}};
        addPeople(table, m_period.joined, m_period.joinedCount, &ReportMember::joined, tr("Joined"));
        addPeople(table, m_period.left, m_period.leftCount, &ReportMember::left, tr("Left"));
        return table;
    }

    void addPeople(Table& table, const std::vector<ReportMember>& people, qint64 count,
                   PartialDate ReportMember::*date, const QString& title) const
    {
        if (count == 0)
            return;
        table.rows.push_back(
            {{plain(tr("%1: %2", "joined or left, how many").arg(title, m_words.number(count)))},
             Row::Kind::Section});
        for (const ReportMember& member : people)
            table.rows.push_back({{plain(member.name), plain(m_words.names(member.organisations)),
                                   plain(m_words.date(member.*date))}});
        const qint64 others = count - qint64(people.size());
        if (others > 0)
            table.rows.push_back(
                {{{{tr("Not listed by name: %1").arg(m_words.number(others)), Run::Look::Quiet}}, {}, {}}});
    }

    // ---- outputs

    [[nodiscard]] static QString labelOf(const Value& status)
    {
        return choicesOf<OutputStatus>()
            .at(size_t(detail::FieldTraits<OutputStatus>::fromValue(status)))
            .labelText();
    }

    /// What history tells of its status, or the date on which it was published; empty where neither is of
    /// these days.
    [[nodiscard]] QString changeOf(const ReportOutput& output) const
    {
        const auto change = m_period.outputs.constFind(output.id);
        if (m_period.contains(output.publishedOn) && output.status == OutputStatus::Published)
            return tr("published: %1", "a date").arg(m_words.date(output.publishedOn));
        if (change == m_period.outputs.cend())
            return {};
        if (change->isNew)
            return tr("%1 (new in the records)", "a status").arg(labelOf(change->after));
        return tr("%1, before: %2", "two states").arg(labelOf(change->after), labelOf(change->before));
    }

    [[nodiscard]] std::vector<std::pair<QString, ReportOutput>> allOutputs() const
    {
        std::vector<std::pair<QString, ReportOutput>> all;
        for (const ReportStream& stream : m_data.streams) {
            for (const ReportTheme& theme : stream.themes) {
                for (const ReportOutput& output : theme.outputs)
                    all.emplace_back(stream.code, output);
            }
        }
        for (const ReportOutput& output : m_data.otherOutputs)
            all.emplace_back(QString(), output);
        return all;
    }

    void addOutputs()
    {
        Table table;
        table.columns = {{tr("Work stream"), 0}, {tr("Output"), 1.6}, {tr("Status"), 1}};
        for (const auto& [stream, output] : allOutputs()) {
            const QString change = changeOf(output);
            if (change.isEmpty())
                continue;
            Runs text = m_words.title(output.title, output.correction, output.titleIsOurs, output.audience);
            join(text, plain(m_words.names(output.contributors)), QStringLiteral("\n"));
            join(text, m_words.links(output.links), QStringLiteral("\n"));
            table.rows.push_back({{plain(stream), std::move(text), plain(change)}});
        }
        if (table.rows.empty())
            return;
        heading(1, tr("Outputs"), QStringLiteral("outputs"));
        add(std::move(table));
    }

    // ---- meetings and slides

    void addMeetings()
    {
        std::vector<const ReportEvent*> held;
        qint64 present = 0;
        for (const ReportEvent& event : m_data.events) {
            if (m_period.contains(event.start)) {
                held.push_back(&event);
                present += m_period.present.value(event.id);
            }
        }
        if (held.empty())
            return;
        Table table;
        table.columns = {{tr("Date"), 0}, {tr("Meeting"), 1}, {tr("Talks"), 0, Column::Align::End}};
        if (present > 0)
            table.columns.push_back({tr("Present"), 0, Column::Align::End});
        for (const ReportEvent* event : held)
            table.rows.push_back(meetingRow(*event, present > 0));
        heading(1, tr("Meetings held"), QStringLiteral("meetings"));
        add(std::move(table));
    }

    [[nodiscard]] Row meetingRow(const ReportEvent& event, bool withPresent) const
    {
        const auto count = [this](qint64 number) {
            return number > 0 ? plain(m_words.number(number)) : plain(QStringLiteral("–"));
        };
        Runs text = m_words.marked(event.title, event.audience);
        join(text, m_words.eventDetails(event), QStringLiteral("\n"));
        Row row{{plain(m_words.days(event)), std::move(text), count(qint64(event.talks.size()))}};
        if (withPresent)
            row.cells.push_back(count(m_period.present.value(event.id)));
        return row;
    }

    [[nodiscard]] static bool isThere(const Value& slides)
    {
        const auto state = detail::FieldTraits<SlidesState>::fromValue(slides);
        return state == SlidesState::Received || state == SlidesState::PublicSlides ||
               state == SlidesState::Restricted;
    }

    /// That slides came in but are not out is the secretariat's and the members' business.
    [[nodiscard]] bool cameIn(const ReportTalk& talk, const PartialDate& day) const
    {
        const auto change = m_period.slides.constFind(talk.id);
        if (change == m_period.slides.cend() || !isThere(change->after))
            return false;
        if (m_request.audience == Audience::Public && talk.slides != SlidesState::PublicSlides)
            return false;
        // Of a talk that was recorded with its slides it is not known when they came, unless it is as new.
        return !isThere(change->before) || (change->isNew && m_period.contains(day));
    }

    void addSlides()
    {
        Table table;
        table.columns = {{tr("Date"), 0}, {tr("Talk"), 1.6}, {tr("Slides"), 1}};
        for (const ReportEvent& event : m_data.events) {
            for (const ReportTalk& talk : event.talks) {
                if (!cameIn(talk, event.start))
                    continue;
                Runs text = m_words.title(talk.title, talk.correction, false, talk.audience);
                join(text, plain(m_words.names(talk.speakerNames)), QStringLiteral("\n"));
                table.rows.push_back({{plain(m_words.date(event.start)), std::move(text),
                                       plain(m_words.choice(talk.slides))}});
            }
        }
        if (table.rows.empty())
            return;
        heading(1, tr("Slides received"), QStringLiteral("slides"));
        add(std::move(table));
    }

    // ---- work streams

    void addStreams()
    {
        QStringList silent;
        bool any = false;
        for (const ReportStream& stream : m_data.streams) {
            const auto& notes = m_period.notes.value(stream.id);
            if (notes.empty()) {
                silent.append(stream.code);
                continue;
            }
            if (!any)
                heading(1, tr("Progress of the work streams"), QStringLiteral("streams"));
            any = true;
            heading(2, tr("%1 %2", "code and title of a work stream").arg(stream.code, stream.title),
                    QStringLiteral("stream-") + stream.code.toLower(), stream.audience);
            for (Block& block : noteBlocks(m_words, notes))
                add(std::move(block));
        }
        if (any && !silent.isEmpty() && m_request.audience == Audience::Secretariat)
            add(Paragraph{plain(tr("Without a note for these days: %1.").arg(m_words.names(silent))),
                          Paragraph::Role::Note});
    }

    // ---- what comes next

    struct Coming
    {
        PartialDate date;
        Runs text;
        QString what;
    };

    [[nodiscard]] bool isAhead(const PartialDate& date) const
    {
        return !date.isNull() && date.firstDay() > m_period.to &&
               date.firstDay() <= m_period.to.addMonths(monthsAhead);
    }

    [[nodiscard]] std::vector<Coming> coming() const
    {
        std::vector<Coming> all;
        for (const ReportEvent& event : m_data.events) {
            if (isAhead(event.start))
                all.push_back(
                    {event.start, m_words.marked(event.title, event.audience), m_words.choice(event.kind)});
        }
        for (const auto& [stream, output] : allOutputs()) {
            const bool open =
                output.status != OutputStatus::Published && output.status != OutputStatus::Dropped;
            if (open && isAhead(output.due))
                all.push_back({output.due, m_words.marked(output.title, output.audience),
                               tr("due: %1", "a kind of output").arg(m_words.choice(output.kind))});
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Coming& a, const Coming& b) { return a.date < b.date; });
        return all;
    }

    void addAhead()
    {
        Table table;
        table.columns = {{tr("Date"), 0}, {tr("What"), 1.6}, {tr("Kind"), 1}};
        for (const Coming& each : coming())
            table.rows.push_back({{plain(m_words.date(each.date)), each.text, plain(each.what)}});
        if (table.rows.empty())
            return;
        heading(1, tr("What comes next"), QStringLiteral("ahead"));
        add(std::move(table));
    }

    const PeriodData& m_period;
    const Store& m_store;
};

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    const auto data = readReportData(reader, request);
    if (!data)
        return failure(data);
    return readPeriod(reader, request, *data).map([&](const PeriodData& period) {
        Document document;
        BoardUpdate(*data, period, reader.store(), request, document).write();
        return document;
    });
}

} // namespace

ReportMaker boardUpdate()
{
    return {BoardUpdate::kind(), &build};
}

} // namespace rapporteur::report
