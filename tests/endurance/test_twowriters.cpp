// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"
#include "endurance.h"
#include "entities/person.h"
#include "killrounds.h"
#include "support/temporarystore.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <iostream>
#include <map>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

constexpr int sharedPeople = 50;

/// One change as history has it, for finding out who changed what when.
struct Touch
{
    qint64 sequence = 0;
    qint64 base = 0;
    QSet<QString> fields;
};
using Touches = std::map<QString, std::vector<Touch>>; // by record

Touches touchesOf(Store& store)
{
    Touches touches;
    for (qint64 before = 0;;) {
        HistoryFilter filter;
        filter.beforeSequence = before;
        const auto steps = require(store.history(filter));
        if (steps.empty())
            return touches;
        for (const HistoryStep& step : steps) {
            for (const Change& change : step.changes) {
                Touch touch{step.sequence, change.baseRevision, {}};
                for (const FieldChange& field : change.fields)
                    touch.fields.insert(field.field->name);
                touches[change.id.toString()].push_back(touch);
            }
        }
        before = steps.back().sequence;
    }
}

struct EditTally
{
    int written = 0;
    int merged = 0; ///< onto a record that somebody else had changed meanwhile
    int conflicts = 0;
};

QSet<QString> fieldsOf(const QJsonObject& entry)
{
    QSet<QString> fields;
    for (const QJsonValue field : entry[u"fields"].toArray())
        fields.insert(field.toString());
    return fields;
}

/// Whether somebody has changed one of these fields since the revision that the worker knew.
bool isJustified(const QJsonObject& conflict, const std::vector<Touch>& touches)
{
    return std::any_of(touches.begin(), touches.end(), [&](const Touch& touch) {
        return touch.base >= conflict[u"base"].toInteger() && touch.fields.intersects(fieldsOf(conflict));
    });
}

bool isMerged(const QJsonObject& entry, const std::vector<Touch>& touches)
{
    return entry[u"did"] == QStringLiteral("edit") &&
           std::any_of(touches.begin(), touches.end(), [&](const Touch& touch) {
               return touch.sequence == entry[u"sequence"].toInteger() &&
                      touch.base > entry[u"base"].toInteger();
           });
}

EditTally checkJournal(const QList<QJsonObject>& journal, const QString& author, Store& store,
                       const Touches& touches)
{
    EditTally tally;
    QSet<qint64> told;
    for (const QJsonObject& entry : journal) {
        const QString text = entry[u"did"].toString() + u' ' + entry[u"record"].toString();
        INFO(author << ": " << text << " " << entry[u"conflict"].toString());
        const auto record = touches.find(entry[u"record"].toString());
        const auto& past = record == touches.end() ? std::vector<Touch>() : record->second;
        if (entry.contains(u"conflict")) {
            ++tally.conflicts;
            CHECK(isJustified(entry, past));
        } else if (const qint64 sequence = entry[u"sequence"].toInteger(); sequence > 0) {
            ++tally.written;
            CHECK_FALSE(told.contains(sequence));
            told.insert(sequence);
            tally.merged += isMerged(entry, past) ? 1 : 0;
        }
    }
    // As many as were acknowledged, and those: once each.
    auto rows = require(store.database().select(
        QStringLiteral("SELECT \"sequence\" FROM \"change_set\" WHERE \"author\" = ?"), {author}));
    QSet<qint64> kept;
    while (rows.next())
        kept.insert(rows.integer(0));
    CHECK(kept == told);
    return tally;
}

void addShared(Store& store)
{
    ChangeSet set;
    for (int number = 0; number < sharedPeople; ++number) {
        Person person;
        person.givenName = QStringLiteral("Shared %1").arg(number);
        person.familyName = QStringLiteral("Person %1").arg(number);
        set.add(person);
    }
    require(store.apply(set));
}

} // namespace

TEST_CASE("Two programs that edit the same records at random lose no change and meet only on the same field",
          "[storage]")
{
    TemporaryStore store(QStringLiteral("founder"));
    Replay replay(*store);
    addShared(*store);
    const int seconds = counted(4, 30);
    Worker anna({QStringLiteral("edit"), store.location(), QStringLiteral("anna"), 11, 0, seconds});
    Worker ben({QStringLiteral("edit"), store.location(), QStringLiteral("ben"), 22, 0, seconds});
    anna.awaitEnd();
    ben.awaitEnd();
    KillRounds::checkSound(store.location(), replay);
    const Touches touches = touchesOf(*store);
    const EditTally annas = checkJournal(anna.journal(), QStringLiteral("anna"), *store, touches);
    const EditTally bens = checkJournal(ben.journal(), QStringLiteral("ben"), *store, touches);
    std::cout << "written " << annas.written << " + " << bens.written << ", of these merged " << annas.merged
              << " + " << bens.merged << ", conflicts " << annas.conflicts << " + " << bens.conflicts << '\n';
    CHECK(annas.written > 0);
    CHECK(bens.written > 0);
    CHECK(annas.merged + bens.merged > 0);
    CHECK(annas.conflicts + bens.conflicts > 0);
}
