// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/event.h"
#include "entities/group.h"
#include "entities/presentation.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Id meeting(TemporaryStore& store, Id group, const char* start)
{
    Event event;
    event.group = group;
    event.title = QStringLiteral("Monthly meeting");
    event.start = *PartialDate::fromIso(QString::fromLatin1(start));
    return added(*store, event);
}

void talk(TemporaryStore& store, Id event, const char* title, int position)
{
    Presentation presentation;
    presentation.event = event;
    presentation.title = QString::fromLatin1(title);
    presentation.position = position;
    added(*store, presentation);
}

QStringList titles(TemporaryStore& store, const Query& query)
{
    QStringList titles;
    for (const Presentation& each : require(store->all<Presentation>(query)))
        titles.append(each.title);
    return titles;
}

} // namespace

TEST_CASE("Talks are listed by meeting, and within it in the order that people gave them", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("Group");
    const Id owner = added(*store, group);
    const Id march = meeting(store, owner, "2021-03-22");
    const Id april = meeting(store, owner, "2021-04-26");
    talk(store, march, "March, second", 2);
    talk(store, april, "April, third", 3);
    talk(store, april, "April, first", 1);
    talk(store, march, "March, first", 1);
    talk(store, april, "April, second", 2);
    const QStringList latestFirst = {QStringLiteral("April, first"), QStringLiteral("April, second"),
                                     QStringLiteral("April, third"), QStringLiteral("March, first"),
                                     QStringLiteral("March, second")};
    CHECK(titles(store, Query::of<Presentation>()) == latestFirst);
    Query byDate = Query::of<Presentation>();
    byDate.sort = {{QStringLiteral("date"), true}};
    CHECK(titles(store, byDate) == latestFirst);
}
