// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordsearch.h"

#include "base/matching.h"
#include "entities/registry.h"
#include "entities/savedview.h"
#include "models/columns.h"
#include "models/summary.h"
#include "store/formatter.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int lookedAt = 30; // of one kind, the newest
constexpr int mostOfAKind = 6;
constexpr int otherWords = 30; // the score of what goes by other words than those it was found by

PaletteEntry describe(const Record& record, const Formatter& formatter)
{
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Record;
    entry.key = record.ref().toString();
    entry.title = formatter.label(record.ref()).simplified();
    entry.detail = summaryText(record, formatter);
    entry.kindText = record.entity->singularText();
    entry.iconName = record.entity->iconName();
    return entry;
}

Result<QList<PaletteEntry>> describeAll(const Store& store, const std::vector<Record>& records)
{
    QList<PaletteEntry> entries;
    if (records.empty())
        return entries;
    Formatter formatter(store);
    formatter.setAsOf(QDate::currentDate());
    if (const auto read = formatter.prefetch(records, summaryColumns(*records.front().entity)); !read)
        return failure(read);
    for (const Record& record : records)
        entries.append(describe(record, formatter));
    return entries;
}

/// What is shipped or only gives another record a further name is not looked for by itself; saved views are
/// among the places.
bool isSought(const EntityDescriptor& entity)
{
    const auto& fields = entity.fields();
    return !entity.isShipped() && !entity.wordsFindOwner() && &entity != &SavedView::descriptor() &&
           std::any_of(fields.begin(), fields.end(),
                       [](const FieldDescriptor& field) { return field.searchable; });
}

} // namespace

PaletteEntry paletteEntry(const Store& store, const RecordRef& ref)
{
    const auto record = store.record(ref);
    const auto entries = record ? describeAll(store, {*record}) : failure(record);
    return entries ? entries->value(0) : PaletteEntry();
}

Result<QList<PaletteEntry>> searchRecords(const Store& store, const QString& words,
                                          const std::function<bool()>& goOn)
{
    QList<PaletteEntry> all;
    for (const EntityDescriptor* entity : allEntities()) {
        if (goOn && !goOn())
            return all;
        if (!isSought(*entity))
            continue;
        Query query(*entity);
        query.search = words;
        query.sort = {{QStringLiteral("id"), true}};
        query.limit = lookedAt;
        const auto records = store.records(query);
        auto found = records ? describeAll(store, *records) : failure(records);
        if (!found)
            return found;
        for (PaletteEntry& entry : *found)
            entry.score = std::max(otherWords, matchScore(words, entry.title));
        std::stable_sort(found->begin(), found->end(),
                         [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
        all.append(found->mid(0, mostOfAKind));
    }
    return all;
}

} // namespace rapporteur
