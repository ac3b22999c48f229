// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/person.h"
#include "support/storesteps.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

constexpr int patience = 60'000; // milliseconds; only a failing test takes so long

Person person(const QString& family)
{
    Person person;
    person.familyName = family;
    return person;
}

/// Notes what a store tells, and waits for it without looking at the clock.
class Listener : public QObject
{
public:
    explicit Listener(Store& store)
    {
        connect(&store, &Store::changed, this, [this](const ChangeNotice& notice) {
            notices.push_back(notice);
            m_loop.quit();
        });
    }

    bool wait()
    {
        QTimer::singleShot(patience, &m_loop, [this] { m_loop.exit(1); });
        return !notices.empty() || m_loop.exec() == 0;
    }

    std::vector<ChangeNotice> notices;

private:
    QEventLoop m_loop;
};

} // namespace

TEST_CASE("A store tells of its own change once, when it is committed", "[storage]")
{
    TemporaryStore store;
    Listener listener(*store);
    QObject context;
    qint64 seen = -1;
    QObject::connect(&*store, &Store::changed, &context,
                     [&] { seen = require(store->count(Query::of<Person>())); });
    const Id id = added(*store, person(QStringLiteral("Piela")));
    REQUIRE(listener.notices.size() == 1);
    CHECK(seen == 1);
    const ChangeNotice& notice = listener.notices.front();
    CHECK(notice.firstSequence == 1);
    CHECK(notice.lastSequence == 1);
    CHECK(notice.entities == QSet<QString>{QStringLiteral("person")});
    CHECK(notice.records == QSet<RecordRef>{refTo<Person>(id)});
    CHECK_FALSE(notice.foreign);
    CHECK_FALSE(store->apply([] {
        ChangeSet changes;
        changes.add(Person());
        return changes;
    }()));
    store->refresh();
    CHECK(listener.notices.size() == 1);
}

TEST_CASE("A store tells of what another connection wrote while an event loop runs", "[storage]")
{
    TemporaryStore store;
    const Id id = added(*store, person(QStringLiteral("Piela")));
    const auto other = store.open();
    CHECK(other->label(refTo<Person>(id)) == QStringLiteral("Piela"));
    Listener listener(*other);
    require(edit<Person>(*store, id, u"family_name", QStringLiteral("Virtanen")));
    REQUIRE(listener.wait());
    REQUIRE(listener.notices.size() == 1);
    CHECK(listener.notices.front().foreign);
    CHECK(listener.notices.front().firstSequence == 2);
    CHECK(listener.notices.front().lastSequence == 2);
    CHECK(listener.notices.front().records.contains(refTo<Person>(id)));
    CHECK(other->label(refTo<Person>(id)) == QStringLiteral("Virtanen"));
}

TEST_CASE("A store tells of others' steps before its own, each once", "[storage]")
{
    TemporaryStore store;
    const auto other = store.open();
    Listener listener(*other);
    added(*store, person(QStringLiteral("One")));
    added(*store, person(QStringLiteral("Two")));
    const Id mine = added(*other, person(QStringLiteral("Three")));
    REQUIRE(listener.notices.size() == 2);
    CHECK(listener.notices[0].foreign);
    CHECK(listener.notices[0].firstSequence == 1);
    CHECK(listener.notices[0].lastSequence == 2);
    CHECK(listener.notices[0].records.size() == 2);
    CHECK_FALSE(listener.notices[0].records.contains(refTo<Person>(mine)));
    CHECK(listener.notices[1].firstSequence == 3);
    CHECK_FALSE(listener.notices[1].foreign);
    other->refresh();
    CHECK(listener.notices.size() == 2);
    added(*store, person(QStringLiteral("Four")));
    other->refresh();
    REQUIRE(listener.notices.size() == 3);
    CHECK(listener.notices[2].firstSequence == 4);
}

TEST_CASE("A step of very many records tells its kinds of record and not each one", "[storage]")
{
    TemporaryStore store;
    const auto other = store.open();
    Listener own(*store);
    Listener foreign(*other);
    ChangeSet changes;
    for (int i = 0; i < 2100; ++i)
        changes.add(person(QStringLiteral("P%1").arg(i)));
    require(store->apply(changes));
    other->refresh();
    for (const Listener* listener : {&own, &foreign}) {
        REQUIRE(listener->notices.size() == 1);
        CHECK(listener->notices.front().records.isEmpty());
        CHECK(listener->notices.front().entities.contains(QStringLiteral("person")));
    }
    require(store->undo());
    CHECK(require(store->count(Query::of<Person>())) == 0);
}

TEST_CASE("Two threads edit the same records through stores of their own and nothing is lost", "[storage]")
{
    TemporaryStore store;
    const Id id = added(*store, person(QStringLiteral("Start")));
    constexpr int edits = 25;
    struct Outcome
    {
        int names = 0;
        int conflicts = 0;
        QStringList failures;
    };
    const auto work = [&](const QString& author, QStringView ownField, Outcome& outcome) {
        const auto mine = Store::open(store.location(), {false, author});
        if (!mine) {
            outcome.failures.append(mine.error().message);
            return;
        }
        for (int i = 1; i <= edits; ++i) {
            const auto seen = (*mine)->record(Person::descriptor(), id);
            const Value value = QStringLiteral("%1%2").arg(author).arg(i);
            // A field of its own always succeeds, the contested one unless the other was faster.
            for (const QStringView field : {ownField, QStringView(u"family_name")}) {
                const auto done = edit(**mine, *seen, field, value);
                if (done && field != ownField)
                    ++outcome.names;
                else if (!done && done.error().code == ErrorCode::Conflict && field != ownField)
                    ++outcome.conflicts;
                else if (!done)
                    outcome.failures.append(done.error().message);
            }
        }
    };
    Outcome anna;
    Outcome ben;
    std::unique_ptr<QThread> one(QThread::create([&] { work(QStringLiteral("anna"), u"given_name", anna); }));
    std::unique_ptr<QThread> two(
        QThread::create([&] { work(QStringLiteral("ben"), u"consent_source", ben); }));
    one->start();
    two->start();
    one->wait();
    two->wait();
    CHECK(anna.failures.join(u'\n') == QString());
    CHECK(ben.failures.join(u'\n') == QString());
    CHECK(anna.names + anna.conflicts == edits);
    CHECK(ben.names + ben.conflicts == edits);
    const Person now = require(store->get<Person>(id));
    CHECK(now.givenName == QStringLiteral("anna25"));
    CHECK(now.consentSource == QStringLiteral("ben25"));
    // Each success is a step of history and a revision, and they follow each other without a gap.
    const int steps = 1 + 2 * edits + anna.names + ben.names;
    CHECK(now.revision == steps);
    HistoryFilter all;
    all.limit = -1;
    auto history = require(store->history(all));
    REQUIRE(static_cast<int>(history.size()) == steps);
    QString name;
    for (auto step = history.rbegin(); step != history.rend(); ++step) {
        for (const FieldChange& field : step->changes.front().fields) {
            if (field.field->name != QLatin1String("family_name"))
                continue;
            CHECK(field.before.toText() == name);
            name = field.after.toText();
        }
    }
    CHECK(name == now.familyName);
    CHECK(require(store->check()).isEmpty());
}
