// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/serverurl.h"
#include "entities/person.h"
#include "support/storesteps.h"

#include <QEventLoop>
#include <QTimer>
#include <QUrl>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Person person(const QString& family)
{
    Person person;
    person.familyName = family;
    return person;
}

/// Ends the connections of a store as a server that restarts does.
void cutOff(const TemporaryStore& by, Store& store)
{
    const auto pid =
        require(store.database().selectValue(QStringLiteral("SELECT pg_backend_pid()"))).toLongLong();
    const auto other = by.open();
    require(other->database().selectValue(QStringLiteral("SELECT pg_terminate_backend(%1, 10000)").arg(pid)));
}

QString urlWith(const QString& url, const QString& user)
{
    QUrl changed(url);
    changed.setUserName(user);
    return changed.toString();
}

} // namespace

TEST_CASE("The address of a server is read part by part", "[db]")
{
    const auto url = require(
        parseServerUrl(QStringLiteral("postgresql://anna:p%40ss@one.example:5433,two.example/ml%20group")));
    CHECK(url.user == QStringLiteral("anna"));
    CHECK(url.password == QStringLiteral("p@ss"));
    CHECK(url.hosts == QStringLiteral("one.example,two.example"));
    CHECK(url.ports == QStringLiteral("5433,5432"));
    CHECK(url.database == QStringLiteral("ml group"));
    CHECK_FALSE(url.displayText().contains(QStringLiteral("p@ss")));
    CHECK(url.connectOptions().contains(QStringLiteral("read-write")));
    CHECK_FALSE(url.connectOptions(true).contains(QStringLiteral("read-write")));
    CHECK(require(parseServerUrl(QStringLiteral("postgresql://localhost/ml"))).user.isEmpty());
    const auto six = require(parseServerUrl(QStringLiteral("postgresql://anna@[::1]:5433/ml")));
    CHECK(six.hosts == QStringLiteral("::1"));
    CHECK(six.ports == QStringLiteral("5433"));
    for (const char16_t* bad : {u"postgresql://", u"postgresql://host", u"postgresql://host/",
                                u"postgresql://host/a/b", u"http://host/ml"})
        CHECK_FALSE(parseServerUrl(QString::fromUtf16(bad)));
    CHECK_FALSE(StoreLocation{QStringLiteral("postgresql://a:secret@h/d")}.displayText().contains(
        QStringLiteral("secret")));
}

TEST_CASE("The address of a server that is remembered opens the same one", "[db]")
{
    for (const char16_t* address : {u"postgresql://anna@one.example:5433,two.example/ml",
                                    u"postgresql://[::1]:5433/ml", u"postgresql:///ml"})
        CHECK(StoreLocation{QString::fromUtf16(address)}.displayText() == QString::fromUtf16(address));
}

TEST_CASE("A server that cannot be reached, or a database that is not there, is named in one sentence",
          "[storage][postgresql]")
{
    TemporaryStore store;
    const QString real = store.location().text;
    const QString server = real.left(real.lastIndexOf(u'/') + 1);
    for (const QString& wrong :
         {QStringLiteral("postgresql://127.0.0.1:1/ml"),
          QStringLiteral("postgresql://no.such.host.invalid/ml"), server + QStringLiteral("no_such_database"),
          urlWith(real, QStringLiteral("no_such_person"))}) {
        const auto opened = Store::open({wrong});
        INFO(wrong);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Unavailable);
        CHECK(opened.error().message.startsWith(QStringLiteral("The database postgresql://")));
        CHECK_FALSE(opened.error().message.contains(u'\n'));
    }
    const auto garbled = Store::open({QStringLiteral("postgresql://nonsense")});
    REQUIRE_FALSE(garbled);
    CHECK(garbled.error().code == ErrorCode::Usage);
}

TEST_CASE("A database that is empty, full of other things or ours already is told apart",
          "[storage][postgresql]")
{
    TemporaryStore store;
    const auto again = Store::create(store.location());
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(QStringLiteral("holds the records of a group already")));
    Database& database = store->database();
    require(database.executeDirectly(QStringLiteral("DROP SCHEMA public CASCADE")));
    require(database.executeDirectly(QStringLiteral("CREATE SCHEMA public")));
    const auto empty = Store::open(store.location());
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == ErrorCode::NotOurs);
    CHECK(empty.error().message.contains(QStringLiteral("holds no records of Rapporteur yet")));
    for (const char* other : {"CREATE TABLE invoices (id int)", "CREATE VIEW prices AS SELECT 1 AS one"}) {
        require(database.executeDirectly(QString::fromLatin1(other)));
        for (const auto& refused : {Store::open(store.location()).map([](auto&&) {}),
                                    Store::create(store.location()).map([](auto&&) {})}) {
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::NotOurs);
            CHECK(refused.error().message.contains(QStringLiteral("other tables")));
        }
        require(database.executeDirectly(QStringLiteral("DROP TABLE IF EXISTS invoices")));
    }
}

TEST_CASE("An account that may only read reads, and is told that it may not write", "[storage][postgresql]")
{
    TemporaryStore store;
    const Id id = added(*store, person(QStringLiteral("Piela")));
    const QString role = QStringLiteral("reader_%1").arg(IdGenerator::make().toString());
    Database& database = store->database();
    require(database.executeDirectly(QStringLiteral("CREATE ROLE %1 LOGIN").arg(role)));
    const StoreLocation asReader{urlWith(store.location().text, role)};
    const auto forbidden = Store::open(asReader);
    REQUIRE_FALSE(forbidden);
    CHECK(forbidden.error().message.contains(QStringLiteral("Your account may not")));
    require(database.executeDirectly(
        QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1").arg(role)));
    {
        const auto reader = require(Store::open(asReader));
        CHECK(require(reader->count(Query::of<Person>())) == 1);
        const auto refused = edit<Person>(*reader, id, u"family_name", QStringLiteral("X"));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::ReadOnly);
        CHECK(require(reader->count(Query::of<Person>())) == 1);
    }
    const auto asked = require(Store::open(store.location(), {true, {}}));
    CHECK(asked->isReadOnly());
    CHECK_FALSE(edit<Person>(*asked, id, u"family_name", QStringLiteral("X")));
    CHECK_FALSE(asked->database().executeDirectly(QStringLiteral("DELETE FROM \"person\"")));
    require(database.executeDirectly(QStringLiteral("DROP OWNED BY %1").arg(role)));
    require(database.executeDirectly(QStringLiteral("DROP ROLE %1").arg(role)));
}

TEST_CASE("A connection that the server ended is made again by the next read or write",
          "[storage][postgresql]")
{
    TemporaryStore store;
    const Id id = added(*store, person(QStringLiteral("Piela")));
    const auto mine = store.open(QStringLiteral("anna"));
    CHECK(require(mine->count(Query::of<Person>())) == 1);
    cutOff(store, *mine);
    CHECK(require(mine->count(Query::of<Person>())) == 1);
    require(edit<Person>(*mine, id, u"family_name", QStringLiteral("Virtanen")));
    cutOff(store, *mine);
    require(edit<Person>(*mine, id, u"family_name", QStringLiteral("Nieminen")));
    require(mine->undo());
    cutOff(store, *mine);
    require(mine->undo());
    CHECK(require(store->get<Person>(id)).familyName == QStringLiteral("Piela"));
    CHECK(require(store->check()).isEmpty());
    // The session is set up as before.
    cutOff(store, *mine);
    CHECK(
        require(mine->database().selectValue(QStringLiteral("SELECT current_setting('client_min_messages')")))
            .toString() == QStringLiteral("warning"));

    const auto reader = require(Store::open(store.location(), {true, {}}));
    cutOff(store, *reader);
    CHECK(require(reader->count(Query::of<Person>())) == 1);
    CHECK_FALSE(reader->database().executeDirectly(QStringLiteral("DELETE FROM \"person\"")));
}

TEST_CASE("What others write is told of also after the connection was lost", "[storage][postgresql]")
{
    TemporaryStore store;
    const auto mine = store.open(QStringLiteral("anna"));
    cutOff(store, *mine);
    mine->refresh();
    QEventLoop loop;
    bool told = false;
    QObject::connect(&*mine, &Store::changed, &loop, [&](const ChangeNotice& notice) {
        told = notice.foreign;
        loop.quit();
    });
    added(*store, person(QStringLiteral("Piela")));
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    CHECK(told);
    CHECK(require(mine->count(Query::of<Person>())) == 1);
}

TEST_CASE(
    "A connection that is lost within a transaction fails it with one sentence and works at the next try",
    "[storage][postgresql]")
{
    TemporaryStore store;
    const auto mine = store.open(QStringLiteral("anna"));
    {
        auto transaction = require(Transaction::begin(mine->database()));
        cutOff(store, *mine);
        const auto failed = mine->database().selectValue(QStringLiteral("SELECT 1"));
        REQUIRE_FALSE(failed);
        CHECK(failed.error().code == ErrorCode::Unavailable);
        CHECK(failed.error().message.startsWith(
            QStringLiteral("The database server does not answer; nothing was changed.")));
        CHECK_FALSE(transaction.commit());
    }
    added(*mine, person(QStringLiteral("Piela")));
    CHECK(require(store->count(Query::of<Person>())) == 1);
}
