// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/usualvalues.h"

#include "entities/affiliation.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "support/temporarystore.h"

using namespace rapporteur;
using test::require;

namespace {

PartialDate date(const char* iso)
{
    return PartialDate::fromIso(QString::fromLatin1(iso)).value_or(PartialDate());
}

} // namespace

TEST_CASE("A new speaker's organisation is where the person was on the day of the talk", "[storage]")
{
    test::TemporaryStore store;
    ChangeSet changes;
    Group group;
    group.name = QStringLiteral("Group");
    const Id groupId = changes.add(group);
    Organisation organisation;
    organisation.name = QStringLiteral("Before");
    const Id before = changes.add(organisation);
    organisation.name = QStringLiteral("After");
    const Id after = changes.add(organisation);
    Person person;
    person.givenName = QStringLiteral("Grete");
    person.familyName = QStringLiteral("Hansen");
    const Id personId = changes.add(person);
    Affiliation affiliation;
    affiliation.person = personId;
    affiliation.organisation = before;
    affiliation.to = date("2021-06");
    changes.add(affiliation);
    affiliation.organisation = after;
    affiliation.from = date("2021-06");
    affiliation.to = {};
    changes.add(affiliation);
    Event event;
    event.group = groupId;
    event.title = QStringLiteral("Meeting");
    event.start = date(GENERATE("2021-05-20", "2021-09"));
    const Id eventId = changes.add(event);
    Presentation talk;
    talk.event = eventId;
    talk.title = QStringLiteral("Talk");
    const Id talkId = changes.add(talk);
    require(store->apply(std::move(changes)));

    Record speaker = Record::make(Speaker::descriptor());
    speaker.setValue(u"presentation", Value(talkId));
    speaker.setValue(u"person", Value(personId));
    const FieldDescriptor& filled = *Speaker::descriptor().field(u"person");
    const Id expected = event.start.month() == 5 ? before : after;
    CHECK(withUsualValues(*store, speaker, filled).value(u"organisation").toId() == expected);

    speaker.setValue(u"organisation", Value(groupId)); // whatever stands there is kept
    CHECK(withUsualValues(*store, speaker, filled).value(u"organisation").toId() == groupId);
}

TEST_CASE("A talk keeps the affiliation of its day, and is not given today's", "[storage]")
{
    test::TemporaryStore store;
    ChangeSet changes;
    Group group;
    group.name = QStringLiteral("Group");
    Event event;
    event.group = changes.add(group);
    event.title = QStringLiteral("Meeting");
    event.start = date("2021-05-20");
    Presentation talk;
    talk.event = changes.add(event);
    talk.title = QStringLiteral("Talk");
    const Id talkId = changes.add(talk);
    Organisation organisation;
    organisation.name = QStringLiteral("Now");
    Affiliation affiliation;
    affiliation.organisation = changes.add(organisation);
    affiliation.from = date("2023");
    Person person;
    person.familyName = QStringLiteral("Hansen");
    affiliation.person = changes.add(person);
    changes.add(affiliation);
    require(store->apply(std::move(changes)));

    Record speaker = Record::make(Speaker::descriptor());
    speaker.setValue(u"presentation", Value(talkId));
    speaker.setValue(u"person", Value(affiliation.person));
    const FieldDescriptor& filled = *Speaker::descriptor().field(u"person");
    CHECK(withUsualValues(*store, speaker, filled).value(u"organisation").isNull());
}
