// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/rollover.h"

#include "entities/group.h"
#include "entities/membership.h"
#include "entities/objective.h"
#include "entities/output.h"
#include "entities/partner.h"
#include "entities/person.h"
#include "entities/role.h"
#include "entities/streamlead.h"
#include "entities/theme.h"
#include "entities/workstream.h"
#include "exchange/samplereader.h"
#include "support/properties.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

PartialDate date(const char* iso)
{
    return *PartialDate::fromIso(QString::fromLatin1(iso));
}

std::string nextName(const char* name)
{
    return nextEditionName(QString::fromUtf8(name)).toStdString();
}

/// The sample with some members, who have parts in its streams.
struct Records
{
    explicit Records(int members)
    {
        require(store->apply(require(readShippedSample(QStringLiteral("ml-group-2021")))));
        group = require(store->ids(Query::of<Group>().is("current", true))).front();
        streams = require(store->ids(Query::of<WorkStream>().is("group", Value(group))));
        const auto people = require(store->ids(Query::of<Person>()));
        for (int i = 0; i < members; ++i) {
            Membership membership;
            membership.person = people.at(static_cast<size_t>(i) % people.size());
            membership.group = group;
            membership.joined = date("2021-02");
            if (i % 5 == 4)
                membership.left = date("2021-06");
            Role role;
            role.membership = added(*store, membership);
            role.workStream = streams.at(static_cast<size_t>(i) % streams.size());
            role.part = static_cast<RolePart>(i % 3);
            if (i % 4 == 3)
                role.to = date("2021-05");
            added(*store, role);
        }
    }

    Id apply(const RollOverRequest& request)
    {
        const ChangeSet changes = require(rollOver(*store, request));
        require(store->apply(changes));
        return changes.changes().front().id;
    }

    template <class T>
    std::vector<T> of(const char* field, Id owner)
    {
        return require(store->all<T>(Query::of<T>().is(field, Value(owner))));
    }

    TemporaryStore store;
    Id group;
    std::vector<Id> streams;
};

/// All that is there but for these records and their words.
QStringList without(const QStringList& contents, const Applied& applied)
{
    QStringList left;
    for (const QString& line : contents) {
        const bool theirs =
            std::any_of(applied.records.begin(), applied.records.end(), [&line](const RecordRef& record) {
                return line.contains(u'=' + record.id.toString() + u'|') &&
                       (line.startsWith(record.entity + QStringLiteral(" =") + record.id.toString()) ||
                        line.startsWith(u'=' + record.entity + u'|'));
            });
        if (!theirs)
            left.append(line);
    }
    return left;
}

} // namespace

TEST_CASE("The next edition's name counts the year on")
{
    CHECK(nextName("Machine Learning Group 2021") == "Machine Learning Group 2022");
    CHECK(nextName("2021 Group") == "2022 Group");
    CHECK(nextName("Project 2019-2020") == "Project 2020-2021");
    CHECK(nextName("Project 2021/22") == "Project 2022/23");
    CHECK(nextName("From 2019: Group 2021") == "From 2019: Group 2022");
    CHECK(nextName("Group 1999") == "Group 2000");
    CHECK(nextName("Group") == "Group");
    CHECK(nextName("Room 12021") == "Room 12021");
}

TEST_CASE("A date moves by a year as precisely as it is known")
{
    CHECK(yearLater(date("2021")) == date("2022"));
    CHECK(yearLater(date("2021-04")) == date("2022-04"));
    CHECK(yearLater(date("2021-04-22")) == date("2022-04-22"));
    CHECK(yearLater(date("2020-02-29")) == date("2021-02-28"));
    CHECK(yearLater({}).isNull());
}

TEST_CASE("The next edition is proposed with all streams and whoever is a member to the end", "[storage]")
{
    Records records(10);
    const RollOverRequest proposed = require(proposeRollOver(*records.store, records.group));
    CHECK(proposed.name == QStringLiteral("ML Group 2022"));
    CHECK(proposed.streams.size() == 5);
    CHECK(proposed.people.size() == 8);
    CHECK(proposed.start.year() == 2022);
}

TEST_CASE("The next edition has the chosen streams, leads, members and their roles", "[storage]")
{
    Records records(10);
    RollOverRequest request = require(proposeRollOver(*records.store, records.group));
    request.streams = {records.streams.at(0), records.streams.at(2)};
    request.themes = true;
    request.objectives = true;
    const QStringList before = contentsOf(*records.store);
    const Id made = records.apply(request);

    const Group next = require(records.store->get<Group>(made));
    CHECK(next.follows == records.group);
    CHECK_FALSE(next.current);
    CHECK(next.finalReport.isNull());
    const auto streams = records.of<WorkStream>("group", made);
    REQUIRE(streams.size() == 2);
    CHECK(streams.at(0).code == QStringLiteral("WS1"));
    CHECK(streams.at(1).code == QStringLiteral("WS3"));
    CHECK(streams.at(0).status == StreamStatus::Planned);
    CHECK(records.of<Theme>("work_stream", streams.at(0).id).size() == 6);
    CHECK(records.of<StreamLead>("work_stream", streams.at(1).id).size() == 1);
    CHECK(records.of<Output>("group", made).empty());
    CHECK(records.of<Objective>("group", made).size() ==
          records.of<Objective>("group", records.group).size());
    const auto members = records.of<Membership>("group", made);
    CHECK(members.size() == 8);
    for (const Membership& each : members) {
        CHECK(each.consent == Consent::NotAsked); // to be asked for again
        CHECK(each.joined == request.start);
        CHECK(each.left.isNull());
    }
    const auto roles = records.of<Role>("work_stream", streams.at(0).id);
    REQUIRE(roles.size() == 2); // members 0 and 5
    CHECK(roles.front().from == request.start);
    require(records.store->undo());
    CHECK(contentsOf(*records.store) == before);
}

TEST_CASE("An edition whose name is taken, or whose members cannot join, is not made", "[storage]")
{
    Records records(3);
    RollOverRequest request = require(proposeRollOver(*records.store, records.group));
    request.name = QStringLiteral("ML Group 2021");
    const auto taken = rollOver(*records.store, request);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().message ==
          QStringLiteral("There is an edition of that name already: ML Group 2021."));
    request.name = QStringLiteral("Next");
    request.start = {};
    CHECK_FALSE(rollOver(*records.store, request));
    request.people.clear();
    CHECK(rollOver(*records.store, request));
}

TEST_CASE("Rolling over leaves all that was there as it was, byte for byte", "[storage]")
{
    forSome(10, 30, "the old year stays", [] {
        Records records(*rc::gen::inRange(0, 20));
        const QStringList before = contentsOf(*records.store);
        RollOverRequest request = require(proposeRollOver(*records.store, records.group));
        const auto some = [](std::vector<Id> ids) {
            ids.erase(std::remove_if(ids.begin(), ids.end(), [](Id) { return *rc::gen::arbitrary<bool>(); }),
                      ids.end());
            return ids;
        };
        request.streams = some(request.streams);
        request.people = some(request.people);
        request.leads = *rc::gen::arbitrary<bool>();
        request.themes = *rc::gen::arbitrary<bool>();
        request.roles = *rc::gen::arbitrary<bool>();
        request.objectives = *rc::gen::arbitrary<bool>();
        const Applied applied = require(records.store->apply(require(rollOver(*records.store, request))));
        RC_ASSERT(without(contentsOf(*records.store), applied) == before);
        RC_ASSERT(require(records.store->check()).isEmpty());
        require(records.store->undo());
        RC_ASSERT(contentsOf(*records.store) == before);
    });
}
