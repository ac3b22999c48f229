// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordpast.h"

#include "entities/registry.h"
#include "store/historylog.h"
#include "store/recordreader.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

/// Whether what a reference names is there; true for all other values.
Result<bool> leadsSomewhere(const RecordReader& reader, const Record& record, const FieldDescriptor& field)
{
    const RecordRef target = field.isReference() ? record.reference(field) : RecordRef();
    const EntityDescriptor* entity = findEntity(target.entity);
    if (target.isNull() || entity == nullptr)
        return true;
    return reader.find(*entity, target.id).map([](const auto& found) { return found.has_value(); });
}

/// Takes the values that \a record had before these changes, the latest first.
Result<Record> takenBack(const RecordReader& reader, const Record& record, const std::vector<Change>& changes)
{
    Record then = record;
    for (const Change& change : changes) {
        for (const FieldChange& field : change.fields)
            then.setValue(field.field->name, field.before);
    }
    for (const FieldDescriptor& field : record.entity->fields()) {
        const auto there = leadsSomewhere(reader, then, field);
        if (!there)
            return failure(there);
        if (!*there)
            then.setValue(field.name, record.value(field.name));
    }
    return then;
}

} // namespace

Result<std::vector<HistoryStep>> historyOf(const Store& store, const RecordRef& ref, HistoryFilter filter)
{
    filter.record = ref;
    filter.changesPerStep = 0; // of a large step the first are others'
    auto steps = store.history(filter);
    if (!steps)
        return steps;
    const HistoryLog log(store.database());
    for (HistoryStep& step : *steps) {
        auto own = log.changesIn(step.sequence, ref, filter.reader);
        if (!own)
            return failure(own);
        step.changes = std::move(*own);
    }
    return steps;
}

Result<ChangeSet> asItWas(const Store& store, const RecordRef& ref, qint64 sequence)
{
    const EntityDescriptor* entity = findEntity(ref.entity);
    const auto since = HistoryLog(store.database()).changesOf(ref, sequence);
    if (!since)
        return failure(since);
    if (entity == nullptr || (!since->empty() && since->back().kind == ChangeKind::Add))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("history", "This record did not exist then."));
    const RecordReader reader(store.database());
    const auto present = reader.find(*entity, ref.id);
    if (!present)
        return failure(present);
    const auto then = takenBack(reader, present->value_or(blank(*entity, ref.id)), *since);
    if (!then)
        return failure(then);
    ChangeSet changes;
    if (present->has_value())
        changes.update(**present, *then);
    else
        changes.add(*then);
    return changes;
}

} // namespace rapporteur
