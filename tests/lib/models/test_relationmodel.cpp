// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relationmodel.h"

#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/objective.h"
#include "support/temporarystore.h"

#include <QAbstractItemModelTester>

using namespace rapporteur;
using test::require;

namespace {

/// A group with objectives of these texts, in this order.
RecordRef addGroup(Store& store, const QStringList& texts)
{
    ChangeSet changes;
    Group group;
    group.name = QStringLiteral("Group");
    const Id id = changes.add(group);
    for (int i = 0; i < texts.size(); ++i) {
        Objective objective;
        objective.group = id;
        objective.text = texts[i];
        objective.position = i + 1;
        changes.add(objective);
    }
    require(store.apply(std::move(changes)));
    return {QStringLiteral("group"), id};
}

QStringList titles(const RelationModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data().toString());
    return texts;
}

const QStringList abc = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};

} // namespace

TEST_CASE("What belongs to a record is listed in its own order", "[storage]")
{
    test::TemporaryStore store;
    const RecordRef group = addGroup(*store, abc);
    RelationModel model(*store, Relation::owned(Objective::descriptor()));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOwner(group);
    CHECK(titles(model) == abc);
    CHECK(model.isOrdered());
}

TEST_CASE("Moving a row up or down changes the order and nothing else", "[storage]")
{
    test::TemporaryStore store;
    const RecordRef group = addGroup(*store, abc);
    RelationModel model(*store, Relation::owned(Objective::descriptor()));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOwner(group);
    require(store->apply(model.moved(2, 0)));
    CHECK(titles(model) == QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")});
    require(store->apply(model.moved(0, 1)));
    CHECK(titles(model) == QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")});
    CHECK(model.moved(0, 0).isEmpty());
    CHECK(model.moved(2, 3).isEmpty());
}

TEST_CASE("A new record of a list belongs to the owner and stands at the end")
{
    test::TemporaryStore store;
    const RecordRef group = addGroup(*store, abc);
    RelationModel model(*store, Relation::owned(Objective::descriptor()));
    model.setOwner(group);
    const Record record = model.makeRecord();
    CHECK(record.value(u"group").toId() == group.id);
    CHECK(record.value(u"position").toInteger() == 4);
}

TEST_CASE("A number among what is said of a record says of what it is", "[storage]")
{
    test::TemporaryStore store;
    const RecordRef group = addGroup(*store, {});
    Headcount headcount;
    headcount.group = group.id;
    headcount.date = PartialDate::of(2021, 12);
    headcount.members = 250;
    headcount.countries = 33;
    ChangeSet changes;
    changes.add(headcount);
    require(store->apply(std::move(changes)));
    RelationModel model(*store, Relation::owned(Headcount::descriptor()),
                        {QStringLiteral("date"), QStringLiteral("members"), QStringLiteral("countries")});
    model.setOwner(group);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0).data(SummaryRole).toString() == QStringLiteral("Members: 250 · Countries: 33"));
}
