// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/alias.h"
#include "entities/attachment.h"
#include "entities/attendance.h"
#include "entities/contribution.h"
#include "entities/distinctpair.h"
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
#include "entities/streamlead.h"
#include "entities/workstream.h"
#include "store/merge.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

PartialDate date(const char* iso)
{
    return PartialDate::fromIso(QString::fromLatin1(iso)).value_or(PartialDate());
}

/// One person, entered twice.
struct Twice
{
    TemporaryStore store;
    ChangeSet changes;
    Id group = added<Group>([](Group& each) {
        each.name = QStringLiteral("ML Group 2021");
        each.start = date("2021");
    });
    Id office = named("Statistics Finland");
    Id other = named("UNECE");
    Id stream = added<WorkStream>([this](WorkStream& each) {
        each.group = group;
        each.code = QStringLiteral("WS3");
        each.title = QStringLiteral("Integration");
    });
    Id event = added<Event>([this](Event& each) {
        each.group = group;
        each.title = QStringLiteral("Monthly meeting");
        each.start = date("2021-03");
    });
    Id talk = added<Presentation>([this](Presentation& each) {
        each.event = event;
        each.title = QStringLiteral("Best practices");
    });
    Id kept = person("Riitta", "Piela", "riitta@example.org");
    Id lost = person("R.", "Piela", "");

    template <class T, class Fill>
    Id added(const Fill& fill)
    {
        T object;
        fill(object);
        ChangeSet one;
        const Id id = one.add(object);
        require(store->apply(one));
        return id;
    }
    Id named(const char* name)
    {
        return added<Organisation>([&](Organisation& each) { each.name = QString::fromUtf8(name); });
    }
    Id person(const char* given, const char* family, const char* email)
    {
        return added<Person>([&](Person& each) {
            each.givenName = QString::fromUtf8(given);
            each.familyName = QString::fromUtf8(family);
            each.email = QString::fromUtf8(email);
        });
    }
    Id member(Id who, const char* joined, const char* left = "")
    {
        return added<Membership>([&](Membership& each) {
            each.person = who;
            each.group = group;
            each.joined = date(joined);
            each.left = date(left);
        });
    }
    Id speaker(Id who, Id organisation = {}, Id of = {})
    {
        return added<Speaker>([&](Speaker& each) {
            each.presentation = of.isNull() ? talk : of;
            each.person = who;
            each.organisation = organisation;
        });
    }
    MergePlan plan(const QSet<QString>& fromLost = {})
    {
        return require(planMerge(*store, {refTo<Person>(kept), refTo<Person>(lost), fromLost}));
    }
    void merge(const QSet<QString>& fromLost = {}) { require(store->apply(plan(fromLost).changes)); }
    template <class T>
    std::vector<T> all()
    {
        return require(store->all<T>());
    }
};

} // namespace

TEST_CASE("Merging has everything refer to the one that stays, in one step that is undone as one",
          "[storage]")
{
    Twice twice;
    const Id talks = twice.speaker(twice.lost, twice.office);
    twice.added<Attendance>([&](Attendance& each) {
        each.event = twice.event;
        each.person = twice.lost;
    });
    twice.added<Link>([&](Link& each) {
        each.owner = refTo<Person>(twice.lost);
        each.address = QStringLiteral("https://example.org/piela");
    });
    const Id membership = twice.member(twice.lost, "2021-01");
    const QStringList before = contentsOf(*twice.store);

    const MergePlan plan = twice.plan();
    CHECK(movedWords(plan) == QStringList({QStringLiteral("Events: 1"), QStringLiteral("Links: 1"),
                                           QStringLiteral("Memberships: 1"), QStringLiteral("Talks: 1")}));
    const Applied applied = require(twice.store->apply(plan.changes));
    CHECK(require(twice.store->get<Speaker>(talks)).person == twice.kept);
    CHECK(require(twice.store->get<Membership>(membership)).person == twice.kept);
    CHECK(twice.all<Link>().front().owner == refTo<Person>(twice.kept));
    CHECK(twice.all<Person>().size() == 1);
    CHECK(require(twice.store->get<Person>(twice.lost)).id == twice.kept);
    CHECK(require(twice.store->check()).join(u'\n').toStdString() == "");
    const QStringList after = contentsOf(*twice.store);

    require(twice.store->undo(applied.sequence));
    CHECK(contentsOf(*twice.store) == before);
    CHECK(require(twice.store->get<Person>(twice.lost)).id == twice.lost);
    CHECK(rowsOf(twice.store->database(),
                 QStringLiteral("SELECT * FROM \"removed_record\" WHERE \"heir\" IS NOT NULL"))
              .isEmpty());
    require(twice.store->redo());
    CHECK(contentsOf(*twice.store) == after);
    CHECK(require(twice.store->get<Person>(twice.lost)).id == twice.kept);
    CHECK(require(twice.store->check()).join(u'\n').toStdString() == "");
}

TEST_CASE("A merge takes the fields that were chosen and keeps the other name", "[storage]")
{
    Twice twice;
    const Record kept = require(twice.store->record(refTo<Person>(twice.kept)));
    const Record lost = require(twice.store->record(refTo<Person>(twice.lost)));
    require(edit(*twice.store, lost, u"notes", QStringLiteral("speaks Finnish")));
    CHECK(knownOnlyTo(require(twice.store->record(refTo<Person>(twice.lost))), kept) ==
          QSet<QString>{QStringLiteral("notes")});
    twice.merge({QStringLiteral("notes")});
    const Person person = twice.all<Person>().front();
    CHECK(person.givenName == QStringLiteral("Riitta"));
    CHECK(person.email == QStringLiteral("riitta@example.org"));
    CHECK(person.notes == QStringLiteral("speaks Finnish"));
    REQUIRE(twice.all<Alias>().size() == 1);
    CHECK(twice.all<Alias>().front().name == QStringLiteral("R. Piela"));
    CHECK(found<Person>(*twice.store, u"r piela") == 1);
}

TEST_CASE("A name that differs in its accents only is no other name, and the name given up is one",
          "[storage]")
{
    Twice twice;
    const Id third = twice.person("Riittä", "Piela", "");
    require(twice.store->apply(
        require(planMerge(*twice.store, {refTo<Person>(twice.kept), refTo<Person>(third), {}})).changes));
    CHECK(twice.all<Alias>().empty());
    twice.merge({QStringLiteral("given_name")});
    REQUIRE(twice.all<Alias>().size() == 1);
    CHECK(twice.all<Alias>().front().name == QStringLiteral("Riitta Piela"));
}

TEST_CASE("Memberships of one group become one where their times meet, and stay two where they do not",
          "[storage]")
{
    Twice twice;
    SECTION("they meet: its roles follow it")
    {
        const Id first = twice.member(twice.kept, "2021-01", "2021-06");
        const Id second = twice.member(twice.lost, "2021-06");
        const Id role = twice.added<Role>([&](Role& each) {
            each.membership = second;
            each.workStream = twice.stream;
        });
        twice.merge();
        REQUIRE(twice.all<Membership>().size() == 1);
        CHECK(twice.all<Membership>().front().joined == date("2021-01"));
        CHECK(twice.all<Membership>().front().left.isNull());
        CHECK(require(twice.store->get<Role>(role)).membership == first);
        CHECK(require(twice.store->get<Membership>(second)).id == first);
    }
    SECTION("they do not: somebody left and came back")
    {
        twice.member(twice.kept, "2020-01", "2020-06");
        twice.member(twice.lost, "2021-06");
        const MergePlan plan = twice.plan();
        REQUIRE(plan.doubles.size() == 1);
        CHECK_FALSE(plan.doubles.front().folded);
        CHECK(plan.doubles.front().reason.contains(QStringLiteral("Joined")));
        require(twice.store->apply(plan.changes));
        CHECK(twice.all<Membership>().size() == 2);
    }
    SECTION("each has the same role: it becomes one as well")
    {
        for (const Id who : {twice.kept, twice.lost}) {
            const Id membership = twice.member(who, "2021-01");
            twice.added<Role>([&](Role& each) {
                each.membership = membership;
                each.workStream = twice.stream;
                each.part = RolePart::Lead;
            });
        }
        twice.merge();
        CHECK(twice.all<Membership>().size() == 1);
        CHECK(twice.all<Role>().size() == 1);
    }
}

TEST_CASE("One who speaks twice at the same talk speaks once", "[storage]")
{
    Twice twice;
    twice.speaker(twice.kept);
    twice.speaker(twice.lost, twice.office);
    SECTION("what only one of them says is kept")
    {
        twice.merge();
        REQUIRE(twice.all<Speaker>().size() == 1);
        CHECK(twice.all<Speaker>().front().organisation == twice.office);
    }
    SECTION("where they disagree, the one that stays is believed, and the plan says so")
    {
        require(edit<Speaker>(*twice.store, twice.all<Speaker>().front().id, u"organisation", twice.other));
        const MergePlan plan = twice.plan();
        REQUIRE(plan.doubles.size() == 1);
        CHECK(plan.doubles.front().folded);
        CHECK(plan.doubles.front().reason.contains(QStringLiteral("Organisation that day")));
        require(twice.store->apply(plan.changes));
        CHECK(twice.all<Speaker>().front().organisation == twice.other);
    }
}

TEST_CASE("What is taken over from a record that fewer may see stays for these", "[storage]")
{
    Twice twice;
    const Id first = twice.speaker(twice.kept);
    require(edit<Speaker>(*twice.store, first, u"audience", toCode(Audience::Public)));
    twice.speaker(twice.lost, twice.office);
    twice.merge();
    CHECK(require(twice.store->get<Speaker>(first)).audience == Audience::Secretariat);
}

TEST_CASE("Merged organisations leave nothing that is part of itself, and keep their acronyms", "[storage]")
{
    Twice twice;
    const Id parent = twice.added<Organisation>([&](Organisation& each) {
        each.name = QStringLiteral("Tilastokeskus");
        each.acronym = QStringLiteral("TK");
    });
    require(edit<Organisation>(*twice.store, twice.office, u"parent", parent));
    twice.added<Affiliation>([&](Affiliation& each) {
        each.person = twice.kept;
        each.organisation = parent;
        each.from = date("2019");
    });
    twice.added<Affiliation>([&](Affiliation& each) {
        each.person = twice.kept;
        each.organisation = twice.office;
    });
    const MergePlan plan = require(
        planMerge(*twice.store, {refTo<Organisation>(twice.office), refTo<Organisation>(parent), {}}));
    CHECK(plan.otherNames == QStringList({QStringLiteral("Tilastokeskus"), QStringLiteral("TK")}));
    require(twice.store->apply(plan.changes));
    CHECK(require(twice.store->get<Organisation>(twice.office)).parent.isNull());
    REQUIRE(twice.all<Affiliation>().size() == 1);
    CHECK(twice.all<Affiliation>().front().from == date("2019"));
    CHECK(require(twice.store->check()).isEmpty());
}

TEST_CASE("A merge is called one in what can be undone", "[storage]")
{
    Twice twice;
    const QString kept = twice.store->label(refTo<Person>(twice.kept));
    const QString lost = twice.store->label(refTo<Person>(twice.lost));
    twice.speaker(twice.lost);
    twice.merge();
    const auto step = require(twice.store->nextUndo());
    REQUIRE(step);
    CHECK(describe(*step, *twice.store) == QStringLiteral("Merge %1 into %2").arg(lost, kept));
}

TEST_CASE("An organisation that goes into a distant part of it leaves no circle", "[storage]")
{
    Twice twice;
    const auto organisation = [&](const char* name, Id parent) {
        return twice.added<Organisation>([&](Organisation& each) {
            each.name = QString::fromUtf8(name);
            each.parent = parent;
        });
    };
    const Id top = organisation("Ministry", {});
    const Id whole = organisation("Office", top);
    const Id between = organisation("Directorate", whole);
    const Id part = organisation("Unit", between);
    const QStringList before = contentsOf(*twice.store);
    const MergePlan plan =
        require(planMerge(*twice.store, {refTo<Organisation>(part), refTo<Organisation>(whole), {}}));
    const Applied merged = require(twice.store->apply(plan.changes));
    CHECK(require(twice.store->get<Organisation>(part)).parent == top);
    CHECK(require(twice.store->get<Organisation>(between)).parent == part);
    REQUIRE(merged.sequence > 0);
    require(twice.store->undo());
    CHECK(contentsOf(*twice.store) == before);
}

TEST_CASE("Old ids lead to the one that stays over any number of merges, as far as these are not undone",
          "[storage]")
{
    Twice twice;
    const Id last = twice.person("Riitta", "Piela-Virtanen", "");
    twice.merge();
    require(twice.store->apply(
        require(planMerge(*twice.store, {refTo<Person>(last), refTo<Person>(twice.kept), {}})).changes));
    CHECK(require(twice.store->get<Person>(twice.lost)).id == last);
    CHECK(require(twice.store->get<Person>(twice.kept)).id == last);
    require(twice.store->undo());
    CHECK(require(twice.store->get<Person>(twice.lost)).id == twice.kept);
    require(twice.store->undo());
    CHECK(require(twice.store->get<Person>(twice.lost)).id == twice.lost);
    require(twice.store->redo());
    require(twice.store->redo());
    CHECK(require(twice.store->get<Person>(twice.lost)).id == last);
}

TEST_CASE("That two are not the same is forgotten when they are merged, and stays true of others",
          "[storage]")
{
    Twice twice;
    const Id third = twice.person("Rita", "Piela", "");
    for (const auto& [first, second] :
         {std::pair(twice.kept, twice.lost), {twice.lost, third}, {third, twice.kept}}) {
        twice.added<DistinctPair>([&, a = first, b = second](DistinctPair& pair) {
            pair.first = refTo<Person>(a);
            pair.second = refTo<Person>(b);
        });
    }
    const QStringList before = contentsOf(*twice.store);
    twice.merge();
    CHECK(twice.all<DistinctPair>().size() == 1);
    require(twice.store->undo());
    CHECK(contentsOf(*twice.store) == before);
    require(removeRecords(*twice.store, {refTo<Person>(third)}, RemovalMode::Detach));
    CHECK(twice.all<DistinctPair>().size() == 1);
}

TEST_CASE("What goes into a record that goes itself leads on to what is left", "[storage]")
{
    Twice twice;
    for (const auto& [first, second] : {std::pair(twice.kept, twice.lost), {twice.lost, twice.lost}}) {
        twice.added<DistinctPair>([&, a = first, b = second](DistinctPair& pair) {
            pair.first = refTo<Person>(a);
            pair.second = refTo<Person>(b);
        });
    }
    const QStringList before = contentsOf(*twice.store);
    twice.merge();
    CHECK(twice.all<DistinctPair>().empty());
    require(twice.store->undo());
    CHECK(contentsOf(*twice.store) == before);
}

TEST_CASE("Only two that are there and of one kind are merged", "[storage]")
{
    Twice twice;
    const auto refused = [&](const RecordRef& kept, const RecordRef& lost) {
        return planMerge(*twice.store, {kept, lost, {}}).error().code;
    };
    CHECK(refused(refTo<Person>(twice.kept), refTo<Person>(twice.kept)) == ErrorCode::InvalidInput);
    CHECK(refused(refTo<Person>(twice.kept), refTo<Organisation>(twice.office)) == ErrorCode::InvalidInput);
    CHECK(refused(refTo<Person>(twice.kept), refTo<Person>(Id{7})) == ErrorCode::NotFound);
}
