// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shownlabel.h"

#include "base/inlanguage.h"
#include "entities/registry.h"
#include "store/store.h"

#include <algorithm>

namespace rapporteur {

bool hasDatedLabel(const EntityDescriptor& entity)
{
    const auto isDated = [&entity](const FieldDescriptor& field) {
        if (!entity.labelPattern().contains(field.name))
            return false;
        const EntityDescriptor* named =
            field.type == FieldType::Reference ? findEntity(field.targets.constFirst()) : nullptr;
        return field.type == FieldType::Date || (named && named != &entity && hasDatedLabel(*named));
    };
    return std::any_of(entity.fields().begin(), entity.fields().end(), isDated);
}

QString shownLabel(const RecordRef& ref, const Store& store)
{
    const EntityDescriptor* entity = findEntity(ref.entity);
    if (!entity || !hasDatedLabel(*entity))
        return store.label(ref).simplified();
    const Result<Record> record = store.record(ref);
    const auto labelOf = [&store](const RecordRef& named) { return shownLabel(named, store); };
    return record ? shownLabel(*record, labelOf, InLanguage::current()) : QString();
}

Result<QHash<RecordRef, QString>> shownLabels(const std::vector<RecordRef>& refs, const Store& store)
{
    auto labels = store.labels(refs);
    QHash<QString, std::vector<Id>> dated;
    for (const RecordRef& ref : refs) {
        const EntityDescriptor* entity = findEntity(ref.entity);
        if (entity && hasDatedLabel(*entity))
            dated[ref.entity].push_back(ref.id);
    }
    for (auto it = dated.cbegin(); labels && it != dated.cend(); ++it) {
        const auto records = store.records(*findEntity(it.key()), it.value());
        if (!records)
            return failure(records);
        const auto labelOf = [&store](const RecordRef& named) { return shownLabel(named, store); };
        for (const Record& record : *records)
            labels->insert(record.ref(), shownLabel(record, labelOf, InLanguage::current()));
    }
    return labels;
}

} // namespace rapporteur
