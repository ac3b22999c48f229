// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulkedit.h"

#include "entities/person.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

std::vector<Record> people(Store& store, const QStringList& consents)
{
    ChangeSet changes;
    std::vector<Id> ids;
    for (const QString& consent : consents) {
        Record record = Record::make(Person::descriptor());
        record.setValue(u"family_name", QStringLiteral("Name %1").arg(ids.size()));
        record.setValue(u"consent", consent);
        ids.push_back(changes.add(record));
    }
    require(store.apply(changes));
    return require(store.records(Person::descriptor(), ids));
}

const FieldDescriptor* field(const char* name)
{
    return Person::descriptor().field(QString::fromLatin1(name));
}

} // namespace

TEST_CASE("Changing several records is one step that says before what it does, and is taken back as one",
          "[storage]")
{
    TemporaryStore store;
    const auto records = people(*store, {QStringLiteral("asked"), QStringLiteral("not_asked"),
                                         QStringLiteral("asked"), QStringLiteral("given")});
    const QStringList before = contentsOf(*store);
    const Value given(QStringLiteral("given"));
    const BulkPlan plan = planBulkEdit(records, {{field("consent"), given}});
    CHECK(plan.changed == 3);
    CHECK(plan.unchanged == 1);
    CHECK(plan.lines ==
          std::vector<BulkLine>{{field("consent"), Value(QStringLiteral("asked")), given, 2},
                                {field("consent"), Value(QStringLiteral("not_asked")), given, 1}});
    CHECK(plan.problems.isEmpty());
    const Applied applied = require(store->apply(plan.changes));
    CHECK(applied.records.size() == 3);
    CHECK(require(store->count(Query::of<Person>().is("consent", given))) == 4);
    require(store->undo());
    CHECK(contentsOf(*store) == before);
}

TEST_CASE("Several records cannot be given what breaks a rule, and the rule is said once")
{
    TemporaryStore store;
    const auto records = people(*store, {QStringLiteral("asked"), QStringLiteral("given")});
    const BulkPlan plan = planBulkEdit(records, {{field("family_name"), Value()}});
    CHECK(plan.changed == 2);
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems.front().contains(QStringLiteral("Family name")));
}

TEST_CASE("Nothing that is hidden in forms can be given to several records")
{
    for (const FieldDescriptor* each : bulkFields(Person::descriptor()))
        CHECK_FALSE(each->hidden);
    CHECK(planBulkEdit({}, {}).changes.isEmpty());
}

TEST_CASE(
    "Very many records are changed from a source, read as they are asked for, and taken back as one step",
    "[storage]")
{
    TemporaryStore store;
    QStringList consents;
    for (int i = 0; i < 2'500; ++i)
        consents.append(i % 5 == 0 ? QStringLiteral("given") : QStringLiteral("asked"));
    std::vector<Id> ids;
    for (const Record& record : people(*store, consents))
        ids.push_back(record.id);
    const QStringList before = contentsOf(*store);
    const Value given(QStringLiteral("given"));
    const auto reader = store.open();
    {
        BulkEditSource stopped(*reader, Person::descriptor(), ids, {{field("consent"), given}});
        const auto result = store->apply(stopped, [](qint64) { return false; });
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Cancelled);
        CHECK(contentsOf(*store) == before);
    }
    BulkEditSource source(*reader, Person::descriptor(), ids, {{field("consent"), given}});
    require(store->apply(source));
    CHECK(source.changed() == 2'000);
    CHECK(require(store->count(Query::of<Person>().is("consent", given))) == 2'500);
    require(store->undo());
    CHECK(contentsOf(*store) == before);
    BulkEditSource refused(*reader, Person::descriptor(), ids, {{field("family_name"), Value()}});
    CHECK_FALSE(store->apply(refused));
    CHECK(contentsOf(*store) == before);
}
