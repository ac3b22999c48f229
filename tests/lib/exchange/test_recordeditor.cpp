// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordeditor.h"

#include "entities/affiliation.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/link.h"
#include "entities/objective.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "entities/workstream.h"
#include "support/temporarystore.h"

using namespace rapporteur;

namespace {

/// An edition whose new records are for members, a meeting in it, and two people of whom one has moved.
struct Meeting
{
    test::TemporaryStore store;
    Id group, event, oldOffice, newOffice, mover, other;

    Meeting()
    {
        ChangeSet changes;
        Group edition;
        edition.name = QStringLiteral("Group 2021");
        edition.defaultAudience = Audience::Members;
        group = changes.add(edition);
        Event meeting;
        meeting.group = group;
        meeting.title = QStringLiteral("Meeting");
        meeting.start = PartialDate::of(2021, 5, 24);
        event = changes.add(meeting);
        Organisation office;
        office.name = QStringLiteral("Old Office");
        oldOffice = changes.add(office);
        office.name = QStringLiteral("New Office");
        newOffice = changes.add(office);
        mover = addPerson(changes, QStringLiteral("Mover"));
        other = addPerson(changes, QStringLiteral("Other"));
        Affiliation place;
        place.person = mover;
        place.organisation = oldOffice;
        place.to = PartialDate::of(2021, 9);
        changes.add(place);
        place.organisation = newOffice;
        place.from = PartialDate::of(2021, 9);
        place.to = {};
        changes.add(place);
        test::require(store->apply(changes));
    }

    static Id addPerson(ChangeSet& changes, const QString& name)
    {
        Person person;
        person.givenName = QStringLiteral("P");
        person.familyName = name;
        return changes.add(person);
    }

    static QList<Assignment> assignments(const QStringList& texts)
    {
        QList<Assignment> all;
        for (const QString& text : texts)
            all.append(test::require(parseAssignment(text)));
        return all;
    }

    template <class T>
    Id add(const QStringList& texts)
    {
        auto addition = test::require(RecordEditor(*store).add(T::descriptor(), assignments(texts)));
        test::require(store->apply(std::move(addition.changes)));
        return addition.id;
    }

    template <class T>
    Result<Applied> set(Id id, const QStringList& texts)
    {
        const auto seen = test::require(store->record(T::descriptor(), id));
        return RecordEditor(*store).edit(seen, assignments(texts)).and_then([&](const ChangeSet& changes) {
            return store->apply(changes);
        });
    }

    template <class T>
    Error refused(const QStringList& texts)
    {
        const auto addition = RecordEditor(*store).add(T::descriptor(), assignments(texts));
        REQUIRE_FALSE(addition);
        return addition.error();
    }

    std::vector<Speaker> speakersOf(Id talk)
    {
        return test::require(store->all<Speaker>(Query::of<Speaker>().is("presentation", talk)));
    }

    QStringList namesOf(Id talk)
    {
        QStringList names;
        for (const Speaker& each : speakersOf(talk))
            names.append(store->label({QStringLiteral("person"), each.person}));
        return names;
    }
};

} // namespace

TEST_CASE("FIELD=VALUE is read with everything after the first sign as the value")
{
    const auto assignment = parseAssignment(QStringLiteral("title=a=b "));
    REQUIRE(assignment);
    CHECK(assignment->field == QStringLiteral("title"));
    CHECK(assignment->text == QStringLiteral("a=b "));
    CHECK(parseAssignment(QStringLiteral("title")).error().code == ErrorCode::Usage);
    CHECK(parseAssignment(QStringLiteral("=x")).error().code == ErrorCode::Usage);
}

TEST_CASE("A new record gets the edition, the edition's audience and the next place", "[storage]")
{
    Meeting meeting;
    const Id first = meeting.add<Objective>({QStringLiteral("text=One")});
    const Id second = meeting.add<Objective>({QStringLiteral("text=Two"), QStringLiteral("audience=public")});
    const auto one = test::require(meeting.store->get<Objective>(first));
    const auto two = test::require(meeting.store->get<Objective>(second));
    CHECK(one.group == meeting.group);
    CHECK(one.audience == Audience::Members);
    CHECK(one.position == 1);
    CHECK(two.audience == Audience::Public);
    CHECK(two.position == 2);
}

TEST_CASE("A link without an owner belongs to the edition", "[storage]")
{
    Meeting meeting;
    const Id id =
        meeting.add<Link>({QStringLiteral("kind=website"), QStringLiteral("address=https://example.org/")});
    CHECK(test::require(meeting.store->get<Link>(id)).owner ==
          RecordRef{QStringLiteral("group"), meeting.group});
    const Id owned =
        meeting.add<Link>({QStringLiteral("kind=website"), QStringLiteral("owner=event/Meeting")});
    CHECK(test::require(meeting.store->get<Link>(owned)).owner ==
          RecordRef{QStringLiteral("event"), meeting.event});
}

TEST_CASE("The first group needs no group", "[storage]")
{
    test::TemporaryStore store;
    auto addition =
        RecordEditor(*store).add(Group::descriptor(), {{QStringLiteral("name"), QStringLiteral("G")}});
    REQUIRE(addition);
    REQUIRE(store->apply(addition->changes));
    CHECK(test::require(store->get<Group>(addition->id)).name == QStringLiteral("G"));
}

TEST_CASE("A talk's speakers are added with it, for the organisation of that day", "[storage]")
{
    Meeting meeting;
    const Id talk = meeting.add<Presentation>({QStringLiteral("title=T"), QStringLiteral("event=Meeting"),
                                               QStringLiteral("speakers=P Other; P Mover")});
    const auto speakers = meeting.speakersOf(talk);
    REQUIRE(speakers.size() == 2);
    CHECK(speakers[0].person == meeting.other);
    CHECK(speakers[0].organisation.isNull());
    CHECK(speakers[1].person == meeting.mover);
    CHECK(speakers[1].organisation == meeting.oldOffice);
    CHECK(speakers[1].position == 2);
    CHECK(speakers[1].audience == Audience::Members);
    const auto steps = test::require(meeting.store->history());
    CHECK(steps.front().changeCount == 3);
}

TEST_CASE("Setting a list keeps who stays, adds who is new and removes who is gone", "[storage]")
{
    Meeting meeting;
    const Id talk = meeting.add<Presentation>(
        {QStringLiteral("title=T"), QStringLiteral("event=Meeting"), QStringLiteral("speakers=P Mover")});
    const Id kept = meeting.speakersOf(talk).front().id;
    REQUIRE(meeting.set<Presentation>(talk, {QStringLiteral("speakers=P Other; P Mover")}));
    CHECK(meeting.namesOf(talk) == QStringList({QStringLiteral("P Other"), QStringLiteral("P Mover")}));
    CHECK(meeting.speakersOf(talk).back().id == kept);
    REQUIRE(meeting.set<Presentation>(talk, {QStringLiteral("speakers=P Other")}));
    CHECK(meeting.namesOf(talk) == QStringList({QStringLiteral("P Other")}));
    REQUIRE(meeting.set<Presentation>(talk, {QStringLiteral("speakers=")}));
    CHECK(meeting.namesOf(talk).isEmpty());
}

TEST_CASE("Setting a person's organisation leaves the past ones", "[storage]")
{
    Meeting meeting;
    REQUIRE(meeting.set<Person>(meeting.mover, {QStringLiteral("organisation=Old Office")}));
    const auto places =
        test::require(meeting.store->all<Affiliation>(Query::of<Affiliation>().is("person", meeting.mover)));
    REQUIRE(places.size() == 2);
    for (const Affiliation& place : places)
        CHECK(place.organisation == meeting.oldOffice);
}

TEST_CASE("Leads of a work stream may be people or organisations", "[storage]")
{
    Meeting meeting;
    const Id stream = meeting.add<WorkStream>(
        {QStringLiteral("code=WS9"), QStringLiteral("title=S"), QStringLiteral("leads=Old Office; P Other")});
    const auto uses = test::require(meeting.store->usesOf({QStringLiteral("work_stream"), stream}));
    CHECK(uses.size() == 2);
    CHECK(test::require(meeting.store->usesOf({QStringLiteral("person"), meeting.other})).size() == 1);
}

TEST_CASE("Unknown fields, fields given twice and names nobody bears are refused", "[storage]")
{
    Meeting meeting;
    const Error unknown = meeting.refused<Person>({QStringLiteral("famly_name=X")});
    CHECK(unknown.code == ErrorCode::Usage);
    CHECK(unknown.message.contains(QStringLiteral("family_name")));
    CHECK(meeting.refused<Person>({QStringLiteral("family_name=X"), QStringLiteral("family_name=Y")}).code ==
          ErrorCode::Usage);
    CHECK(meeting.refused<Presentation>({QStringLiteral("date=2021")}).code == ErrorCode::Usage);
    const Error nobody = meeting.refused<Presentation>(
        {QStringLiteral("title=T"), QStringLiteral("event=Meeting"), QStringLiteral("speakers=P Nobody")});
    CHECK(nobody.code == ErrorCode::NotFound);
    CHECK(nobody.message.contains(QStringLiteral("P Nobody")));
    CHECK(nobody.message.contains(QStringLiteral("speakers")));
}

TEST_CASE("A record can be read as it was at an earlier version", "[storage]")
{
    Meeting meeting;
    REQUIRE(meeting.set<Person>(meeting.other,
                                {QStringLiteral("given_name=Q"), QStringLiteral("email=q@example.org")}));
    REQUIRE(meeting.set<Person>(meeting.other, {QStringLiteral("given_name=R")}));
    const auto now = test::require(meeting.store->record(Person::descriptor(), meeting.other));
    REQUIRE(now.revision == 3);
    const auto first = test::require(recordAtRevision(*meeting.store, now, 1));
    CHECK(first.text(u"given_name") == QStringLiteral("P"));
    CHECK(first.text(u"email").isEmpty());
    const auto second = test::require(recordAtRevision(*meeting.store, now, 2));
    CHECK(second.text(u"given_name") == QStringLiteral("Q"));
    CHECK(second.text(u"email") == QStringLiteral("q@example.org"));
    CHECK(recordAtRevision(*meeting.store, now, 3)->text(u"given_name") == QStringLiteral("R"));
    CHECK_FALSE(recordAtRevision(*meeting.store, now, 4));
    CHECK_FALSE(recordAtRevision(*meeting.store, now, 0));
}

TEST_CASE("What changed among many others in one step is known, too", "[storage]")
{
    Meeting meeting;
    ChangeSet changes;
    for (int i = 0; i < 1100; ++i)
        Meeting::addPerson(changes, QStringLiteral("Many %1").arg(i));
    const auto before = test::require(meeting.store->record(Person::descriptor(), meeting.other));
    Record after = before;
    after.setValue(u"given_name", QStringLiteral("Q"));
    changes.update(before, after);
    test::require(meeting.store->apply(changes));
    const auto now = test::require(meeting.store->record(Person::descriptor(), meeting.other));
    CHECK(test::require(recordAtRevision(*meeting.store, now, 1)).text(u"given_name") == QStringLiteral("P"));
}
