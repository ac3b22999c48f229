// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/person.h"
#include "worker/tasks.h"

#include <QElapsedTimer>

#include <functional>

namespace rapporteur::test {

namespace {

bool goesOn(const Workplace& place, const QElapsedTimer& since)
{
    return place.seconds == 0 || since.elapsed() < place.seconds * 1000;
}

/// "kai-2": found again by the given name, so that a set can be counted.
Person personOf(const QString& tag, int number)
{
    Person person;
    person.givenName = tag;
    person.familyName = QStringLiteral("Number %1").arg(number);
    person.email = QStringLiteral("%1.%2@example.org").arg(tag).arg(number);
    return person;
}

/// A set of people that are made as they are asked for.
class PeopleSource : public ChangeSource
{
public:
    PeopleSource(QString tag, int amount)
        : m_tag(std::move(tag))
        , m_amount(amount)
    {}

    Result<std::optional<Change>> next() override
    {
        if (m_done == m_amount)
            return std::optional<Change>();
        ChangeSet one;
        one.add(personOf(m_tag, m_done++));
        return std::optional(std::move(one.changes().front()));
    }

private:
    QString m_tag;
    int m_amount;
    int m_done = 0;
};

ChangeSet setOf(const QString& tag, int amount)
{
    ChangeSet set;
    for (int number = 0; number < amount; ++number)
        set.add(personOf(tag, number));
    return set;
}

Result<void> undoAndNote(Workplace& place, qint64 sequence)
{
    return place.store.undo(sequence).map([&](const Applied& undone) {
        place.journal.note(
            {{QStringLiteral("did"), QStringLiteral("undo")}, {QStringLiteral("sequence"), undone.sequence}});
    });
}

/// What a worker that was killed between a set and its undoing has left, so that the store stays small.
Result<void> undoWhatIsLeft(Workplace& place)
{
    for (;;) {
        const auto left = place.store.nextUndo();
        if (!left)
            return failure(left);
        if (!*left)
            return {};
        if (auto undone = undoAndNote(place, (*left)->sequence); !undone)
            return undone;
    }
}

} // namespace

Result<void> addPeople(Workplace& place)
{
    QElapsedTimer timer;
    timer.start();
    for (int turn = 0; goesOn(place, timer); ++turn) {
        ChangeSet addition;
        addition.add(personOf(QStringLiteral("%1-%2").arg(place.name).arg(turn), turn));
        const auto applied = place.store.apply(addition);
        if (!applied)
            return failure(applied);
        place.journal.note({{QStringLiteral("did"), QStringLiteral("add")},
                            {QStringLiteral("sequence"), applied->sequence},
                            {QStringLiteral("id"), applied->records.front().id.toString()}});
    }
    return {};
}

namespace {

/// A set by one way or another, then its undoing, and again.
using ApplySet = std::function<Result<Applied>(Store& store, const QString& tag, int amount)>;

Result<void> applyInTurns(Workplace& place, const ApplySet& apply)
{
    if (auto cleared = undoWhatIsLeft(place); !cleared)
        return cleared;
    QElapsedTimer timer;
    timer.start();
    for (int turn = 0; goesOn(place, timer); ++turn) {
        const QString tag = QStringLiteral("%1-%2").arg(place.name).arg(turn);
        const auto applied = apply(place.store, tag, place.amount);
        if (!applied)
            return failure(applied);
        place.journal.note({{QStringLiteral("did"), QStringLiteral("set")},
                            {QStringLiteral("sequence"), applied->sequence},
                            {QStringLiteral("tag"), tag}});
        if (auto undone = undoAndNote(place, applied->sequence); !undone)
            return undone;
    }
    return {};
}

} // namespace

Result<void> applySets(Workplace& place)
{
    return applyInTurns(place, [](Store& store, const QString& tag, int amount) {
        return store.apply(setOf(tag, amount));
    });
}

Result<void> streamSets(Workplace& place)
{
    return applyInTurns(place, [](Store& store, const QString& tag, int amount) {
        PeopleSource people(tag, amount);
        return store.apply(people);
    });
}

Result<void> applyOneSet(Workplace& place)
{
    const auto applied = place.store.apply(setOf(place.name, place.amount));
    if (!applied)
        return failure(applied);
    place.journal.note({{QStringLiteral("did"), QStringLiteral("set")},
                        {QStringLiteral("sequence"), applied->sequence},
                        {QStringLiteral("tag"), place.name}});
    return {};
}

} // namespace rapporteur::test
