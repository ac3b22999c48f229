// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/alias.h"
#include "entities/contribution.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/link.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/role.h"
#include "entities/speaker.h"
#include "entities/workstream.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// A small group with something of everything that refers to something.
struct Scene
{
    explicit Scene(Store& store)
    {
        ChangeSet changes;
        Organisation office;
        office.name = QStringLiteral("Office for National Statistics");
        ons = changes.add(office);
        Group edition;
        edition.name = QStringLiteral("ML Group 2021");
        edition.host = ons;
        group = changes.add(edition);
        Person speaking;
        speaking.familyName = QStringLiteral("Piela");
        person = changes.add(speaking);
        Affiliation works;
        works.person = person;
        works.organisation = ons;
        affiliation = changes.add(works);
        Membership belongs;
        belongs.person = person;
        belongs.group = group;
        belongs.joined = PartialDate::of(2021);
        membership = changes.add(belongs);
        WorkStream line;
        line.group = group;
        line.code = QStringLiteral("WS1");
        line.title = QStringLiteral("Pilots");
        stream = changes.add(line);
        Role part;
        part.membership = membership;
        part.workStream = stream;
        role = changes.add(part);
        Output paper;
        paper.group = group;
        paper.title = QStringLiteral("A paper");
        paper.workStream = stream;
        output = changes.add(paper);
        Contribution wrote;
        wrote.output = output;
        wrote.workStream = stream;
        contribution = changes.add(wrote);
        Event meeting;
        meeting.group = group;
        meeting.title = QStringLiteral("Monthly meeting");
        meeting.start = PartialDate::of(2021, 4, 22);
        event = changes.add(meeting);
        Presentation talk;
        talk.event = event;
        talk.title = QStringLiteral("Images");
        talk.workStream = stream;
        presentation = changes.add(talk);
        Speaker speaks;
        speaks.presentation = presentation;
        speaks.person = person;
        speaks.organisation = ons;
        speaker = changes.add(speaks);
        Alias other;
        other.owner = refTo<Organisation>(ons);
        other.name = QStringLiteral("ONS");
        alias = changes.add(other);
        Link slides;
        slides.owner = refTo<Presentation>(presentation);
        slides.address = QStringLiteral("https://example.org/slides");
        link = changes.add(slides);
        require(store.apply(changes));
    }

    Id ons, group, person, affiliation, membership, stream, role, output, contribution, event, presentation,
        speaker, alias, link;
};

} // namespace

TEST_CASE("Refusing to remove names each user once and removes nothing", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    const QStringList before = contentsOf(*store);
    const auto refused = store->removal({refTo<Organisation>(scene.ons)}, RemovalMode::Refuse);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InUse);
    CHECK(refused.error().message.contains(QStringLiteral("Office for National Statistics")));
    CHECK(refused.error().details.size() == 4); // host, affiliation, speaker's organisation, alias
    CHECK(refused.error().details.contains(QStringLiteral("Group: ML Group 2021")));
    CHECK(require(store->usesOf(refTo<Organisation>(scene.ons))).size() == 4);
    CHECK(contentsOf(*store) == before);

    // Also where somebody applies a bare removal without asking.
    ChangeSet bare;
    bare.remove(require(store->record(Organisation::descriptor(), scene.ons)));
    const auto inUse = store->apply(bare);
    REQUIRE_FALSE(inUse);
    CHECK(inUse.error().code == ErrorCode::InUse);
    CHECK(inUse.error().details.size() == 4);
    CHECK(contentsOf(*store) == before);

    // What is removed along with it is no user of it.
    CHECK(store->removal(
        {refTo<Presentation>(scene.presentation), refTo<Speaker>(scene.speaker), refTo<Link>(scene.link)},
        RemovalMode::Refuse));
}

TEST_CASE("Detaching takes along what belongs to a record, and what says nothing without it", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    const QStringList before = contentsOf(*store);
    require(removeRecords(*store, {refTo<Presentation>(scene.presentation)}, RemovalMode::Detach));
    CHECK_FALSE(isThere<Speaker>(*store, scene.speaker));
    CHECK_FALSE(isThere<Link>(*store, scene.link));
    require(store->undo());
    CHECK(contentsOf(*store) == before);

    // A role belongs to the membership, but cannot be without its work stream.
    const auto refused = store->removal({refTo<WorkStream>(scene.stream)}, RemovalMode::Detach);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().details.size() == 1);
    require(removeRecords(*store, {refTo<Role>(scene.role)}, RemovalMode::Detach));
    require(removeRecords(*store, {refTo<WorkStream>(scene.stream)}, RemovalMode::Detach));
    CHECK(require(store->get<Output>(scene.output)).workStream.isNull());
    CHECK(require(store->get<Presentation>(scene.presentation)).workStream.isNull());
    CHECK_FALSE(isThere<Contribution>(*store, scene.contribution)); // credited nobody else
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Cascading follows chains to their end and can be undone as one step", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    const QStringList before = contentsOf(*store);
    require(removeRecords(*store, {refTo<Organisation>(scene.ons)}, RemovalMode::Cascade));
    // The group was hosted by it; streams, events, talks, links and roles hung on that.
    CHECK_FALSE(isThere<Group>(*store, scene.group));
    CHECK_FALSE(isThere<Link>(*store, scene.link));
    CHECK_FALSE(isThere<Role>(*store, scene.role));
    CHECK(isThere<Person>(*store, scene.person));
    CHECK(require(store->check()).isEmpty());
    require(store->undo());
    CHECK(contentsOf(*store) == before);
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Records that refer to themselves or to each other in a circle can be removed", "[storage]")
{
    TemporaryStore store;
    ChangeSet changes;
    Organisation itself;
    itself.id = IdGenerator::make();
    itself.name = QStringLiteral("Its own parent");
    itself.parent = itself.id;
    changes.add(itself);
    Organisation one;
    Organisation two;
    one.id = IdGenerator::make();
    two.id = IdGenerator::make();
    one.name = QStringLiteral("One");
    two.name = QStringLiteral("Two");
    one.parent = two.id;
    two.parent = one.id;
    changes.add(one);
    changes.add(two);
    require(store->apply(changes));
    require(removeRecords(*store, {refTo<Organisation>(itself.id)}, RemovalMode::Refuse));
    CHECK_FALSE(store->removal({refTo<Organisation>(one.id)}, RemovalMode::Refuse));
    require(removeRecords(*store, {refTo<Organisation>(one.id)}, RemovalMode::Detach));
    CHECK(require(store->get<Organisation>(two.id)).parent.isNull());
    require(store->undo());
    require(removeRecords(*store, {refTo<Organisation>(one.id)}, RemovalMode::Cascade));
    CHECK_FALSE(isThere<Organisation>(*store, two.id));
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("A removed record is restored with its links and with what was detached from it", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    require(removeRecords(*store, {refTo<Role>(scene.role)}, RemovalMode::Refuse));
    const QStringList before = contentsOf(*store);
    require(removeRecords(*store, {refTo<WorkStream>(scene.stream)}, RemovalMode::Detach));
    require(edit<Output>(*store, scene.output, u"title", QStringLiteral("Another title")));
    require(store->restore(refTo<WorkStream>(scene.stream)));
    CHECK(require(store->get<Output>(scene.output)).workStream == scene.stream);
    CHECK(isThere<Contribution>(*store, scene.contribution));
    require(edit<Output>(*store, scene.output, u"title", QStringLiteral("A paper")));
    CHECK(contentsOf(*store) == before);
    CHECK_FALSE(store->restore(refTo<WorkStream>(scene.stream)));
    CHECK_FALSE(store->restore(refTo<WorkStream>(Id{12})));
    CHECK_FALSE(store->restore({QStringLiteral("banana"), Id{12}}));

    require(removeRecords(*store, {refTo<Presentation>(scene.presentation)}, RemovalMode::Detach));
    require(store->restore(refTo<Presentation>(scene.presentation)));
    CHECK(contentsOf(*store) == before);
}

TEST_CASE("Restoring one of several records leaves out what needs the others", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    require(removeRecords(*store, {refTo<Role>(scene.role)}, RemovalMode::Refuse));
    // Person and organisation go in one step, and with them the affiliation and the speaker, who need both or
    // one.
    require(removeRecords(*store, {refTo<Person>(scene.person), refTo<Organisation>(scene.ons)},
                          RemovalMode::Cascade));
    CHECK_FALSE(isThere<Speaker>(*store, scene.speaker));
    require(store->restore(refTo<Person>(scene.person)));
    CHECK(isThere<Person>(*store, scene.person));
    CHECK_FALSE(isThere<Affiliation>(*store, scene.affiliation));
    CHECK_FALSE(isThere<Membership>(*store, scene.membership)); // the group is still gone
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Restoring does not overwrite what was chosen instead", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    require(removeRecords(*store, {refTo<Role>(scene.role)}, RemovalMode::Refuse));
    WorkStream other;
    other.group = scene.group;
    other.code = QStringLiteral("WS2");
    other.title = QStringLiteral("Quality");
    const Id second = added(*store, other);
    require(removeRecords(*store, {refTo<WorkStream>(scene.stream)}, RemovalMode::Detach));
    require(edit<Output>(*store, scene.output, u"work_stream", second));
    require(store->restore(refTo<WorkStream>(scene.stream)));
    CHECK(require(store->get<Output>(scene.output)).workStream == second);
    CHECK(require(store->get<Presentation>(scene.presentation)).workStream == scene.stream);
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Nothing refers to a removed record although somebody referred to it meanwhile", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    const auto ben = store.open();
    const ChangeSet removal = require(store->removal({refTo<Event>(scene.event)}, RemovalMode::Cascade));
    Presentation late;
    late.event = scene.event;
    late.title = QStringLiteral("Added in the last moment");
    const Id id = added(*ben, late);
    const auto refused = store->apply(removal);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InUse);
    CHECK(isThere<Presentation>(*store, id));
    CHECK(require(store->check()).isEmpty());
}
