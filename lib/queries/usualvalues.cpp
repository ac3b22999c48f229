// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/usualvalues.h"

#include "base/period.h"
#include "entities/affiliation.h"
#include "entities/attachment.h"
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

/// The latest of several; none where none is known for that day: where somebody works today says nothing of a
/// talk two years ago.
Id organisationOn(const Store& store, Id person, QDate day)
{
    const auto found = store.all<Affiliation>(Query::of<Affiliation>().is("person", Value(person)));
    const std::vector<Affiliation> affiliations = found.value_or(std::vector<Affiliation>());
    const Affiliation* latest = nullptr;
    for (const Affiliation& affiliation : affiliations) {
        if (coversDay(affiliation.from, affiliation.to, day) && (!latest || latest->from <= affiliation.from))
            latest = &affiliation;
    }
    return latest ? latest->organisation : Id();
}

/// A speaker's organisation is the one of that day.
void fillOrganisation(const Store& store, Record& record, const FieldDescriptor& filled)
{
    const bool isSpeaker = record.entity == &Speaker::descriptor() && filled.name == QLatin1String("person");
    if (!isSpeaker || !record.value(u"organisation").isNull())
        return;
    const QDate day = dayOfTalk(store, record.value(u"presentation").toId());
    const Id organisation = organisationOn(store, record.value(u"person").toId(), day);
    if (!organisation.isNull())
        record.setValue(u"organisation", Value(organisation));
}

/// What is kept with a talk are its slides.
void fillKind(Record& record, const FieldDescriptor& filled)
{
    const bool isFile = record.entity == &Attachment::descriptor() && filled.name == QLatin1String("owner");
    if (isFile && record.reference(filled).entity == Presentation::descriptor().name())
        record.setValue(u"kind", toCode(LinkKind::Slides));
}

} // namespace

Record withUsualValues(const Store& store, Record record, const FieldDescriptor& filled)
{
    fillOrganisation(store, record, filled);
    fillKind(record, filled);
    return record;
}

} // namespace rapporteur
