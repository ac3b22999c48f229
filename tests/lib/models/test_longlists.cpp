// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"
#include "db/sqlitereader.h"
#include "entities/affiliation.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "models/entitytablemodel.h"
#include "models/knownlists.h"
#include "support/changesources.h"
#include "support/crowd.h"
#include "support/temporarystore.h"

#include <QSignalSpy>
#include <QtTest>

using namespace rapporteur;
using test::crowd;
using test::fillCrowd;
using test::require;

namespace {

constexpr int familyName = 1;
void waitForAll(const EntityTableModel& model)
{
    REQUIRE(QTest::qWaitFor([&] { return model.isWhole(); }));
}

std::vector<Id> listed(const EntityTableModel& model)
{
    std::vector<Id> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.idAt(row));
    return ids;
}

/// What the database gives, put in order there.
std::vector<Id> expected(const Store& store, const EntityTableModel& model)
{
    return require(store.ids(model.query()));
}

} // namespace

TEST_CASE("A list of a great many is found word by word and put in the order of a derived column")
{
    test::TemporaryStore store;
    fillCrowd(*store);
    EntityTableModel model(*store, Person::descriptor());
    model.setColumns(
        {QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("organisation")});
    model.reload();
    REQUIRE(model.rowCount() == crowd);
    const auto answered = [&model](const auto& ask) {
        QSignalSpy asked(&model, &EntityTableModel::asked);
        QSignalSpy reloaded(&model, &EntityTableModel::reloaded);
        ask();
        CHECK(asked.size() == 1);
        REQUIRE((!reloaded.isEmpty() || reloaded.wait()));
    };
    for (const char* words : {"m", "ma", "mar"}) {
        answered([&] { model.setSearch(QString::fromLatin1(words)); });
        CHECK(model.index(0, familyName).data().toString() == QStringLiteral("Name 00000"));
    }
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("Maria"));
    Query all(Person::descriptor());
    all.search = QStringLiteral("mar");
    const std::vector<Id> marias = require(store->ids(all));
    REQUIRE(QTest::qWaitFor([&] { return model.isWhole(); }));
    CHECK(model.rowCount() == static_cast<int>(marias.size()));
    CHECK(model.idAt(1) == marias.at(1));

    Organisation office;
    office.name = QStringLiteral("Office");
    ChangeSet changes;
    Affiliation affiliation;
    affiliation.organisation = changes.add(office);
    affiliation.person = marias.back();
    changes.add(affiliation);
    require(store->apply(std::move(changes)));
    answered([&] { model.setSearch({}); });
    answered([&] { model.setSort({{QStringLiteral("organisation"), false}}); });
    CHECK(model.idAt(0) == marias.back());
}

TEST_CASE("What is typed in the search of a long list is there before anything else happens")
{
    test::TemporaryStore store;
    fillCrowd(*store);
    EntityTableModel model(*store, Person::descriptor());
    model.reload();
    for (const SortKey& key :
         {SortKey{QStringLiteral("family_name"), true}, SortKey{QStringLiteral("consent"), false}}) {
        INFO(key.field.toStdString());
        model.setSort({key});
        REQUIRE(
            QTest::qWaitFor([&] { return model.isWhole() && model.idAt(0) == expected(*store, model)[0]; }));
        const std::vector<Id> everybody = listed(model);
        QSignalSpy asked(&model, &EntityTableModel::asked);
        // Faster than any list is read to its end, and slower; the last letter taken back.
        for (const char* words :
             {"m", "ma", "mar", "mari", "mar", "maria name", "maria name 1", "mar na 1", "na mar"}) {
            INFO(words);
            QSignalSpy reloaded(&model, &EntityTableModel::reloaded);
            model.setSearch(QString::fromLatin1(words));
            CHECK(reloaded.size() == 1);
            std::vector<Id> all = expected(*store, model);
            const std::vector<Id> first = listed(model);
            REQUIRE(first.size() <= all.size());
            CHECK(std::equal(first.begin(), first.end(), all.begin()));
            if (QLatin1String(words) == QLatin1String("ma"))
                continue;
            waitForAll(model);
            CHECK(listed(model) == all);
            CHECK(model.total() == crowd);
        }
        model.setSearch({});
        CHECK(model.isWhole());
        CHECK(listed(model) == everybody);
        CHECK(asked.isEmpty());
    }
}

TEST_CASE("A search in a long list never shows what somebody has changed in the meantime", "[storage]")
{
    test::TemporaryStore store;
    fillCrowd(*store);
    EntityTableModel model(*store, Person::descriptor());
    model.reload();
    model.setSort({{QStringLiteral("family_name"), false}});
    REQUIRE(QTest::qWaitFor([&] { return model.isWhole() && model.total() == crowd; }));

    auto other = store.open();
    const Record first = require(other->record(Person::descriptor(), model.idAt(0)));
    Record renamed = first;
    renamed.setValue(u"given_name", QStringLiteral("Maxima"));
    Record zed = require(other->record(Person::descriptor(), model.idAt(1)));
    Record late = zed;
    late.setValue(u"given_name", QStringLiteral("Zed"));
    ChangeSet changes;
    changes.update(first, renamed);
    changes.update(zed, late);
    require(other->apply(std::move(changes)));

    for (const char* words : {"max", "maxi"}) {
        QSignalSpy reloaded(&model, &EntityTableModel::reloaded);
        model.setSearch(QString::fromLatin1(words));
        REQUIRE((!reloaded.isEmpty() || reloaded.wait()));
        CHECK(model.idAt(0) == first.id);
        CHECK(model.idAt(1) != zed.id);
    }
    waitForAll(model);
    CHECK(listed(model) == std::vector<Id>{first.id});
}

TEST_CASE("Of the lists before, the narrowest that can have what is typed is looked through")
{
    test::TemporaryStore store;
    ChangeSet people;
    for (const char* name : {"Alm", "Berg", "Bern", "Carr"}) {
        Person person;
        person.familyName = QString::fromLatin1(name);
        people.add(person);
    }
    require(store->apply(std::move(people)));
    const auto wordsOf = [&](const char* search) {
        const auto ids = require(store->ids(Query::of<Person>().matching(QString::fromLatin1(search))));
        return std::make_shared<const WordsAhead>(
            require(WordsAhead::read(store->database(), Query::of<Person>(), ids)));
    };
    const auto all = std::make_shared<std::vector<Id>>(require(store->ids(Query::of<Person>())));
    KnownLists known;
    known.keep({}, all, wordsOf(""));
    known.keep(QStringLiteral("ber"), nullptr, wordsOf("ber"));
    CHECK(known.all() == all);
    CHECK(known.first(QStringLiteral("berg"), 5)->size() == 1);
    CHECK(known.first(QStringLiteral("be"), 5)->size() == 2);
    CHECK(known.first(QStringLiteral("carr"), 5)->size() == 1);
    known.keep(QStringLiteral("carr"), nullptr, wordsOf("carr"));
    CHECK(known.first(QStringLiteral("berg"), 5)->size() == 1);
    CHECK(known.first(QStringLiteral("carr"), 5)->size() == 1);
    known.forget();
    CHECK(known.all() == nullptr);
    CHECK_FALSE(known.first(QStringLiteral("berg"), 5).has_value());
}

TEST_CASE(
    "A list whose order takes long says how far it is, and keeps the one that it has where that is wanted")
{
    test::TemporaryStore store;
    fillCrowd(*store);
    EntityTableModel model(*store, Person::descriptor());
    model.reload();
    const std::vector<Id> before = listed(model);
    QSignalSpy asked(&model, &EntityTableModel::asked);
    QSignalSpy reloaded(&model, &EntityTableModel::reloaded);
    model.setSort({{QStringLiteral("organisation"), false}});
    CHECK(model.isReordering());
    CHECK(asked.size() == 1);
    model.setSort({{QStringLiteral("country"), true}});
    CHECK(model.isReordering());
    model.keepOrder();
    CHECK_FALSE(model.isReordering());
    CHECK(model.sortKeys().empty());
    CHECK(model.query().sort.empty());
    CHECK(reloaded.size() == 1);
    CHECK(model.isWhole());
    CHECK(listed(model) == before);
    model.keepOrder();
    CHECK(reloaded.size() == 1);
    // What is asked for then is not held up by what nobody waits for.
    model.setSort({{QStringLiteral("family_name"), true}});
    REQUIRE(QTest::qWaitFor([&] { return model.isWhole() && model.idAt(0) == before.back(); }));
    CHECK(reloaded.size() >= 2);
}

TEST_CASE("Reading that is given up ends soon, and tells until then how many rows it has gone through")
{
    test::TemporaryStore store;
    fillCrowd(*store);
    const QString slow =
        QStringLiteral("SELECT t.\"id\" FROM \"person\" t ORDER BY (SELECT max(o.\"id\") FROM "
                       "\"search_text\" o WHERE o.\"record\" > t.\"id\" - 9 AND o.\"entity\" = "
                       "'person' AND o.\"record\" < t.\"id\" + 9)");
    std::atomic_bool abandoned = false;
    std::atomic<qint64> rows = 0;
    {
        const BreakingOff reading(store->database(), abandoned, &rows);
        CHECK(store->database().select(slow).has_value());
        CHECK(rows > 1000);
        CHECK(rows <= crowd);
        abandoned = true;
        CHECK_FALSE(store->database().select(slow).has_value());
    }
    CHECK(store->database().select(slow).has_value());
    const ListProgress half{crowd / 2, crowd};
    CHECK(half.percent() == 50);
    CHECK(ListProgress{crowd, crowd}.percent() == 99);
    CHECK(ListProgress{5, 0}.percent() == 0);
}
