// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include "entities/contribution.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/link.h"
#include "entities/objective.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"
#include "entities/theme.h"
#include "entities/workstream.h"
#include "support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace rapporteur;
using namespace rapporteur::report;
using namespace rapporteur::test;

namespace {

/// Collects every text that a reader of the document could come upon.
class AllText
{
public:
    explicit AllText(const Document& document)
    {
        text << document.metadata.title << document.metadata.author << document.metadata.subject;
        for (const Block& block : document.blocks)
            std::visit(*this, block);
    }
    void operator()(const Cover& cover)
    {
        text << cover.kind << cover.title << cover.subtitle << cover.marking;
        add(cover.facts);
    }
    void operator()(const Heading& heading) { text << heading.text << heading.tag; }
    void operator()(const Paragraph& paragraph) { add(paragraph.runs); }
    void operator()(const List& list)
    {
        for (const ListItem& item : list.items)
            add(item.runs);
    }
    void operator()(const KeyFigures& figures)
    {
        for (const KeyFigure& figure : figures.figures)
            text << figure.value + QStringLiteral(" ") + figure.label << figure.note;
    }
    void operator()(const Facts& facts) { add(facts.facts); }
    void operator()(const Milestones& milestones)
    {
        for (const Milestone& milestone : milestones.milestones) {
            text << milestone.date;
            add(milestone.text);
            add(milestone.note);
        }
    }
    void operator()(const Table& table)
    {
        for (const Column& column : table.columns)
            text << column.title;
        for (const Row& row : table.rows) {
            for (const Runs& cell : row.cells)
                add(cell);
        }
    }
    void operator()(const Picture& picture) { text << picture.caption << picture.alternative; }
    void operator()(const PageBreak&) {}
    void operator()(const Contents& contents) { text << contents.title; }

    QStringList text;

private:
    void add(const Runs& runs)
    {
        QString whole;
        for (const Run& run : runs)
            whole += run.text + run.url.toString();
        text << whole;
    }
    void add(const std::vector<Fact>& facts)
    {
        for (const Fact& fact : facts) {
            text << fact.label;
            add(fact.value);
        }
    }
};

QString all(const Document& document)
{
    return AllText(document).text.join(QLatin1Char('\n'));
}

/// Fills a store with a group; what is not for the public says "secret".
class Filler
{
public:
    explicit Filler(Store& store)
    {
        addGroup();
        addStream();
        addMeeting();
        addSecrets();
        require(store.apply(m_changes));
    }
    Id group;

private:
    template <class T>
    Id add(T object, Audience audience = Audience::Public)
    {
        object.audience = audience;
        return m_changes.add(object);
    }

    static Link linkTo(const EntityDescriptor& entity, Id id, LinkKind kind, const QString& address)
    {
        Link link;
        link.owner = {entity.name(), id};
        link.kind = kind;
        link.address = address;
        return link;
    }

    Id organisation(const QString& name, Audience audience = Audience::Public)
    {
        Organisation office;
        office.name = name;
        return add(office, audience);
    }

    Id person(const QString& name, Audience audience = Audience::Public)
    {
        Person someone;
        someone.familyName = name;
        someone.email = QStringLiteral("secret@example.org");
        someone.notes = QStringLiteral("secret note");
        return add(someone, audience);
    }

    void addGroup()
    {
        Group object;
        object.name = QStringLiteral("Group of 2021");
        object.description = QStringLiteral("What the group is for.");
        object.start = PartialDate::of(2021, 1);
        object.end = PartialDate::of(2021, 12, 20);
        m_office = organisation(QStringLiteral("Office of Statistics"));
        object.host = m_office;
        group = add(object);
        add(objective(QStringLiteral("An open objective")));
        Headcount published;
        published.group = group;
        published.date = PartialDate::of(2021, 12);
        published.members = 250;
        published.countries = 33;
        published.approximate = true;
        add(published);
    }

    Objective objective(const QString& text) const
    {
        Objective result;
        result.group = group;
        result.text = text;
        return result;
    }

    Output output(const QString& title, Id theme = {}) const
    {
        Output result;
        result.group = group;
        result.title = title;
        result.workStream = m_stream;
        result.theme = theme;
        result.status = OutputStatus::Published;
        return result;
    }

    void addStream()
    {
        WorkStream stream;
        stream.group = group;
        stream.code = QStringLiteral("WS1");
        stream.title = QStringLiteral("From Idea to Solution");
        m_stream = add(stream);
        StreamLead lead;
        lead.workStream = m_stream;
        lead.organisation = m_office;
        add(lead);
        Theme theme;
        theme.workStream = m_stream;
        theme.title = QStringLiteral("Imagery");
        m_theme = add(theme);
        m_output = add(output(QStringLiteral("Paper on imagery"), m_theme));
        Contribution credit;
        credit.output = m_output;
        credit.creditedAs = QStringLiteral("US (BLS)");
        add(credit);
        add(linkTo(Output::descriptor(), m_output, LinkKind::Paper,
                   QStringLiteral("https://example.org/paper.pdf")));
        add(linkTo(Output::descriptor(), m_output, LinkKind::Code, QString()));
    }

    Id talk(const QString& title, SlidesState slides, Audience audience = Audience::Public)
    {
        Presentation result;
        result.event = m_event;
        result.title = title;
        result.slides = slides;
        return add(result, audience);
    }

    void speaker(Id presentation, Id someone)
    {
        Speaker result;
        result.presentation = presentation;
        result.person = someone;
        result.organisation = m_office;
        add(result);
    }

    void addMeeting()
    {
        Event planning;
        planning.group = group;
        planning.title = QStringLiteral("Planning started");
        planning.kind = EventKind::Milestone;
        planning.start = PartialDate::of(2020, 11);
        planning.onJourney = true;
        add(planning);
        Event meeting;
        meeting.group = group;
        meeting.title = QStringLiteral("Monthly meeting");
        meeting.start = PartialDate::of(2021, 10, 27);
        m_event = add(meeting);
        const Id open = talk(QStringLiteral("Open talk"), SlidesState::PublicSlides);
        speaker(open, person(QStringLiteral("Piela")));
        speaker(open, person(QStringLiteral("Platinovsek")));
        m_closed = talk(QStringLiteral("Talk without slides"), SlidesState::Restricted);
        add(linkTo(Presentation::descriptor(), open, LinkKind::Slides,
                   QStringLiteral("https://example.org/slides")));
    }

    void addSecrets()
    {
        add(linkTo(Presentation::descriptor(), m_closed, LinkKind::Slides,
                   QStringLiteral("https://example.org/secret-slides")));
        const Id hidden = person(QStringLiteral("Secretperson"), Audience::Members);
        speaker(m_closed, hidden);
        speaker(talk(QStringLiteral("A secret talk"), SlidesState::None, Audience::Members), hidden);
        add(objective(QStringLiteral("A secret objective")), Audience::Secretariat);
        add(output(QStringLiteral("A secret output"), m_theme), Audience::Secretariat);
        add(linkTo(Output::descriptor(), m_output, LinkKind::Paper,
                   QStringLiteral("https://example.org/secret-draft")),
            Audience::Secretariat);
        Contribution credit;
        credit.output = m_output;
        credit.organisation = organisation(QStringLiteral("Secret Agency"), Audience::Secretariat);
        credit.creditedAs = QStringLiteral("Secret Agency, unit 3");
        add(credit, Audience::Members);
        Theme theme;
        theme.workStream = m_stream;
        theme.title = QStringLiteral("A secret theme");
        add(output(QStringLiteral("An output of a secret theme"), add(theme, Audience::Secretariat)),
            Audience::Members);
        Event event;
        event.group = group;
        event.title = QStringLiteral("A secret event");
        event.start = PartialDate::of(2021, 3);
        event.onJourney = true;
        add(event, Audience::Members);
    }

    ChangeSet m_changes;
    Id m_office, m_stream, m_theme, m_output, m_event, m_closed;
};

ReportRequest requestFor(Id group, Audience reader)
{
    ReportRequest request;
    request.group = group;
    request.audience = reader;
    request.asOf = QDate(2021, 12, 31);
    request.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    request.created = QDateTime(QDate(2022, 1, 3), QTime(9, 0), Qt::UTC);
    return request;
}

Document reportFor(Audience reader)
{
    TemporaryStore store;
    const Filler filler(*store);
    return require(buildReport(*store, requestFor(filler.group, reader)));
}

QStringList headings(const Document& document)
{
    QStringList result;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            result << heading->text;
    }
    return result;
}

} // namespace

// That nothing else is told is shown on generated records, with charts: tests/app/reports/test_withheld.cpp.
TEST_CASE("Group report: tells of all that the public may know", "[storage]")
{
    const Document document = reportFor(Audience::Public);
    CHECK(std::get<Cover>(document.blocks.front()).marking.isEmpty());
    const QString text = all(document);
    for (const char* expected : {"Group of 2021",
                                 "What the group is for.",
                                 "Office of Statistics",
                                 "An open objective",
                                 "about 250 members",
                                 "33 countries",
                                 "November 2020",
                                 "Planning started",
                                 "WS1 From Idea to Solution",
                                 "Imagery",
                                 "Paper on imagery",
                                 "US (BLS)",
                                 "https://example.org/paper.pdf",
                                 "Code: address not recorded",
                                 "27 October 2021",
                                 "Open talk",
                                 "Piela and Platinovsek (Office of Statistics)",
                                 "https://example.org/slides",
                                 "Talk without slides",
                                 "slides not available for the public",
                                 "January 2021 to 20 December 2021"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
}

TEST_CASE("Group report: the secretariat's has everything, marked", "[storage]")
{
    const Document document = reportFor(Audience::Secretariat);
    const QString text = all(document);
    for (const char* expected :
         {"A secret objective secretariat", "A secret output secretariat", "A secret theme secretariat",
          "A secret talk members", "A secret event members", "Secretperson", "Secret Agency, unit 3",
          "https://example.org/secret-slides", "https://example.org/secret-draft"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
    CHECK(std::get<Cover>(document.blocks.front()).marking == QStringLiteral("For the secretariat only"));
    CHECK_FALSE(text.contains(QStringLiteral("secret note")));
    CHECK_FALSE(text.contains(QStringLiteral("secret@example.org")));
}

TEST_CASE("Group report: the members' one marks what is not for the public", "[storage]")
{
    const QString text = all(reportFor(Audience::Members));
    CHECK(text.contains(QStringLiteral("A secret talk members")));
    CHECK(text.contains(QStringLiteral("https://example.org/secret-slides")));
}

TEST_CASE("Group report: sections with nothing to say have no heading", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("New group");
    group.audience = Audience::Public;
    ChangeSet changes;
    const Id id = changes.add(group);
    require(store->apply(changes));
    CHECK(headings(require(buildReport(*store, requestFor(id, Audience::Public)))).isEmpty());
}

TEST_CASE("Group report: a group that these readers may not know of is refused", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("Quiet group");
    ChangeSet changes;
    const Id id = changes.add(group);
    require(store->apply(changes));
    const auto refused = buildReport(*store, requestFor(id, Audience::Public));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK_FALSE(buildReport(*store, requestFor(IdGenerator::make(), Audience::Secretariat)));
}
