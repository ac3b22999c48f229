// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"
#include "endurance.h"
#include "entities/person.h"
#include "exchange/exporter.h"
#include "replay.h"
#include "support/temporarystore.h"
#include "worker.h"

#include <QElapsedTimer>
#include <QFile>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Job oneSet(const TemporaryStore& store, const QString& name, int amount)
{
    return {QStringLiteral("set"), store.location(), name, 1, amount, 0};
}

ChangeSet onePerson(const QString& name)
{
    Person person;
    person.givenName = name;
    person.familyName = QStringLiteral("Person");
    ChangeSet set;
    set.add(person);
    return set;
}

/// What one moment shows of the set in three places.
struct View
{
    qint64 people = 0;
    qint64 found = 0;
    qint64 steps = 0;

    bool operator==(const View&) const = default;
};

View look(Store& store, const QString& tag)
{
    const Transaction moment = require(Transaction::snapshot(store.database()));
    View view;
    view.people = require(store.count(Query::of<Person>()));
    view.found = require(store.count(Query::of<Person>().matching(tag)));
    view.steps = static_cast<qint64>(require(store.history()).size());
    return view;
}

bool isOneSentence(const QString& text)
{
    return text.endsWith(u'.') && !text.contains(u'\n') && text.size() > 20;
}

void setPatience(Store& store, int milliseconds)
{
    const QString statement = store.location().isServer() ? QStringLiteral("SET lock_timeout = %1")
                                                          : QStringLiteral("PRAGMA busy_timeout = %1");
    require(store.database().executeDirectly(statement.arg(milliseconds)));
}

} // namespace

TEST_CASE("A reader sees a large set whole or not at all and needn't wait for it", "[storage]")
{
    const int amount = counted(300, 3000);
    TemporaryStore store;
    Worker writer(oneSet(store, QStringLiteral("large"), amount));
    REQUIRE(writer.awaitPhase(Phase::Inside));
    int during = 0;
    View last;
    do {
        const bool wasInside = writer.phase() == Phase::Inside;
        last = look(*store, QStringLiteral("large"));
        during += wasInside && writer.phase() == Phase::Inside ? 1 : 0;
        const bool consistent = last == View{0, 0, 0} || last == View{amount, amount, 1};
        INFO(last.people << " people, " << last.found << " found by search, " << last.steps << " steps");
        REQUIRE(consistent);
    } while (!writer.hasEnded());
    writer.awaitEnd();
    CHECK(during > 0);
    CHECK(look(*store, QStringLiteral("large")) == View{amount, amount, 1});
}

TEST_CASE("An export shows one moment, whatever others write meanwhile", "[storage]")
{
    TemporaryStore store;
    const int amount = 60;
    Worker writer({QStringLiteral("sets"), store.location(), QStringLiteral("sets"), 1, amount, 0});
    writer.awaitStart();
    const QString path = store.filePath(QStringLiteral("all.json"));
    // The people are read twice over: both must come from the same moment.
    RecordSelection selection(Person::descriptor());
    selection.columns = {QStringLiteral("family_name")};
    const qint64 before = writer.transactions();
    // At least until the other has written something: on a busy machine it may be slow to begin.
    for (int turn = 0; turn < counted(20, 300) || writer.transactions() == before; ++turn) {
        REQUIRE(writer.isRunning());
        require(exportJson(*store, std::vector<RecordSelection>(6, selection), path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto people = file.readAll().count("family_name");
        INFO(people << " people in six readings");
        REQUIRE((people == 0 || people == 6 * amount));
    }
}

TEST_CASE("A writer waits for another that is in the middle of a large set", "[storage]")
{
    TemporaryStore store;
    Worker writer(oneSet(store, QStringLiteral("large"), counted(150, 1500)));
    REQUIRE(writer.awaitPhase(Phase::Inside));
    const Applied applied = require(store->apply(onePerson(QStringLiteral("Patient"))));
    writer.awaitEnd();
    // Whichever took its number first, the other waited for it, and both are there.
    CHECK(applied.sequence >= 1);
    CHECK(require(store->history()).size() == 2);
    CHECK(require(store->count(Query::of<Person>())) == counted(150, 1500) + 1);
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("A writer that waits too long gives up with a sentence and can try again", "[storage]")
{
    TemporaryStore store;
    const auto other = store.open();
    setPatience(*store, 200);
    {
        const Transaction held = require(Transaction::begin(other->database()));
        require(other->database().execute(
            QStringLiteral("UPDATE \"commit_counter\" SET \"sequence\" = \"sequence\" WHERE \"only\" = 1")));
        const auto refused = store->apply(onePerson(QStringLiteral("Hasty")));
        REQUIRE_FALSE(refused);
        INFO(refused.error().message);
        CHECK(refused.error().code == ErrorCode::Unavailable);
        CHECK(isOneSentence(refused.error().message));
        CHECK(refused.error().message.contains(QStringLiteral("try again")));
    }
    CHECK(require(store->count(Query::of<Person>())) == 0);
    CHECK(require(store->apply(onePerson(QStringLiteral("Hasty")))).sequence == 1);
}

TEST_CASE("On a server as on a file, nobody waits for ever", "[storage][postgresql]")
{
    TemporaryStore store;
    const QString limit = require(store->database().selectValue(QStringLiteral(
                                      "SELECT setting FROM pg_settings WHERE name = 'lock_timeout'")))
                              .toString();
    CHECK(limit.toInt() == 10'000);
}
