// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mergerules.h"

#include "base/folding.h"
#include "entities/affiliation.h"
#include "entities/alias.h"
#include "entities/attachment.h"
#include "entities/attendance.h"
#include "entities/attentionwaiver.h"
#include "entities/contribution.h"
#include "entities/distinctpair.h"
#include "entities/link.h"
#include "entities/membership.h"
#include "entities/partner.h"
#include "entities/role.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"

#include <QHash>

#include <algorithm>

namespace rapporteur::mergerules {

namespace {

/// Which fields say what a record of a kind says.
struct Meaning
{
    QStringList all;     ///< all of these
    QStringList firstOf; ///< and the first of these that is filled
    bool unordered = false;
};

QStringList names(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* name : list)
        result.append(QString::fromLatin1(name));
    return result;
}

const Meaning* meaningOfKind(const EntityDescriptor& entity)
{
    static const QHash<const EntityDescriptor*, Meaning> meanings = {
        {&Affiliation::descriptor(), {names({"person", "organisation"}), {}}},
        {&Membership::descriptor(), {names({"person", "group"}), {}}},
        {&Role::descriptor(), {names({"membership", "work_stream", "part"}), {}}},
        {&Speaker::descriptor(), {names({"presentation", "person"}), {}}},
        {&Contribution::descriptor(),
         {names({"output"}), names({"person", "organisation", "country", "work_stream", "credited_as"})}},
        {&StreamLead::descriptor(), {names({"work_stream"}), names({"person", "organisation"})}},
        {&Attendance::descriptor(), {names({"event"}), names({"person", "organisation"})}},
        {&Partner::descriptor(), {names({"owner", "organisation"}), {}}},
        {&Alias::descriptor(), {names({"owner", "name"}), {}}},
        {&Link::descriptor(), {names({"owner", "address"}), {}}},
        {&Attachment::descriptor(), {names({"owner", "digest"}), {}}},
        {&DistinctPair::descriptor(), {names({"first", "second"}), {}, true}},
        {&AttentionWaiver::descriptor(), {names({"rule", "subject"}), {}}},
    };
    const auto found = meanings.constFind(&entity);
    return found == meanings.cend() ? nullptr : &*found;
}

/// Names that differ in accents only are the same name.
QString said(const Record& record, const QString& field)
{
    const FieldDescriptor* descriptor = record.entity->field(field);
    const QString text = record.text(field);
    return descriptor->type == FieldType::Text ? sortKey(text) : text;
}

bool isOfPeriod(const EntityDescriptor& entity, const FieldDescriptor& field)
{
    return std::any_of(entity.periods().begin(), entity.periods().end(), [&](const Period& period) {
        return period.start == field.name || period.end == field.name;
    });
}

/// Of two names for the same day the one that knows more.
PartialDate preciser(const PartialDate& a, const PartialDate& b)
{
    return a.precision() >= b.precision() ? a : b;
}

PartialDate earlier(const PartialDate& a, const PartialDate& b)
{
    if (a.firstDay() == b.firstDay())
        return preciser(a, b);
    return a.firstDay() < b.firstDay() ? a : b;
}

PartialDate later(const PartialDate& a, const PartialDate& b)
{
    if (a.firstDay() == b.firstDay())
        return preciser(a, b);
    return a.firstDay() > b.firstDay() ? a : b;
}

/// Whether the first's time lasts until the second's begins, or beyond.
bool reaches(const Record& first, const Record& second, const Period& period)
{
    const QDate ended = first.value(period.end).toDate().firstDay();
    const QDate began = second.value(period.start).toDate().firstDay();
    return !ended.isValid() || !began.isValid() || began <= ended;
}

/// A start that is known beats one that is not; an end that is open beats one that is set.
void unitePeriod(Record& record, const Record& second, const Period& period)
{
    const PartialDate start = record.value(period.start).toDate();
    const PartialDate otherStart = second.value(period.start).toDate();
    if (start.isNull() || otherStart.isNull())
        record.setValue(period.start, start.isNull() ? otherStart : start);
    else
        record.setValue(period.start, earlier(start, otherStart));
    const PartialDate end = record.value(period.end).toDate();
    const PartialDate otherEnd = second.value(period.end).toDate();
    const bool open = end.isNull() || otherEnd.isNull();
    record.setValue(period.end, open ? Value() : Value(later(end, otherEnd)));
}

bool isEmptyValue(const Value& value)
{
    return value.isNull() || value == Value(false);
}

/// The fields that say what the record says.
QStringList fieldsOfMeaning(const Record& record)
{
    const Meaning* meaning = meaningOfKind(*record.entity);
    if (meaning == nullptr)
        return {};
    QStringList fields = meaning->all;
    for (const QString& field : meaning->firstOf) {
        if (record.value(field).isNull())
            continue;
        fields.append(field);
        break;
    }
    return fields;
}

/// Not what decides whether two say the same, nor a place in a list, nor a mark.
bool isDetail(const Record& record, const FieldDescriptor& field)
{
    return &field != record.entity->positionField() && field.type != FieldType::AudienceMark &&
           !isOfPeriod(*record.entity, field) && !fieldsOfMeaning(record).contains(field.name);
}

} // namespace

QString meaningOf(const Record& record)
{
    const Meaning* meaning = meaningOfKind(*record.entity);
    if (meaning == nullptr)
        return {};
    QStringList parts;
    for (const QString& field : fieldsOfMeaning(record)) {
        parts.append(meaning->unordered ? said(record, field) : field + u'=' + said(record, field));
        // An address that is not known is not the same as another that is not known.
        if (record.value(field).isNull())
            return {};
    }
    if (meaning->unordered)
        parts.sort();
    return parts.join(u'\n');
}

bool isVoid(const Record& record)
{
    const Meaning* meaning = meaningOfKind(*record.entity);
    return meaning != nullptr && meaning->unordered &&
           record.value(meaning->all.constFirst()) == record.value(meaning->all.constLast());
}

Union united(const Record& first, const Record& second)
{
    Union result{first, nullptr};
    for (const Period& period : first.entity->periods()) {
        if (!reaches(first, second, period) || !reaches(second, first, period))
            return {first, first.entity->field(period.start)};
        unitePeriod(result.record, second, period);
    }
    for (const FieldDescriptor& field : first.entity->fields()) {
        const Value& mine = first.value(field.name);
        const Value& theirs = second.value(field.name);
        if (!isDetail(first, field) || mine == theirs || isEmptyValue(theirs))
            continue;
        if (isEmptyValue(mine))
            result.record.setValue(field.name, theirs);
        else if (result.differs == nullptr)
            result.differs = &field;
    }
    // What is taken over is for no larger an audience than where it stood.
    if (result.record.values != first.values)
        result.record.setValue(u"audience", toCode(narrowest(first.audience(), second.audience())));
    return result;
}

} // namespace rapporteur::mergerules
