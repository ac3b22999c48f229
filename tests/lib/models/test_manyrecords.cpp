// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/person.h"
#include "models/entitytablemodel.h"
#include "store/conditionsql.h"
#include "support/temporarystore.h"

#include <QSignalSpy>
#include <QtTest>

using namespace rapporteur;
using test::require;

TEST_CASE("A list of very many records by their ids is read away from the window", "[storage]")
{
    test::TemporaryStore store;
    ChangeSet changes;
    Person person;
    person.familyName = QStringLiteral("Berg");
    std::vector<Id> ids{changes.add(person)};
    person.familyName = QStringLiteral("Alm");
    ids.push_back(changes.add(person));
    person.familyName = QStringLiteral("Carr");
    changes.add(person);
    require(store->apply(std::move(changes)));
    for (qint64 i = 1; i <= 60'000; ++i)
        ids.push_back(Id{ids.front().value - i});

    EntityTableModel model(*store, Person::descriptor());
    model.reload();
    REQUIRE(model.rowCount() == 3);
    QSignalSpy reloaded(&model, &EntityTableModel::reloaded);
    model.setConditions({isOneOf(ids)});
    CHECK(reloaded.isEmpty()); // nobody has waited for the database
    REQUIRE(QTest::qWaitFor([&] { return model.isWhole() && model.rowCount() == 2; }));
    CHECK(model.recordCount() == 2);
    model.setSearch(QStringLiteral("ber"));
    CHECK(QTest::qWaitFor([&] { return model.isWhole() && model.rowCount() == 1 && model.total() == 2; }));
}
