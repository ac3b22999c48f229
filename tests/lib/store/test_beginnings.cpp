// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"
#include "entities/person.h"
#include "models/knownlists.h"
#include "store/orderwalk.h"
#include "store/wordsahead.h"
#include "support/changesources.h"
#include "support/properties.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// Whatever the size of the case: otherwise most numbers of so small a range would be the first. What fails
/// is told as it is: so many draws would take minutes to be made smaller.
int anyFrom(int first, int end)
{
    return *rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end)));
}

template <class List>
const auto& anyOf(const List& list)
{
    return list[anyFrom(0, static_cast<int>(list.size()))];
}

/// Of few letters, so that many begin alike, and some of letters that fold into several.
QString anyName()
{
    static const QStringList parts = {QStringLiteral("a"),  QStringLiteral("an"), QStringLiteral("st"),
                                      QStringLiteral("ta"), QStringLiteral("ß"),  QStringLiteral("ö"),
                                      QStringLiteral("ан"), QStringLiteral("统")};
    QString name;
    for (int left = anyFrom(1, 4); left > 0; --left)
        name += anyOf(parts);
    return name;
}

QString anyNames()
{
    QStringList names;
    for (int left = anyFrom(1, 4); left > 0; --left)
        names.append(anyName());
    return names.join(u' ');
}

/// Beginnings of words, most of them of one and the same record, in any order.
QString anySearch(const std::vector<Person>& people)
{
    const Person& person = anyOf(people);
    const QStringList there = foldedWords(person.familyName + u' ' + person.notes);
    QStringList words;
    for (int left = anyFrom(1, 4); left > 0; --left) {
        const QString word = anyFrom(0, 6) > 0 ? anyOf(there) : anyName();
        words.append(word.left(anyFrom(1, 5)));
    }
    return words.join(u' ');
}

bool hasBeginnings(const Person& person, const QString& search)
{
    const QStringList typed = foldedWords(search);
    const QStringList words = foldedWords(person.familyName + u' ' + person.notes);
    return std::all_of(typed.begin(), typed.end(), [&words](const QString& beginning) {
        return std::any_of(words.begin(), words.end(),
                           [&beginning](const QString& word) { return word.startsWith(beginning); });
    });
}

std::vector<Person> fillWithAny(Store& store)
{
    ChangeSet changes;
    for (int i = 0; i < 40; ++i) {
        Person person;
        person.familyName = anyNames();
        person.notes = anyNames();
        changes.add(person);
    }
    require(store.apply(changes));
    return require(store.all<Person>(Query::of<Person>().orderedBy("family_name")));
}

} // namespace

TEST_CASE("Each word that is typed may be unfinished, wherever it is looked for", "[storage]")
{
    forSome(12, 20, "index, list before and words ahead agree", [] {
        TemporaryStore store;
        const std::vector<Person> people = fillWithAny(*store);
        const Query all = Query::of<Person>().orderedBy("family_name");
        const std::vector<Id> everybody = require(store->ids(all));
        KnownLists known;
        known.keep(
            {}, std::make_shared<std::vector<Id>>(everybody),
            std::make_shared<const WordsAhead>(require(WordsAhead::read(store->database(), all, everybody))));
        for (int typed = 0; typed < 40; ++typed) {
            Query query = all;
            query.search = anySearch(people);
            std::vector<Id> expected;
            for (const Person& person : people) {
                if (hasBeginnings(person, query.search))
                    expected.push_back(person.id);
            }
            RC_LOG() << query.search.toStdString() << '\n';
            RC_ASSERT(require(store->ids(query)) == expected);
            RC_ASSERT(require(foundAmong(store->database(), query, everybody)) == expected);
            RC_ASSERT(known.first(query.search, 40) == FirstFound(expected));
            known.keep(query.search, nullptr,
                       std::make_shared<const WordsAhead>(
                           require(WordsAhead::read(store->database(), query, expected))));
        }
    });
}

TEST_CASE("A list before is looked through by whatever asks for no less of its words, in any order")
{
    TemporaryStore store;
    ChangeSet changes;
    for (const char* name : {"Statistics Canada", "Statistics Finland", "Canada Post"}) {
        Person person;
        person.familyName = QString::fromLatin1(name);
        changes.add(person);
    }
    require(store->apply(changes));
    const auto found = Query::of<Person>().matching(QStringLiteral("stat"));
    KnownLists known;
    known.keep(found.search, nullptr,
               std::make_shared<const WordsAhead>(
                   require(WordsAhead::read(store->database(), found, require(store->ids(found))))));
    CHECK(known.first(QStringLiteral("stat can"), 5)->size() == 1);
    CHECK(known.first(QStringLiteral("can stati"), 5)->size() == 1);
    CHECK_FALSE(known.first(QStringLiteral("can sta"), 5).has_value());
    CHECK_FALSE(known.first(QStringLiteral("can"), 5).has_value());
}
