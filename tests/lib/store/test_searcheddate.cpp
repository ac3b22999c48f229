// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searcheddate.h"

#include "base/inlanguage.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "support/temporarystore.h"

using namespace rapporteur;
using test::require;

namespace {

/// Meetings, each with a talk that is called as its meeting is.
void fill(Store& store)
{
    ChangeSet changes;
    Group group;
    group.name = QStringLiteral("Readers");
    const Id edition = changes.add(group);
    const auto add = [&](const char* day, const char* title) {
        Event event;
        event.group = edition;
        event.start = *PartialDate::fromIso(QString::fromLatin1(day));
        event.title = QString::fromUtf8(title);
        Presentation talk;
        talk.event = changes.add(event);
        talk.title = event.title;
        changes.add(talk);
    };
    add("2021-10-27", "Monthly meeting");
    add("2020-10-27", "Coffee");
    add("2021-10-05", "Sprint");
    add("2021-10", "Autumn school");
    add("2021-03-10", "Octopus workshop in room 9");
    add("2021-12-27", "Year’s end");
    require(store.apply(std::move(changes)));
}

template <class T>
QStringList found(const Store& store, const char* words)
{
    QStringList titles;
    for (const T& each : require(store.all<T>(Query::of<T>().matching(QString::fromUtf8(words)))))
        titles.append(each.title);
    titles.sort();
    return titles;
}

QStringList titles(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* each : all)
        list.append(QString::fromUtf8(each));
    return list;
}

} // namespace

TEST_CASE("An event is found by its day or its month, as people say it", "[storage]")
{
    test::TemporaryStore store;
    fill(*store);
    const QStringList onTheDay = titles({"Coffee", "Monthly meeting"});
    for (const char* words : {"27 oct", "27 October", "oct 27", "27th oct.", "27. Oct"})
        CHECK(found<Event>(*store, words) == onTheDay);
    CHECK(found<Event>(*store, "oct 2021") == titles({"Autumn school", "Monthly meeting", "Sprint"}));
    CHECK(found<Event>(*store, "2021 oct") == titles({"Autumn school", "Monthly meeting", "Sprint"}));
    CHECK(found<Event>(*store, "27 oct 2021") == titles({"Monthly meeting"}));
    CHECK(found<Event>(*store, "2021-10-27") == titles({"Monthly meeting"}));
    CHECK(found<Event>(*store, "2021-10") == titles({"Autumn school", "Monthly meeting", "Sprint"}));
    CHECK(found<Event>(*store, "meeting 27 oct") == titles({"Monthly meeting"}));
    CHECK(found<Event>(*store, "27 oct meet") == titles({"Monthly meeting"}));
    CHECK(found<Event>(*store, "28 oct").isEmpty());
    CHECK(found<Presentation>(*store, "27 oct") == onTheDay);
}

TEST_CASE("A month’s name is looked for as a word, too", "[storage]")
{
    test::TemporaryStore store;
    fill(*store);
    CHECK(found<Event>(*store, "oct") ==
          titles({"Autumn school", "Coffee", "Monthly meeting", "Octopus workshop in room 9", "Sprint"}));
    CHECK(found<Event>(*store, "octop") == titles({"Octopus workshop in room 9"}));
    CHECK(found<Event>(*store, "27").isEmpty());
}

TEST_CASE("Days are found in the language that is spoken", "[storage]")
{
    test::TemporaryStore store;
    fill(*store);
    const InLanguage french(QLocale(QLocale::French, QLocale::France));
    CHECK(found<Event>(*store, "27 déc") == titles({"Year’s end"}));
    CHECK(found<Event>(*store, "decembre 2021") == titles({"Year’s end"}));
}

TEST_CASE("A date in a search means nothing where records have none in their list")
{
    CHECK(findsByDate(Query::of<Event>().matching(QStringLiteral("27 oct"))));
    CHECK_FALSE(findsByDate(Query::of<Event>().matching(QStringLiteral("27"))));
    CHECK_FALSE(findsByDate(Query::of<Person>().matching(QStringLiteral("27 oct"))));
    // What is reached by way of others is for the secretariat's own lists.
    CHECK_FALSE(
        findsByDate(Query::of<Presentation>().matching(QStringLiteral("27 oct")).readBy(Audience::Members)));
}
