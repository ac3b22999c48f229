// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/role.h"
#include "entities/workstream.h"
#include "models/relationmodel.h"
#include "support/storesteps.h"

#include <QAbstractItemModelTester>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

PartialDate date(const char* iso)
{
    return PartialDate::fromIso(QString::fromLatin1(iso)).value_or(PartialDate());
}

/// Somebody who moved from one office to another, and leads a work stream.
struct Scene
{
    explicit Scene(Store& store)
    {
        ChangeSet changes;
        Group edition;
        edition.name = QStringLiteral("Group");
        Membership membership;
        membership.group = changes.add(edition);
        Person somebody;
        somebody.familyName = QStringLiteral("Hansen");
        person = membership.person = changes.add(somebody);
        membership.joined = date("2021");
        WorkStream line;
        line.group = membership.group;
        line.code = QStringLiteral("WS1");
        line.title = QStringLiteral("Pilots");
        Role role;
        role.workStream = changes.add(line);
        role.membership = changes.add(membership);
        changes.add(role);
        Organisation office;
        Affiliation works;
        works.person = person;
        office.name = QStringLiteral("Before");
        works.organisation = before = changes.add(office);
        works.from = date("2019-03");
        works.to = date("2021-06");
        changes.add(works);
        office.name = QStringLiteral("After");
        works.organisation = changes.add(office);
        works.from = date("2021-06");
        works.to = {};
        changes.add(works);
        require(store.apply(std::move(changes)));
    }

    Id person;
    Id before;
};

} // namespace

TEST_CASE("What hangs on a record by way of others is found, and counted alike", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    const Relation roles = Relation::of(QStringLiteral("role.membership.person"));
    CHECK_FALSE(roles.belongs());
    CHECK(require(roles.count(*store, refTo<Person>(scene.person))) == 1);
    CHECK(require(roles.count(*store, refTo<Person>(Id{1}))) == 0);
    const Relation people = Relation::of(QStringLiteral("affiliation.organisation"));
    CHECK(require(people.count(*store, refTo<Organisation>(scene.before))) == 1);
    CHECK(Relation::of(QStringLiteral("affiliation")).belongs());
}

TEST_CASE("What has come to an end says until when, and stands after what holds", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    RelationModel model(*store, Relation::of(QStringLiteral("affiliation")));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setNewestFirst(QStringLiteral("from"));
    model.setLasting(true);
    model.setOwner(refTo<Person>(scene.person));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == QStringLiteral("After"));
    CHECK_FALSE(model.index(0).data(PastRole).toBool());
    CHECK(model.index(0).data(SummaryRole).toString().contains(QStringLiteral("since")));
    CHECK(model.index(1).data().toString() == QStringLiteral("Before"));
    CHECK(model.index(1).data(PastRole).toBool());
    CHECK(model.index(1).data(SummaryRole).toString().contains(QStringLiteral("until")));
}

TEST_CASE("A long list is read two hundred at a time, and knows how many there are", "[storage]")
{
    TemporaryStore store;
    ChangeSet changes;
    Organisation office;
    office.name = QStringLiteral("Office");
    Affiliation works;
    works.organisation = changes.add(office);
    Person somebody;
    for (int i = 0; i < 230; ++i) {
        somebody.familyName = QStringLiteral("Name %1").arg(i);
        works.person = changes.add(somebody);
        changes.add(works);
    }
    require(store->apply(std::move(changes)));
    RelationModel model(*store, Relation::of(QStringLiteral("affiliation.organisation")));
    model.setOwner(refTo<Organisation>(works.organisation));
    CHECK(model.rowCount() == 200);
    CHECK(model.total() == 230);
    model.readMore();
    CHECK(model.rowCount() == 230);
}
