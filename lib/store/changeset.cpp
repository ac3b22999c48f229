// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeset.h"

#include <algorithm>

namespace rapporteur {

Change Change::inverse() const
{
    Change back = *this;
    if (kind == ChangeKind::Add)
        back.kind = ChangeKind::Remove;
    else if (kind == ChangeKind::Remove)
        back.kind = ChangeKind::Add;
    back.baseRevision = kind == ChangeKind::Remove ? 0 : baseRevision + 1;
    for (FieldChange& field : back.fields)
        std::swap(field.before, field.after);
    return back;
}

Id ChangeSet::add(Record record)
{
    if (record.id.isNull())
        record.id = IdGenerator::make();
    Change change{ChangeKind::Add, record.entity, record.id, 0, {}, {}};
    for (const FieldDescriptor& field : record.entity->fields()) {
        const Value& value = record.values.at(static_cast<size_t>(field.index));
        if (!value.isNull())
            change.fields.push_back({&field, {}, value});
    }
    m_changes.push_back(std::move(change));
    return record.id;
}

void ChangeSet::update(const Record& before, const Record& after)
{
    Change change{ChangeKind::Update, before.entity, before.id, before.revision, {}, {}};
    for (const FieldDescriptor& field : before.entity->fields()) {
        const auto index = static_cast<size_t>(field.index);
        if (before.values.at(index) != after.values.at(index))
            change.fields.push_back({&field, before.values.at(index), after.values.at(index)});
    }
    if (!change.fields.empty())
        m_changes.push_back(std::move(change));
}

void ChangeSet::remove(const Record& record)
{
    Change change{ChangeKind::Remove, record.entity, record.id, record.revision, {}, {}};
    for (const FieldDescriptor& field : record.entity->fields()) {
        const Value& value = record.values.at(static_cast<size_t>(field.index));
        if (!value.isNull())
            change.fields.push_back({&field, value, {}});
    }
    m_changes.push_back(std::move(change));
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet back;
    back.m_changes.reserve(m_changes.size());
    std::transform(m_changes.rbegin(), m_changes.rend(), std::back_inserter(back.m_changes),
                   [](const Change& change) { return change.inverse(); });
    return back;
}

Record blank(const EntityDescriptor& entity, Id id)
{
    Record record;
    record.entity = &entity;
    record.id = id;
    for (const FieldDescriptor& field : entity.fields()) {
        const bool numbered = field.type == FieldType::Integer && field.isNeverEmpty();
        record.values.push_back(field.type == FieldType::Boolean ? Value(false)
                                : numbered                       ? field.defaultValue
                                                                 : Value());
    }
    return record;
}

} // namespace rapporteur
