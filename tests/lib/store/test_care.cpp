// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/alias.h"
#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "store/care.h"
#include "support/storesteps.h"

#include <QDir>
#include <QFileInfo>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

struct Scene
{
    explicit Scene(Store& store)
    {
        Group edition;
        edition.name = QStringLiteral("ML Group 2021");
        edition.current = true;
        edition.audience = Audience::Public;
        group = added(store, edition);
        Headcount figure;
        figure.group = group;
        figure.date = PartialDate::of(2021, 12);
        figure.members = 250;
        figure.approximate = true;
        added(store, figure);
        Organisation office;
        office.name = QStringLiteral("Statistics Finland");
        organisation = added(store, office);
        Person somebody;
        somebody.familyName = QStringLiteral("Piela");
        somebody.notes = QStringLiteral("two\nlines, \"quotes\" and ünïcödé 😀");
        person = added(store, somebody);
        Affiliation works;
        works.person = person;
        works.organisation = organisation;
        added(store, works);
        require(edit<Person>(store, person, u"email", QStringLiteral("riitta@example.org")));
        require(store.undo());
        digest = require(store.storeContent(QByteArray("bytes\0and more", 14)));
    }

    Id group, organisation, person;
    QString digest;
};

QStringList historyOf(const Store& store)
{
    return rowsOf(store.database(), QStringLiteral("SELECT * FROM \"change_set\" ORDER BY 1")) +
           rowsOf(store.database(), QStringLiteral("SELECT * FROM \"change\" ORDER BY 1, 2, 3"));
}

/// What check() says after a hand has meddled with the tables.
QStringList verdictAfter(Store& store, const QString& meddling)
{
    require(store.database().executeDirectly(meddling));
    return require(store.check());
}

} // namespace

TEST_CASE("A copy for safekeeping is a store of its own with the same records and history", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    const QString path = store.filePath(QStringLiteral("copy of it.rapporteur"));
    require(store->backupTo(path));
    CHECK(QFileInfo(path).permissions() ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const QFileInfoList beside =
        QDir(store.filePath({})).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo& file : beside)
        CHECK((file.fileName().startsWith(QStringLiteral("test.rapporteur")) ||
               file.fileName() == QStringLiteral("copy of it.rapporteur")));

    const auto copy = require(Store::open({path}, {false, QStringLiteral("anna")}));
    CHECK(contentsOf(*copy) == contentsOf(*store));
    CHECK(historyOf(*copy) == historyOf(*store));
    CHECK(require(copy->content(scene.digest)) == QByteArray("bytes\0and more", 14));
    CHECK(require(copy->check()).isEmpty());
    CHECK(found<Person>(*copy, u"unicode") == 1);
    // Life goes on in it.
    require(copy->redo());
    CHECK(require(copy->get<Person>(scene.person)).email == QStringLiteral("riitta@example.org"));
    require(edit<Group>(*copy, scene.group, u"current", false));
    CHECK(require(copy->check()).isEmpty());

    const auto again = store->backupTo(path);
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(QStringLiteral("exists already")));
    const auto nowhere = store->backupTo(store.filePath(QStringLiteral("no/such/folder.rapporteur")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::NotFound);
}

TEST_CASE("Records go from a file to a server and are the same there", "[storage][postgresql]")
{
    TemporaryStore server;
    const auto file = require(
        Store::create({server.filePath(QStringLiteral("from.rapporteur"))}, {false, QStringLiteral("anna")}));
    const Scene scene(*file);
    require(copyRecords(file->database(), server->database()));
    CHECK(contentsOf(*server) == contentsOf(*file));
    CHECK(historyOf(*server) == historyOf(*file));
    CHECK(require(server->content(scene.digest)) == QByteArray("bytes\0and more", 14));
    require(edit<Person>(*server, scene.person, u"family_name", QStringLiteral("Virtanen")));
    CHECK(require(server->check()).isEmpty());
}

TEST_CASE("The check finds a reference that leads nowhere", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    REQUIRE(require(store->check()).isEmpty());
    Alias alias;
    alias.owner = refTo<Organisation>(scene.organisation);
    alias.name = QStringLiteral("Tilastokeskus");
    added(*store, alias);
    const QStringList found =
        verdictAfter(*store, QStringLiteral("UPDATE \"alias\" SET \"owner\" = 'organisation/4711'"));
    CHECK(found.filter(QStringLiteral("Name of names a record that is not there")).size() == 1);
}

TEST_CASE("The check finds a dangling foreign key", "[storage][sqlite]")
{
    TemporaryStore store;
    const Scene scene(*store);
    require(store->database().executeDirectly(QStringLiteral("PRAGMA foreign_keys = OFF")));
    const QStringList found =
        verdictAfter(*store, QStringLiteral("UPDATE \"affiliation\" SET \"person\" = 4711"));
    CHECK(found.filter(QStringLiteral("Person names a record that is not there")).size() == 1);
}

TEST_CASE("The check finds a record that is not valid, and one that is not sorted where it belongs",
          "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    QStringList found = verdictAfter(*store, QStringLiteral("UPDATE \"person\" SET \"label_key\" = 'zzz'"));
    REQUIRE(found.size() == 1);
    CHECK(found.front().contains(QStringLiteral("Person #%1").arg(scene.person.toString())));
    found = verdictAfter(*store, QStringLiteral("UPDATE \"headcount\" SET \"date\" = 'soon'"));
    CHECK(found.filter(QStringLiteral("is not a date")).size() == 1);
}

TEST_CASE("The check looks at every record of a kind, however many there are", "[storage]")
{
    TemporaryStore store;
    ChangeSet changes;
    for (int i = 0; i < 1001; ++i) {
        Person person;
        person.familyName = QStringLiteral("P%1").arg(i);
        changes.add(person);
    }
    require(store->apply(std::move(changes)));
    REQUIRE(require(store->check()).isEmpty());
    CHECK(verdictAfter(*store, QStringLiteral("UPDATE \"person\" SET \"label_key\" = 'zzz'")).size() == 1001);
}

TEST_CASE("The check finds words that search lacks or has too many of", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    QStringList found =
        verdictAfter(*store, QStringLiteral("UPDATE \"search_text\" SET \"secretariat\" = 'other' WHERE "
                                            "\"entity\" = 'person'"));
    CHECK_FALSE(found.isEmpty());
    require(edit<Person>(*store, scene.person, u"family_name", QStringLiteral("Virtanen")));
    found = verdictAfter(
        *store,
        QStringLiteral("INSERT INTO \"search_text\" (\"entity\", \"record\", \"public\") "
                       "VALUES ('person', 4711, 'ghost')"));
    CHECK_FALSE(found.isEmpty());
    found =
        verdictAfter(*store, QStringLiteral("DELETE FROM \"search_text\" WHERE \"entity\" = 'organisation'"));
    CHECK_FALSE(found.isEmpty());
}

TEST_CASE("The check finds an index of words that is not that of the words", "[storage][sqlite]")
{
    TemporaryStore store;
    const Scene scene(*store);
    const QStringList found = verdictAfter(
        *store, QStringLiteral("INSERT INTO \"person_search\" (\"person_search\") VALUES ('delete-all')"));
    REQUIRE(found.size() == 1);
    CHECK(found.front().contains(QStringLiteral("index")));
}

TEST_CASE("The check finds a history with a hole", "[storage]")
{
    TemporaryStore store;
    const Scene scene(*store);
    CHECK(verdictAfter(*store, QStringLiteral("DELETE FROM \"change\" WHERE \"sequence\" = 2")).size() == 1);
    CHECK(verdictAfter(*store, QStringLiteral("UPDATE \"commit_counter\" SET \"sequence\" = 1")).size() == 2);
}
