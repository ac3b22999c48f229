// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "entities/person.h"
#include "support/temporarystore.h"

#include <QAbstractItemModelTester>

using namespace rapporteur;
using test::require;

namespace {

void addPerson(Store& store, const QString& name)
{
    Person person;
    person.familyName = name;
    ChangeSet changes;
    changes.add(person);
    require(store.apply(std::move(changes)));
}

} // namespace

TEST_CASE("The history lists steps newest first, also those that come while it is shown", "[storage]")
{
    test::TemporaryStore store(QStringLiteral("anna"));
    addPerson(*store, QStringLiteral("Alm"));
    HistoryModel model(*store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    REQUIRE(model.rowCount() == 1);
    addPerson(*store, QStringLiteral("Berg"));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, HistoryModel::What).data().toString().contains(QStringLiteral("Berg")));
    CHECK(model.index(1, HistoryModel::What).data().toString().contains(QStringLiteral("Alm")));
    CHECK(model.index(0, HistoryModel::Who).data().toString() == QStringLiteral("anna"));
}

TEST_CASE("A long history is read as far as one scrolls, without a gap")
{
    test::TemporaryStore store;
    for (int i = 0; i < 230; ++i)
        addPerson(*store, QStringLiteral("Name %1").arg(i));
    HistoryModel model(*store);
    model.reload();
    CHECK(model.rowCount() == 100);
    while (model.canFetchMore({}))
        model.fetchMore({});
    REQUIRE(model.rowCount() == 230);
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(model.stepAt(row).sequence < model.stepAt(row - 1).sequence);
}
