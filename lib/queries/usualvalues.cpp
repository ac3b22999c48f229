// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/usualvalues.h"

#include "base/period.h"
#include "entities/affiliation.h"
#include "entities/event.h"
#include "entities/presentation.h"
#include "entities/speaker.h"

namespace rapporteur {

namespace {

/// Today where the day of the talk is not known.
QDate dayOfTalk(const Store& store, Id presentation)
{
    const auto event = store.get<Presentation>(presentation).and_then([&store](const Presentation& talk) {
        return store.get<Event>(talk.event);
    });
    return event && !event->start.isNull() ? event->start.lastDay() : QDate::currentDate();
}

/// The latest of several; the one that holds now where none is known for that day.
Id organisationOn(const Store& store, Id person, QDate day)
{
    const auto found = store.all<Affiliation>(Query::of<Affiliation>().is("person", Value(person)));
    const std::vector<Affiliation> affiliations = found.value_or(std::vector<Affiliation>());
    for (const QDate each : {day, QDate::currentDate()}) {
        const Affiliation* latest = nullptr;
        for (const Affiliation& affiliation : affiliations) {
            if (coversDay(affiliation.from, affiliation.to, each) &&
                (!latest || latest->from <= affiliation.from))
                latest = &affiliation;
        }
        if (latest)
            return latest->organisation;
    }
    return {};
}

} // namespace

Record withUsualValues(const Store& store, Record record, const FieldDescriptor& filled)
{
    const bool isSpeaker = record.entity == &Speaker::descriptor() && filled.name == QLatin1String("person");
    if (!isSpeaker || !record.value(u"organisation").isNull())
        return record;
    const QDate day = dayOfTalk(store, record.value(u"presentation").toId());
    if (const Id organisation = organisationOn(store, record.value(u"person").toId(), day);
        !organisation.isNull())
        record.setValue(u"organisation", Value(organisation));
    return record;
}

} // namespace rapporteur
