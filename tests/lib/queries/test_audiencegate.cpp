// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/audiencegate.h"

#include "entities/contribution.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/link.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "support/temporarystore.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// A group with one talk by one person, in which each test sets the marks it is about.
struct Fixture
{
    TemporaryStore store;
    Group group;
    Event event;
    Presentation talk;
    Person person;
    Speaker speaker;
    Link slides;

    Fixture()
    {
        group.name = QStringLiteral("Group");
        event.title = QStringLiteral("Meeting");
        event.start = PartialDate::of(2021, 10, 27);
        talk.title = QStringLiteral("Talk");
        talk.slides = SlidesState::PublicSlides;
        person.familyName = QStringLiteral("Doe");
        person.email = QStringLiteral("doe@example.org");
        speaker.creditedAs = QStringLiteral("J. Doe");
        slides.kind = LinkKind::Slides;
        slides.address = QStringLiteral("https://example.org/slides.pdf");
        for (Entity* each : std::initializer_list<Entity*>{&group, &event, &talk, &person, &speaker, &slides})
            each->audience = Audience::Public;
    }

    void write()
    {
        ChangeSet changes;
        group.id = changes.add(group);
        event.group = group.id;
        event.id = changes.add(event);
        talk.event = event.id;
        talk.id = changes.add(talk);
        person.id = changes.add(person);
        speaker.presentation = talk.id;
        speaker.person = person.id;
        speaker.id = changes.add(speaker);
        slides.owner = {Presentation::descriptor().name(), talk.id};
        slides.id = changes.add(slides);
        require(store->apply(changes));
    }

    template <class T>
    std::vector<Record> seenBy(Audience reader, std::vector<Withheld>* withheld = nullptr)
    {
        return require(
            AudienceGate(*store, reader).visible(require(store->records(Query::of<T>())), withheld));
    }
};

} // namespace

TEST_CASE("Audience gate: what is public all the way up is public", "[storage]")
{
    Fixture f;
    f.write();
    CHECK(f.seenBy<Presentation>(Audience::Public).size() == 1);
    CHECK(f.seenBy<Speaker>(Audience::Public).size() == 1);
    CHECK(f.seenBy<Link>(Audience::Public).size() == 1);
}

TEST_CASE("Audience gate: a record is no wider than what it belongs to", "[storage]")
{
    Fixture f;
    f.event.audience = Audience::Members;
    f.write();
    std::vector<Withheld> withheld;
    CHECK(f.seenBy<Link>(Audience::Public, &withheld).empty());
    REQUIRE(withheld.size() == 1);
    CHECK(withheld[0].record == RecordRef{Link::descriptor().name(), f.slides.id});
    CHECK(withheld[0].audience == Audience::Members);
    CHECK(f.seenBy<Link>(Audience::Members).size() == 1);
}

TEST_CASE("Audience gate: what is kept with a talk and not said to be something else counts as its slides",
          "[storage]")
{
    const auto [kind, publicly] =
        GENERATE(table<LinkKind, size_t>({{LinkKind::Slides, 0},
                                          {LinkKind::Document, 0},
                                          {LinkKind::Other, 0},
                                          {LinkKind::Paper, 1},
                                          {LinkKind::Video, 1}}));
    Fixture f;
    f.talk.slides = SlidesState::Restricted;
    f.slides.kind = kind;
    f.write();
    CHECK(f.seenBy<Link>(Audience::Public).size() == publicly);
}

TEST_CASE("Audience gate: slides go where their state lets them, whatever their own mark", "[storage]")
{
    const auto [state, publicly, toMembers] =
        GENERATE(table<SlidesState, size_t, size_t>({{SlidesState::PublicSlides, 1, 1},
                                                     {SlidesState::Restricted, 0, 1},
                                                     {SlidesState::Received, 0, 0},
                                                     {SlidesState::RefusedSlides, 0, 0}}));
    Fixture f;
    f.talk.slides = state;
    f.write();
    CHECK(f.seenBy<Link>(Audience::Public).size() == publicly);
    CHECK(f.seenBy<Link>(Audience::Members).size() == toMembers);
    CHECK(f.seenBy<Link>(Audience::Secretariat).size() == 1);
    CHECK(f.seenBy<Presentation>(Audience::Public).size() == 1);
}

TEST_CASE("Audience gate: a field for the secretariat is empty for others", "[storage]")
{
    Fixture f;
    f.write();
    const auto people = f.seenBy<Person>(Audience::Public);
    REQUIRE(people.size() == 1);
    CHECK(people[0].text(u"family_name") == QStringLiteral("Doe"));
    CHECK(people[0].value(u"email").isNull());
    CHECK(f.seenBy<Person>(Audience::Secretariat)[0].text(u"email") == QStringLiteral("doe@example.org"));
}

TEST_CASE("Audience gate: a hidden person is not named through a talk", "[storage]")
{
    Fixture f;
    f.person.audience = Audience::Secretariat;
    f.write();
    CHECK(f.seenBy<Speaker>(Audience::Public).empty());
    CHECK(f.seenBy<Speaker>(Audience::Secretariat).size() == 1);
}

TEST_CASE("Audience gate: a credit in words goes with the name that is hidden", "[storage]")
{
    Fixture f;
    f.person.audience = Audience::Members;
    f.write();
    ChangeSet changes;
    Output output;
    output.group = f.group.id;
    output.title = QStringLiteral("Paper");
    output.audience = Audience::Public;
    output.id = changes.add(output);
    Organisation office;
    office.name = QStringLiteral("Office");
    office.audience = Audience::Public;
    office.id = changes.add(office);
    Contribution credit;
    credit.output = output.id;
    credit.person = f.person.id;
    credit.organisation = office.id;
    credit.creditedAs = QStringLiteral("J. Doe (Office)");
    credit.audience = Audience::Public;
    changes.add(credit);
    require(f.store->apply(changes));

    const auto seen = f.seenBy<Contribution>(Audience::Public);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].value(u"person").isNull());
    CHECK(seen[0].value(u"credited_as").isNull());
    CHECK(seen[0].value(u"organisation").toId() == office.id);
    CHECK(f.seenBy<Contribution>(Audience::Members)[0].text(u"credited_as") == credit.creditedAs);
}

TEST_CASE("Audience gate: audiences are the narrowest on the way up", "[storage]")
{
    Fixture f;
    f.event.audience = Audience::Members;
    f.speaker.audience = Audience::Secretariat;
    f.write();
    const AudienceGate gate(*f.store, Audience::Secretariat);
    CHECK(require(gate.audiences(require(f.store->records(Query::of<Presentation>())))) ==
          std::vector{Audience::Members});
    CHECK(require(gate.audiences(require(f.store->records(Query::of<Speaker>())))) ==
          std::vector{Audience::Secretariat});
}
