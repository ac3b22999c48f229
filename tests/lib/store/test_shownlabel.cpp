// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shownlabel.h"

#include "entities/attendance.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/person.h"
#include "store/formatter.h"
#include "support/storesteps.h"
#include "support/temporarystore.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Event meetingIn(TemporaryStore& store, const QString& start)
{
    Group group;
    group.name = QStringLiteral("Group");
    Event event;
    event.group = added(*store, group);
    event.title = QStringLiteral("Monthly meeting");
    event.start = *PartialDate::fromIso(start);
    event.id = added(*store, event);
    return event;
}

} // namespace

TEST_CASE("People read the date in a meeting's name in their language, files in ISO 8601", "[storage]")
{
    TemporaryStore store;
    const Event event = meetingIn(store, QStringLiteral("2021-04-26"));
    const RecordRef ref{Event::descriptor().name(), event.id};
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    CHECK(store->label(ref) == QStringLiteral("2021-04-26 Monthly meeting"));
    CHECK(shownLabel(ref, *store) ==
          event.start.toDisplay(locale, QLocale::ShortFormat) + QStringLiteral(" Monthly meeting"));
    CHECK(require(shownLabels({ref}, *store)).value(ref) == shownLabel(ref, *store));
    CHECK(Formatter(*store).label(ref) == shownLabel(ref, *store));
    CHECK(Formatter(*store, TextStyle::Exchange).label(ref) == store->label(ref));
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("A month stays a month in the name of an event, also where another record is named by it",
          "[storage]")
{
    TemporaryStore store;
    const Event event = meetingIn(store, QStringLiteral("2020-11"));
    Person person;
    person.givenName = QStringLiteral("Ada");
    person.familyName = QStringLiteral("Fresh");
    Attendance attendance;
    attendance.event = event.id;
    attendance.person = added(*store, person);
    const Id id = added(*store, attendance);
    const QString month = event.start.toDisplay(QLocale(), QLocale::ShortFormat);
    CHECK(month != QStringLiteral("2020-11"));
    CHECK(shownLabel({Attendance::descriptor().name(), id}, *store) ==
          QStringLiteral("Ada Fresh, ") + month + QStringLiteral(" Monthly meeting"));
}
