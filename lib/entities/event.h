// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// What sort of event it is.
enum class EventKind { MonthlyMeeting, CoffeeAndCoding, Webinar, JointMeeting, Sprint, Milestone };

template <>
const Choices& choicesOf<EventKind>();

/// A meeting, a session, a webinar or a milestone on a group's way.
struct Event : Entity
{
    Id group;
    QString title;
    EventKind kind = EventKind::MonthlyMeeting;
    PartialDate start;
    PartialDate end;
    QString place;
    QTime startTime;
    QTime endTime;
    QString timeZone;
    bool onJourney = false;
    QString journeyWording;
    QString description;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
