// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/baselines.h"

#include "entities/baseline.h"
#include "entities/baselineentry.h"
#include "entities/registry.h"
#include "queries/timeline.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

/// Those of one kind that have a date.
Result<int> addEntries(const Store& store, const EntityDescriptor& entity, Id group, Id baseline,
                       ChangeSet& changes)
{
    const auto dates = timelineDates(entity.name());
    Query query(entity);
    query.is("group", Value(group));
    const auto records = store.records(query);
    if (!records)
        return failure(records);
    int count = 0;
    for (const Record& record : *records) {
        BaselineEntry entry;
        entry.baseline = baseline;
        entry.record = record.ref();
        entry.title = record.text(u"title");
        entry.start = record.value(dates->from).toDate();
        entry.end = record.value(dates->to).toDate();
        if (entry.start.isNull() && entry.end.isNull())
            continue;
        changes.add(entry);
        ++count;
    }
    return count;
}

} // namespace

Result<FrozenPlan> freezePlan(const Store& store, Id group, const QString& name)
{
    FrozenPlan plan;
    Baseline baseline;
    baseline.group = group;
    baseline.name = name.trimmed();
    baseline.frozenOn = PartialDate::of(QDate::currentDate());
    baseline.id = plan.changes.add(baseline);
    plan.baseline = {Baseline::descriptor().name(), baseline.id};
    int count = 0;
    for (const char* kind : {"output", "event", "work_stream"}) {
        const auto added =
            addEntries(store, *findEntity(QString::fromLatin1(kind)), group, baseline.id, plan.changes);
        if (!added)
            return failure(added);
        count += *added;
    }
    if (count == 0) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Baselines",
                                                   "Nothing of this edition has a planned date yet: "
                                                   "there is no plan to freeze."));
    }
    return plan;
}

} // namespace rapporteur
