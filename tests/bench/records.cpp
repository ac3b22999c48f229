// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include "entities/event.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/presentation.h"
#include "people.h"
#include "store/shipped.h"

#include <array>

namespace rapporteur::bench {

namespace {

/// Below the ids of people.cpp, a stretch for each kind.
constexpr qint64 firstId = qint64{190'000'000'000} << 22;
constexpr qint64 stretch = qint64{1} << 40;

enum class Kind { Group, Organisation, Output, Event, Talk, Membership };

Id idOf(Kind kind, qint64 number)
{
    return Id{firstId + static_cast<qint64>(kind) * stretch + number * 3};
}

Group group()
{
    Group group;
    group.id = idOf(Kind::Group, 0);
    group.name = QStringLiteral("A large group");
    group.start = PartialDate::of(2021);
    group.current = true;
    group.audience = Audience::Public;
    return group;
}

Organisation organisation(qint64 number)
{
    static const std::array<QString, 5> countries = {QStringLiteral("FI"), QStringLiteral("CH"), QStringLiteral("MX"),
                                                     QStringLiteral("KE"), QStringLiteral("NZ")};
    Organisation organisation;
    organisation.id = idOf(Kind::Organisation, number);
    organisation.name = QStringLiteral("%1 Statistics %2").arg(name(number)).arg(number);
    organisation.acronym = QStringLiteral("S%1").arg(number);
    organisation.country = countryId(countries[static_cast<size_t>(number) % countries.size()]);
    organisation.parent = number % 4 == 3 ? idOf(Kind::Organisation, number - 1) : Id();
    organisation.audience = Audience::Public;
    return organisation;
}

Output output(qint64 number)
{
    Output output;
    output.id = idOf(Kind::Output, number);
    output.group = idOf(Kind::Group, 0);
    output.title = QStringLiteral("A study of %1 and %2").arg(name(number), name(~number));
    output.due = PartialDate::of(2021, 1 + static_cast<int>(number % 12));
    output.position = number + 1;
    output.audience = number % 3 == 0 ? Audience::Members : Audience::Public;
    return output;
}

Event event(qint64 number)
{
    Event event;
    event.id = idOf(Kind::Event, number);
    event.group = idOf(Kind::Group, 0);
    event.title = QStringLiteral("Meeting about %1").arg(name(number));
    event.start = PartialDate::of(2021, 1 + static_cast<int>(number % 12), 1 + static_cast<int>(number % 28));
    event.audience = Audience::Public;
    return event;
}

Presentation talk(qint64 number, qint64 events)
{
    Presentation talk;
    talk.id = idOf(Kind::Talk, number);
    talk.event = idOf(Kind::Event, number % events);
    talk.title = QStringLiteral("%1: lessons from %2").arg(name(number), name(number + 1));
    talk.position = number / events + 1;
    talk.audience = Audience::Public;
    return talk;
}

Membership membership(qint64 number)
{
    Membership membership;
    membership.id = idOf(Kind::Membership, number);
    membership.person = person(number).id;
    membership.group = idOf(Kind::Group, 0);
    membership.joined = PartialDate::of(2021, 1 + static_cast<int>(number % 12));
    membership.audience = Audience::Members;
    return membership;
}

} // namespace

Records::Records(qint64 people)
    : m_people(people)
    , m_organisations(people / 50 + 1)
    , m_outputs(people / 50 + 1)
    , m_events(people / 50 + 1)
    , m_talks(people / 10 + 1)
    , m_size(1 + 2 * people + m_organisations + m_outputs + m_events + m_talks)
{}

ChangeSet Records::add(qint64 number) const
{
    ChangeSet one;
    if (number == 0)
        one.add(group());
    else if (--number < m_organisations)
        one.add(organisation(number));
    else if ((number -= m_organisations) < m_people)
        one.add(person(number));
    else if ((number -= m_people) < m_people)
        one.add(membership(number));
    else if ((number -= m_people) < m_outputs)
        one.add(output(number));
    else if ((number -= m_outputs) < m_events)
        one.add(event(number));
    else
        one.add(talk(number - m_events, m_events));
    return one;
}

Result<std::optional<Change>> Records::next()
{
    if (m_done == m_size)
        return std::optional<Change>();
    return std::optional(std::move(add(m_done++).changes().front()));
}

} // namespace rapporteur::bench
