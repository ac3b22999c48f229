// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/alias.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/relations.h"
#include "entities/role.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"
#include "entities/workstream.h"
#include "store/formatter.h"
#include "store/pathsql.h"
#include "store/shipped.h"
#include "store/validity.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;
using Test = Condition::Test;

namespace {

/// Three people: one at two offices, one at a Finnish one, one nowhere; two work streams; three dated
/// meetings.
struct World
{
    World()
    {
        ChangeSet changes;
        Group edition;
        edition.name = QStringLiteral("Edition");
        group = changes.add(edition);
        ons = addOffice(changes, QStringLiteral("Office for National Statistics"), u"GB");
        finland = addOffice(changes, QStringLiteral("Tilastokeskus"), u"FI");
        ana = addPerson(changes, QStringLiteral("Ana"));
        bo = addPerson(changes, QStringLiteral("Bo"));
        cy = addPerson(changes, QStringLiteral("Cy"));
        addAffiliation(changes, ana, finland);
        addAffiliation(changes, ana, ons);
        addAffiliation(changes, bo, finland);
        Alias alias;
        alias.owner = refTo<Person>(bo);
        alias.name = QStringLiteral("Bosse Ångström");
        changes.add(alias);
        one = addStream(changes, QStringLiteral("WS1"));
        two = addStream(changes, QStringLiteral("WS2"));
        require(store->apply(changes));
    }

    static Id addOffice(ChangeSet& changes, const QString& name, QStringView country)
    {
        Organisation office;
        office.name = name;
        office.country = countryId(country);
        return changes.add(office);
    }
    static Id addPerson(ChangeSet& changes, const QString& name)
    {
        Person person;
        person.familyName = name;
        return changes.add(person);
    }
    static void addAffiliation(ChangeSet& changes, Id person, Id organisation)
    {
        Affiliation affiliation;
        affiliation.person = person;
        affiliation.organisation = organisation;
        changes.add(affiliation);
    }
    Id addStream(ChangeSet& changes, const QString& code) const
    {
        WorkStream stream;
        stream.group = group;
        stream.code = code;
        stream.title = QStringLiteral("Stream ") + code;
        return changes.add(stream);
    }
    Id addEvent(const QString& start)
    {
        Event event;
        event.group = group;
        event.title = QStringLiteral("Meeting");
        event.start = *PartialDate::fromIso(start);
        return added(*store, event);
    }
    void addRole(Id person, Id stream, RolePart part, const QString& to = {})
    {
        ChangeSet changes;
        Membership membership;
        membership.person = person;
        membership.group = group;
        membership.joined = *PartialDate::fromIso(QStringLiteral("2021"));
        Role role;
        role.membership = changes.add(membership);
        role.workStream = stream;
        role.part = part;
        role.to = to.isEmpty() ? PartialDate() : *PartialDate::fromIso(to);
        changes.add(role);
        require(store->apply(changes));
    }

    template <class T>
    std::vector<Id> where(const char* field, Test test, std::vector<Value> values = {}) const
    {
        Query query = Query::of<T>();
        query.where.push_back({QString::fromLatin1(field), test, std::move(values)});
        query.orderedBy("id");
        return require(store->ids(query));
    }

    mutable TemporaryStore store;
    Id group, ons, finland, ana, bo, cy, one, two;
};

using Ids = std::vector<Id>;

} // namespace

TEST_CASE("Conditions hold of what records have by way of others, where one of several does", "[storage]")
{
    World world;
    CHECK(world.where<Person>("organisation", Test::Is, {world.ons}) == Ids{world.ana});
    CHECK(world.where<Person>("organisation", Test::Is, {world.finland}) == Ids{world.ana, world.bo});
    CHECK(world.where<Person>("organisation", Test::IsNot, {world.ons}) == Ids{world.bo, world.cy});
    CHECK(world.where<Person>("organisation", Test::IsOneOf, {world.ons, world.finland}) ==
          Ids{world.ana, world.bo});
    CHECK(world.where<Person>("organisation", Test::Contains, {Value(QStringLiteral("NATIONAL stat"))}) ==
          Ids{world.ana});
    CHECK(world.where<Person>("organisation", Test::IsEmpty) == Ids{world.cy});
    CHECK(world.where<Person>("organisation", Test::IsNotEmpty) == Ids{world.ana, world.bo});
    CHECK(world.where<Person>("country", Test::Is, {countryId(u"GB")}) == Ids{world.ana});
    CHECK(world.where<Person>("country", Test::Contains, {Value(QStringLiteral("finl"))}) ==
          Ids{world.ana, world.bo});
    CHECK(world.where<Person>("aliases", Test::Contains, {Value(QStringLiteral("angstrom"))}) ==
          Ids{world.bo});
    CHECK(world.where<Person>("aliases", Test::IsEmpty) == Ids{world.ana, world.cy});
    CHECK(world.where<Organisation>("country", Test::Contains, {Value(QStringLiteral("kingdom"))}) ==
          Ids{world.ons});
}

TEST_CASE("What belonged to a record only for a time is asked for as of the day that is shown", "[storage]")
{
    World world;
    Affiliation past;
    past.person = world.cy;
    past.organisation = world.ons;
    past.to = *PartialDate::fromIso(QStringLiteral("2021-06"));
    added(*world.store, past);
    CHECK(world.where<Person>("organisation", Test::Is, {world.ons}) == Ids{world.ana});
    Query then = Query::of<Person>();
    const QDate may(2021, 5, 1);
    world.addRole(world.cy, world.one, RolePart::Follow);
    then.where = {memberOn(world.group, may), {QStringLiteral("organisation"), Test::Is, {Value(world.ons)}}};
    CHECK(require(world.store->ids(then)) == Ids{world.cy});
}

TEST_CASE("A long text is found by what stands behind the part of it that sorts", "[storage]")
{
    World world;
    Person person;
    person.familyName = QStringLiteral("Long");
    person.notes = QString(300, u'x') + QStringLiteral(" the Needle");
    const Id id = added(*world.store, person);
    CHECK(world.where<Person>("notes", Test::Contains, {Value(QStringLiteral("needle"))}) == Ids{id});
    CHECK(world.where<Person>("notes", Test::Contains, {Value(QStringLiteral("100%"))}).empty());
}

TEST_CASE("Dates are tested as the periods that they are", "[storage]")
{
    World world;
    const Id year = world.addEvent(QStringLiteral("2021"));
    const Id month = world.addEvent(QStringLiteral("2021-04"));
    const Id day = world.addEvent(QStringLiteral("2021-04-22"));
    const auto at = [](const char16_t* text) { return std::vector<Value>{Value(QString::fromUtf16(text))}; };
    CHECK(world.where<Event>("start", Test::Is, at(u"2021")) == Ids{year, month, day});
    CHECK(world.where<Event>("start", Test::Is, at(u"2021-04")) == Ids{month, day});
    CHECK(world.where<Event>("start", Test::IsNot, at(u"2021-04")) == Ids{year});
    CHECK(world.where<Event>("start", Test::Is, at(u"2021-04-22")) == Ids{day});
    CHECK(world.where<Event>("start", Test::Before, at(u"2021-05")) == Ids{month, day});
    CHECK(world.where<Event>("start", Test::Before, at(u"2021-04-22")).empty());
    CHECK(world.where<Event>("start", Test::After, at(u"2021-04")).empty());
    CHECK(world.where<Event>("start", Test::After, at(u"2021-03-31")) == Ids{month, day});
    CHECK(world.where<Event>("start", Test::After, at(u"2020")) == Ids{year, month, day});
}

TEST_CASE("The last months go with the calendar", "[storage]")
{
    World world;
    const QDate today = QDate::currentDate();
    const Id now = world.addEvent(today.toString(Qt::ISODate));
    const Id recent = world.addEvent(today.addMonths(-1).toString(QStringLiteral("yyyy-MM")));
    const Id old = world.addEvent(today.addMonths(-4).toString(Qt::ISODate));
    const Id coming = world.addEvent(today.addDays(1).toString(Qt::ISODate));
    CHECK(world.where<Event>("start", Test::Is, {Value(QStringLiteral("P3M"))}) == Ids{now, recent});
    CHECK(world.where<Event>("start", Test::IsNot, {Value(QStringLiteral("P3M"))}) == Ids{old, coming});
    CHECK(world.where<Event>("start", Test::Is, {Value(QStringLiteral("P5M"))}) == Ids{now, recent, old});
}

TEST_CASE("A person is lead of a work stream by a role that holds today, or because the stream names them",
          "[storage]")
{
    World world;
    world.addRole(world.ana, world.two, RolePart::Lead);
    world.addRole(world.bo, world.two, RolePart::Assist);
    world.addRole(world.cy, world.two, RolePart::Lead, QStringLiteral("2021-06"));
    StreamLead named;
    named.workStream = world.one;
    named.person = world.bo;
    added(*world.store, named);
    CHECK(world.where<Person>("leads", Test::Is, {world.two}) == Ids{world.ana});
    CHECK(world.where<Person>("leads", Test::Is, {world.one}) == Ids{world.bo});
    CHECK(world.where<Person>("leads", Test::IsOneOf, {world.one, world.two}) == Ids{world.ana, world.bo});
    CHECK(world.where<Person>("leads", Test::IsNot, {world.two}) == Ids{world.bo, world.cy});
    CHECK(world.where<Person>("leads", Test::IsEmpty) == Ids{world.cy});
    CHECK(world.where<Person>("assists", Test::Is, {world.two}) == Ids{world.bo});
    CHECK(world.where<WorkStream>("led_by_person", Test::Is, {world.ana}) == Ids{world.two});
}

TEST_CASE("Every virtual field and every relation can be asked for and sorted by, for the secretariat alone",
          "[storage]")
{
    World world;
    for (const EntityDescriptor* entity : allEntities()) {
        QStringList names;
        for (const VirtualField& way : entity->virtualFields())
            names.append(way.name);
        for (const Relation& relation : relationsOf(*entity)) {
            names.append(relation.name);
            CHECK(entity->field(relation.name) == nullptr);
            CHECK(entity->virtualField(relation.name) == nullptr);
            for (const QString& path : relation.paths)
                CHECK(pathSql(*entity, path, QStringLiteral("p")).has_value());
        }
        for (const QString& name : names) {
            INFO(entity->name() << '.' << name);
            for (const Test test : {Test::Is, Test::IsNot, Test::Contains, Test::IsEmpty, Test::IsNotEmpty}) {
                Query query(*entity);
                query.where.push_back({name, test, {}});
                const auto found = world.store->ids(query);
                CHECK(found.has_value());
                // Others must not learn by it whether something is there that they may not see.
                CHECK_FALSE(world.store->ids(query.readBy(Audience::Public)).has_value());
                CHECK_FALSE(world.store->count(query.readBy(Audience::Members)).has_value());
            }
            if (!entity->virtualField(name))
                continue;
            Query sorted(*entity);
            sorted.sort = {{name, true}};
            CHECK(world.store->ids(sorted).has_value());
        }
    }
}

TEST_CASE("Lists are sorted by several columns, also by those that others give them", "[storage]")
{
    World world;
    Query query = Query::of<Person>();
    query.sort = {{QStringLiteral("organisation"), false}, {QStringLiteral("family_name"), true}};
    // Ana's first office is the Finnish one, as her row shows it; who has none comes last.
    CHECK(require(world.store->ids(query)) == Ids{world.bo, world.ana, world.cy});
    query.sort = {{QStringLiteral("organisation"), true}, {QStringLiteral("family_name"), false}};
    CHECK(require(world.store->ids(query)) == Ids{world.ana, world.bo, world.cy});
}
