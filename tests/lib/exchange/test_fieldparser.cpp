// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fieldparser.h"

#include "entities/alias.h"
#include "entities/country.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/link.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/workstream.h"
#include "store/shipped.h"
#include "support/temporarystore.h"

using namespace rapporteur;

namespace {

/// Two editions with a work stream WS1 each, an organisation with another name, and namesakes.
struct Names
{
    test::TemporaryStore store;
    Id older, newer, olderStream, newerStream, office, first, second, meeting;

    Names()
    {
        ChangeSet changes;
        Group group;
        group.name = QStringLiteral("Group 2020");
        group.start = PartialDate::of(2020);
        older = changes.add(group);
        group.name = QStringLiteral("Group 2021");
        group.start = PartialDate::of(2021);
        newer = changes.add(group);
        WorkStream stream;
        stream.code = QStringLiteral("WS1");
        stream.title = QStringLiteral("Pilots");
        stream.group = older;
        olderStream = changes.add(stream);
        stream.title = QStringLiteral("Studies");
        stream.group = newer;
        newerStream = changes.add(stream);
        Organisation organisation;
        organisation.name = QStringLiteral("Office for National Statistics");
        organisation.acronym = QStringLiteral("ONS");
        office = changes.add(organisation);
        Alias alias;
        alias.owner = {QStringLiteral("organisation"), office};
        alias.name = QStringLiteral("Office of National Statistics");
        changes.add(alias);
        Person person;
        person.givenName = QStringLiteral("Søren");
        person.familyName = QStringLiteral("Ærø");
        first = changes.add(person);
        second = changes.add(person);
        Event event;
        event.group = newer;
        event.title = QStringLiteral("Kick-off");
        event.start = PartialDate::of(2021, 1, 29);
        meeting = changes.add(event);
        test::require(store->apply(changes));
    }

    template <class T>
    Result<Id> resolve(const char* name, Id group = {})
    {
        return resolveName(*store, T::descriptor(), QString::fromUtf8(name), NameScope{group});
    }
};

QString refusal(const Store& store, const EntityDescriptor& entity, const char* field, const char* text)
{
    const auto value = parseValue(store, *entity.field(QString::fromLatin1(field)), QString::fromUtf8(text));
    return value ? QString() : value.error().message;
}

} // namespace

TEST_CASE("A record is found by its label, code and other name, blind to case and accents", "[storage]")
{
    Names names;
    CHECK(names.resolve<Organisation>("Office for National Statistics") == names.office);
    CHECK(names.resolve<Organisation>("office FOR  national statistics") == names.office);
    CHECK(names.resolve<Organisation>("ons") == names.office);
    CHECK(names.resolve<Organisation>("Office of National Statistics") == names.office);
    CHECK(names.resolve<Event>("2021-01-29 kick-off") == names.meeting);
    CHECK(names.resolve<Event>("Kick-off") == names.meeting);
}

TEST_CASE("A number names one record for good", "[storage]")
{
    Names names;
    CHECK(names.resolve<Person>(qUtf8Printable(u'#' + names.second.toString())) == names.second);
    CHECK(names.resolve<Person>(qUtf8Printable(names.first.toString())) == names.first);
    CHECK(names.resolve<Organisation>(qUtf8Printable(u'#' + names.first.toString())).error().code ==
          ErrorCode::NotFound);
    CHECK(names.resolve<Person>("#").error().code == ErrorCode::NotFound);
}

TEST_CASE("Namesakes are refused with their numbers", "[storage]")
{
    Names names;
    const auto found = names.resolve<Person>("Soren Aero");
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::Ambiguous);
    REQUIRE(found.error().details.size() == 2);
    CHECK(found.error().details.join(u' ').contains(u'#' + names.first.toString()));
    CHECK(found.error().details.join(u' ').contains(u'#' + names.second.toString()));
}

TEST_CASE("An unknown name is refused with it", "[storage]")
{
    Names names;
    const auto found = names.resolve<Person>("Nobody Here");
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::NotFound);
    CHECK(found.error().message.contains(QStringLiteral("Nobody Here")));
    CHECK_FALSE(names.resolve<Person>(""));
}

TEST_CASE("A code means the current edition's record unless another edition is named", "[storage]")
{
    Names names;
    CHECK(names.resolve<WorkStream>("WS1") == names.newerStream);
    CHECK(names.resolve<WorkStream>("ws1", names.older) == names.olderStream);
    CHECK(names.resolve<WorkStream>("WS1 Pilots") == names.olderStream);
}

TEST_CASE("The current edition is the one marked so, else the latest", "[storage]")
{
    Names names;
    CHECK(resolveGroup(*names.store) == names.newer);
    CHECK(resolveGroup(*names.store, QStringLiteral("group 2020")) == names.older);
    const auto before = test::require(names.store->record(Group::descriptor(), names.older));
    Record after = before;
    after.setValue(u"current", true);
    ChangeSet changes;
    changes.update(before, after);
    test::require(names.store->apply(changes));
    CHECK(resolveGroup(*names.store) == names.older);
    CHECK(names.resolve<WorkStream>("WS1") == names.olderStream);
}

TEST_CASE("Without a group there is no current edition", "[storage]")
{
    test::TemporaryStore store;
    CHECK(resolveGroup(*store).error().code == ErrorCode::NotFound);
}

TEST_CASE("A country goes by its code, its name in six languages and what everybody calls it", "[storage]")
{
    Names names;
    for (const char* name : {"GB", "United Kingdom", "UK", "royaume-uni", "Reino Unido", "英国"})
        CHECK(names.resolve<Country>(name) == countryId(u"GB"));
    CHECK(names.resolve<Country>("USA") == countryId(u"US"));
    CHECK(names.resolve<Country>("turkiye") == countryId(u"TR"));
    CHECK(names.resolve<Country>("Atlantis").error().code == ErrorCode::NotFound);
}

TEST_CASE("Values are read as people and files write them", "[storage]")
{
    Names names;
    const auto parse = [&](const EntityDescriptor& entity, const char* field, const char* text) {
        return parseValue(*names.store, *entity.field(QString::fromLatin1(field)), QString::fromUtf8(text));
    };
    CHECK(parse(Event::descriptor(), "start", " 2021-04 ")->toDate() == PartialDate::of(2021, 4));
    CHECK(parse(Event::descriptor(), "kind", "Monthly meeting")->toText() ==
          QStringLiteral("monthly_meeting"));
    CHECK(parse(Event::descriptor(), "kind", "webinar")->toText() == QStringLiteral("webinar"));
    CHECK(parse(Event::descriptor(), "start_time", "14:30")->toText() == QStringLiteral("14:30"));
    CHECK(parse(Event::descriptor(), "time_zone", "Europe/Zurich")->toText() ==
          QStringLiteral("Europe/Zurich"));
    CHECK(parse(Headcount::descriptor(), "members", "250")->toInteger() == 250);
    CHECK(parse(Headcount::descriptor(), "approximate", "yes")->toBool());
    CHECK_FALSE(parse(Headcount::descriptor(), "approximate", "")->toBool());
    CHECK(parse(Headcount::descriptor(), "members", "")->isNull());
    CHECK(parse(Person::descriptor(), "audience", "public")->toText() == QStringLiteral("public"));
    CHECK(parse(Event::descriptor(), "group", "Group 2020")->toId() == names.older);
    const QString owner = RecordRef{QStringLiteral("organisation"), names.office}.toString();
    for (const QString& text :
         {QStringLiteral("organisation/ONS"), QStringLiteral("organisation#") + names.office.toString(),
          owner, QStringLiteral("Office for National Statistics"), u'#' + names.office.toString()})
        CHECK(parse(Link::descriptor(), "owner", qUtf8Printable(text))->toText() == owner);
}

TEST_CASE("A wrong value is refused with the value, the field and what is right", "[storage]")
{
    Names names;
    const Store& store = *names.store;
    const QString date = refusal(store, Event::descriptor(), "start", "29.1.2021");
    CHECK(date.contains(QStringLiteral("29.1.2021")));
    CHECK(date.contains(QStringLiteral("start")));
    CHECK(date.contains(QStringLiteral("2021-04-22")));
    CHECK(refusal(store, Event::descriptor(), "kind", "party").contains(QStringLiteral("webinar")));
    for (const char* wrong : {"-1", "+1", "1.5", "many", "99999999999999999999"})
        CHECK(refusal(store, Headcount::descriptor(), "members", wrong).contains(QStringLiteral("members")));
    CHECK_FALSE(refusal(store, Headcount::descriptor(), "approximate", "perhaps").isEmpty());
    CHECK_FALSE(refusal(store, Event::descriptor(), "start_time", "25:00").isEmpty());
    CHECK_FALSE(refusal(store, Event::descriptor(), "time_zone", "Mars/Olympus").isEmpty());
    CHECK_FALSE(refusal(store, Person::descriptor(), "audience", "everybody").isEmpty());
    CHECK(refusal(store, Event::descriptor(), "group", "Group 1999").contains(QStringLiteral("Group 1999")));
    CHECK_FALSE(refusal(store, Link::descriptor(), "owner", "nothing such").isEmpty());
    CHECK(refusal(store, Alias::descriptor(), "owner", "event/Kick-off")
              .contains(QStringLiteral("organisation")));
}
