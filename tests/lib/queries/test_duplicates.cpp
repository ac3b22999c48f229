// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/alias.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "queries/duplicates.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Id person(Store& store, const char* given, const char* family, const char* email = "")
{
    Person person;
    person.givenName = QString::fromUtf8(given);
    person.familyName = QString::fromUtf8(family);
    person.email = QString::fromUtf8(email);
    return added(store, person);
}

Id organisation(Store& store, const char* name, const char* acronym = "")
{
    Organisation organisation;
    organisation.name = QString::fromUtf8(name);
    organisation.acronym = QString::fromUtf8(acronym);
    return added(store, organisation);
}

/// Names that have nothing to do with one another.
void addStrangers(Store& store, int count)
{
    static const QStringList syllables = {QStringLiteral("ma"),  QStringLiteral("kol"), QStringLiteral("vis"),
                                          QStringLiteral("dur"), QStringLiteral("pen"), QStringLiteral("gat"),
                                          QStringLiteral("bry"), QStringLiteral("sox")};
    ChangeSet changes;
    for (int i = 0; i < count; ++i) {
        const auto word = [i](int shift) {
            return syllables.at((i >> shift) % 8) + syllables.at((i / 8 + shift) % 8) + syllables.at(i % 8);
        };
        Person stranger;
        stranger.givenName = word(0) + QString::number(i * 7919);
        stranger.familyName = word(3) + QString::number(i * 104729);
        changes.add(stranger);
    }
    require(store.apply(std::move(changes)));
}

bool isFound(const std::vector<LikelyPair>& pairs, Id a, Id b)
{
    return std::any_of(pairs.begin(), pairs.end(), [&](const LikelyPair& pair) {
        return (pair.first.id == a && pair.second.id == b) || (pair.first.id == b && pair.second.id == a);
    });
}

} // namespace

TEST_CASE("Likely pairs of people are found among many, likeliest first", "[storage]")
{
    TemporaryStore store;
    addStrangers(*store, 250);
    const Id riitta = person(*store, "Riitta", "Piela");
    const Id swapped = person(*store, "Piela", "Riitta");
    const Id initial = person(*store, "R.", "Piela");
    const Id slip = person(*store, "Riitta", "Peila");
    const Id first = person(*store, "Eva", "Sand", "eva@example.org");
    const Id second = person(*store, "E.", "Strand", "Eva@Example.org");
    const Id known = person(*store, "Ørjan", "Løvås");
    const Id renamed = person(*store, "Orjan", "Berg");
    Alias alias;
    alias.owner = refTo<Person>(renamed);
    alias.name = QStringLiteral("Orjan Lovas");
    require(store->apply([&] {
        ChangeSet changes;
        changes.add(alias);
        return changes;
    }()));
    const auto pairs = require(findDuplicates(*store, Person::descriptor()));
    CHECK(isFound(pairs, riitta, swapped));
    CHECK(isFound(pairs, riitta, initial));
    CHECK(isFound(pairs, riitta, slip));
    CHECK(isFound(pairs, first, second));
    CHECK(isFound(pairs, known, renamed));
    CHECK_FALSE(isFound(pairs, riitta, first));
    CHECK(std::is_sorted(pairs.begin(), pairs.end(), [](const LikelyPair& a, const LikelyPair& b) {
        return a.likeness.score > b.likeness.score;
    }));
    CHECK(pairs.size() < 12);
    for (const LikelyPair& pair : pairs)
        CHECK_FALSE(pair.likeness.reasons.isEmpty());
}

TEST_CASE("What somebody said is not the same is not asked again, until that is undone", "[storage]")
{
    TemporaryStore store;
    const Id one = person(*store, "Riitta", "Piela");
    const Id other = person(*store, "Ritta", "Piela");
    REQUIRE(require(findDuplicates(*store, Person::descriptor())).size() == 1);
    ChangeSet changes;
    changes.add(distinctPair(refTo<Person>(other), refTo<Person>(one)));
    require(store->apply(changes));
    CHECK(require(findDuplicates(*store, Person::descriptor())).empty());
    require(store->undo());
    CHECK(require(findDuplicates(*store, Person::descriptor())).size() == 1);
}

TEST_CASE("Likely pairs of organisations are found", "[storage]")
{
    TemporaryStore store;
    const Id ons = organisation(*store, "Office for National Statistics", "ONS");
    const Id slip = organisation(*store, "Office of National Statistics");
    const Id acronym = organisation(*store, "ONS");
    const Id other = organisation(*store, "Statistics Poland");
    const auto pairs = require(findDuplicates(*store, Organisation::descriptor()));
    CHECK(isFound(pairs, ons, slip));
    CHECK(isFound(pairs, ons, acronym));
    for (const Id each : {ons, slip, acronym})
        CHECK_FALSE(isFound(pairs, other, each));
}

TEST_CASE("Looking for duplicates tells how far it is and stops when it is told to", "[storage]")
{
    TemporaryStore store;
    addStrangers(*store, 4100);
    qint64 last = -1;
    qint64 reports = 0;
    require(findDuplicates(*store, Person::descriptor(), [&](qint64 done, qint64 total) {
        CHECK(done >= last);
        CHECK(done <= total);
        last = done;
        ++reports;
        return true;
    }));
    CHECK(reports > 3);
    const auto stopped = findDuplicates(*store, Person::descriptor(), [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("Whoever is typed is compared with those who are there", "[storage]")
{
    TemporaryStore store;
    const Id riitta = person(*store, "Riitta", "Piela", "riitta@example.org");
    const Id ons = organisation(*store, "Office for National Statistics", "ONS");
    Person typed;
    const auto likely = [&] { return require(likelySame(*store, toRecord(typed))); };
    CHECK(likely().empty());
    typed.familyName = QStringLiteral("Piela");
    CHECK(likely().empty());
    for (const char* given : {"Riitta", "R.", "Ritta"}) {
        typed.givenName = QString::fromLatin1(given);
        INFO(given);
        REQUIRE(likely().size() == 1);
        CHECK(likely().front().first.id == riitta);
    }
    typed = {};
    typed.familyName = QStringLiteral("Somebody");
    typed.email = QStringLiteral("RIITTA@example.org");
    REQUIRE(likely().size() == 1);
    CHECK(likely().front().likeness.reasons.front().contains(QStringLiteral("e-mail")));
    typed = {};
    typed.givenName = QStringLiteral("Piela");
    typed.familyName = QStringLiteral("Riitta");
    CHECK(likely().size() == 1);

    Organisation office;
    for (const char* name : {"Office of National Statistics", "ons", "Office for National Statistic"}) {
        office.name = QString::fromLatin1(name);
        INFO(name);
        const auto same = require(likelySame(*store, toRecord(office)));
        REQUIRE(same.size() == 1);
        CHECK(same.front().first.id == ons);
    }
    office.name = QStringLiteral("Statistics Finland");
    CHECK(require(likelySame(*store, toRecord(office))).empty());
}
