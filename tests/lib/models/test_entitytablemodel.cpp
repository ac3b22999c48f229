// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitytablemodel.h"

#include "entities/affiliation.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "support/temporarystore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace rapporteur;
using test::require;

namespace {

Id addPerson(Store& store, const QString& given, const QString& family)
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    ChangeSet changes;
    const Id id = changes.add(person);
    require(store.apply(std::move(changes)));
    return id;
}

void rename(Store& store, Id id, const QString& family)
{
    const Record before = require(store.record(Person::descriptor(), id));
    Record after = before;
    after.setValue(u"family_name", family);
    ChangeSet changes;
    changes.update(before, after);
    require(store.apply(std::move(changes)));
}

QStringList column(const EntityTableModel& model, int number)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, number).data().toString());
    return texts;
}

constexpr int familyName = 1;

} // namespace

TEST_CASE("A table of people shows them in order and says which record a row is", "[storage]")
{
    test::TemporaryStore store;
    addPerson(*store, QStringLiteral("Søren"), QStringLiteral("Østergård"));
    const Id first = addPerson(*store, QStringLiteral("Ana"), QStringLiteral("Abreu"));
    EntityTableModel model(*store, Person::descriptor());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    CHECK(column(model, familyName) == QStringList{QStringLiteral("Abreu"), QStringLiteral("Østergård")});
    CHECK(model.idAt(0) == first);
    CHECK(model.rowOf(first) == 0);
    CHECK(model.index(0, 0).data(RefRole).toString() == QStringLiteral("person/") + first.toString());
    CHECK(model.headerData(familyName, Qt::Horizontal).toString() == QStringLiteral("Family name"));
}

TEST_CASE("A table follows what is added, changed and removed without losing its place", "[storage]")
{
    test::TemporaryStore store;
    const Id berg = addPerson(*store, {}, QStringLiteral("Berg"));
    addPerson(*store, {}, QStringLiteral("Dahl"));
    EntityTableModel model(*store, Person::descriptor());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    const QPersistentModelIndex kept = model.index(model.rowOf(berg), familyName);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    addPerson(*store, {}, QStringLiteral("Alm"));
    CHECK(column(model, familyName) ==
          QStringList{QStringLiteral("Alm"), QStringLiteral("Berg"), QStringLiteral("Dahl")});
    rename(*store, berg, QStringLiteral("Ek"));
    CHECK(column(model, familyName) ==
          QStringList{QStringLiteral("Alm"), QStringLiteral("Dahl"), QStringLiteral("Ek")});
    CHECK(kept.data().toString() == QStringLiteral("Ek"));
    CHECK(resets.count() == 0);

    require(store->apply(require(store->removal({{QStringLiteral("person"), berg}}, RemovalMode::Refuse))));
    CHECK_FALSE(kept.isValid());
    CHECK(model.rowCount() == 2);
}

TEST_CASE("Searching a table is blind to accents and says of how many", "[storage]")
{
    test::TemporaryStore store;
    addPerson(*store, QStringLiteral("Bo"), QStringLiteral("Sørensen"));
    addPerson(*store, QStringLiteral("Bo"), QStringLiteral("Nilsen"));
    EntityTableModel model(*store, Person::descriptor());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    model.setSearch(QStringLiteral("sorens"));
    CHECK(column(model, familyName) == QStringList{QStringLiteral("Sørensen")});
    CHECK(model.total() == 2);
    model.setSearch({});
    CHECK(model.rowCount() == 2);
}

TEST_CASE("A table sorts by the column that is chosen, both ways", "[storage]")
{
    test::TemporaryStore store;
    addPerson(*store, QStringLiteral("Zoe"), QStringLiteral("Alm"));
    addPerson(*store, QStringLiteral("Ada"), QStringLiteral("Berg"));
    EntityTableModel model(*store, Person::descriptor());
    model.sort(0, Qt::AscendingOrder);
    CHECK(column(model, 0) == QStringList{QStringLiteral("Ada"), QStringLiteral("Zoe")});
    model.sort(0, Qt::DescendingOrder);
    CHECK(column(model, 0) == QStringList{QStringLiteral("Zoe"), QStringLiteral("Ada")});
}

TEST_CASE("A list of which several things are set at once is asked for once")
{
    test::TemporaryStore store;
    addPerson(*store, {}, QStringLiteral("Berg"));
    addPerson(*store, {}, QStringLiteral("Dahl"));
    EntityTableModel model(*store, Person::descriptor());
    QSignalSpy reloaded(&model, &EntityTableModel::reloaded);
    {
        const EntityTableModel::Arranging once(model);
        model.setSort({{QStringLiteral("family_name"), true}});
        model.setConditions({});
        model.setSearch(QStringLiteral("d"));
        CHECK(reloaded.isEmpty());
    }
    CHECK(reloaded.size() == 1);
    CHECK(column(model, familyName) == QStringList{QStringLiteral("Dahl")});
    {
        const EntityTableModel::Arranging nothing(model);
    }
    CHECK(reloaded.size() == 1);
}

TEST_CASE("A long list that is asked for anew has its first page at once and the rest soon after",
          "[storage]")
{
    test::TemporaryStore store;
    ChangeSet changes;
    for (int i = 0; i < EntityTableModel::pageSize + 7; ++i) {
        Person person;
        person.familyName = QStringLiteral("Name %1").arg(i, 4, 10, QLatin1Char('0'));
        changes.add(person);
    }
    require(store->apply(std::move(changes)));
    EntityTableModel model(*store, Person::descriptor());
    model.sort(familyName, Qt::DescendingOrder);
    CHECK_FALSE(model.isWhole());
    REQUIRE(model.rowCount() == EntityTableModel::pageSize);
    CHECK(model.index(0, familyName).data().toString() == QStringLiteral("Name 0206"));
    const QPersistentModelIndex second = model.index(1, familyName);

    QSignalSpy reloaded(&model, &EntityTableModel::reloaded);
    REQUIRE(reloaded.wait());
    CHECK(model.isWhole());
    CHECK(model.total() == EntityTableModel::pageSize + 7);
    REQUIRE(model.rowCount() == EntityTableModel::pageSize + 7);
    CHECK(second.row() == 1);
    CHECK(model.index(model.rowCount() - 1, familyName).data().toString() == QStringLiteral("Name 0000"));

    // Somebody who looks for a row of the rest need not wait for it.
    const Id last = model.idAt(0);
    model.sort(familyName, Qt::AscendingOrder);
    REQUIRE_FALSE(model.isWhole());
    CHECK(model.rowOf(last) == EntityTableModel::pageSize + 6);
    CHECK(model.isWhole());
}

TEST_CASE("A table leaves the order of a derived column when it is asked for its own", "[storage]")
{
    test::TemporaryStore store;
    const Id zoe = addPerson(*store, QStringLiteral("Zoe"), QStringLiteral("Alm"));
    const Id ada = addPerson(*store, QStringLiteral("Ada"), QStringLiteral("Berg"));
    Organisation office;
    office.name = QStringLiteral("Office");
    ChangeSet changes;
    Affiliation affiliation;
    affiliation.organisation = changes.add(office);
    affiliation.person = ada;
    changes.add(affiliation);
    require(store->apply(std::move(changes)));
    EntityTableModel model(*store, Person::descriptor());
    model.setColumns({QStringLiteral("family_name"), QStringLiteral("organisation")});
    model.sort(1, Qt::AscendingOrder);
    CHECK(model.idAt(0) == ada);
    model.sort(-1);
    CHECK(model.idAt(0) == zoe);
}

TEST_CASE("A table of more rows than a page holds shows the last as well as the first")
{
    test::TemporaryStore store;
    ChangeSet changes;
    for (int i = 0; i < 3 * EntityTableModel::pageSize + 7; ++i) {
        Person person;
        person.familyName = QStringLiteral("Name %1").arg(i, 4, 10, QLatin1Char('0'));
        changes.add(person);
    }
    require(store->apply(std::move(changes)));
    EntityTableModel model(*store, Person::descriptor());
    model.reload();
    REQUIRE(model.rowCount() == 3 * EntityTableModel::pageSize + 7);
    CHECK(model.index(0, familyName).data().toString() == QStringLiteral("Name 0000"));
    CHECK(model.index(model.rowCount() - 1, familyName).data().toString() == QStringLiteral("Name 0606"));
}

TEST_CASE("How long a list is shows before all of it has been read", "[storage]")
{
    test::TemporaryStore store;
    ChangeSet changes;
    constexpr int count = EntityTableModel::pageSize + 7;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.familyName = QStringLiteral("Name %1").arg(i, 4, 10, QLatin1Char('0'));
        changes.add(person);
    }
    require(store->apply(std::move(changes)));
    EntityTableModel model(*store, Person::descriptor());
    QSignalSpy counted(&model, &EntityTableModel::counted);
    model.sort(familyName, Qt::AscendingOrder);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(counted.wait());
    CHECK(model.isCounted());
    CHECK_FALSE(model.isWhole());
    CHECK(model.total() == count);
    REQUIRE(model.rowCount() == count);
    CHECK(model.idAt(count - 1).isNull());
    CHECK(model.index(count - 1, familyName).data().toString().isEmpty());

    QSignalSpy reset(&model, &EntityTableModel::modelReset);
    QSignalSpy moved(&model, &EntityTableModel::rowsRemoved);
    QSignalSpy changed(&model, &EntityTableModel::dataChanged);
    QSignalSpy reloaded(&model, &EntityTableModel::reloaded);
    REQUIRE(reloaded.wait());
    CHECK(model.isWhole());
    CHECK(reset.isEmpty());
    CHECK(moved.isEmpty());
    CHECK_FALSE(changed.isEmpty());
    CHECK(model.index(count - 1, familyName).data().toString() == QStringLiteral("Name 0206"));
}
