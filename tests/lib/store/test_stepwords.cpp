// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/event.h"
#include "entities/group.h"
#include "entities/person.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

TEST_CASE("What a step says counts all of it, however much of it was read", "[storage]")
{
    TemporaryStore store;
    ChangeSet changes;
    Group group;
    group.name = QStringLiteral("Edition");
    const Id edition = changes.add(group);
    Event meeting;
    meeting.group = edition;
    meeting.title = QStringLiteral("Monthly meeting");
    meeting.start = PartialDate::of(QDate(2021, 10, 27));
    changes.add(meeting);
    Person person;
    person.givenName = QStringLiteral("Riitta");
    person.familyName = QStringLiteral("Piela");
    changes.add(person);
    person.givenName = QStringLiteral("Ana");
    changes.add(person);
    require(store->apply(std::move(changes)));
    HistoryFilter some;
    some.changesPerStep = 2;
    CHECK(describe(require(store->history(some)).front(), *store) ==
          QStringLiteral("Add Edition (Group), and 3 more"));

    const Record before = toRecord(require(store->all<Event>()).front());
    Record after = before;
    after.setValue(u"place", QStringLiteral("Bern"));
    ChangeSet edit;
    edit.update(before, after);
    require(store->apply(std::move(edit)));
    const HistoryStep step = require(store->history({})).front();
    CHECK(describe(step, *store) == QStringLiteral("Edit Place of 27 Oct 2021 Monthly meeting"));
    CHECK(describe(step, [&store](const RecordRef& ref) { return store->label(ref); }) ==
          QStringLiteral("Edit Place of 2021-10-27 Monthly meeting"));
}
