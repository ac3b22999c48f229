// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

#include <vector>

namespace rapporteur {

/// One field's part in a change; an addition has only an after, a removal only a before.
struct FieldChange
{
    const FieldDescriptor* field = nullptr;
    Value before;
    Value after;

    bool operator==(const FieldChange&) const = default;
};

enum class ChangeKind { Add, Update, Remove };

/// What happens to one record. Fields that stay empty are left out, so an empty one can be told from a
/// changed one.
struct Change
{
    ChangeKind kind = ChangeKind::Update;
    const EntityDescriptor* entity = nullptr;
    Id id;
    qint64 baseRevision = 0; ///< the revision that the person saw; 0 for an addition
    std::vector<FieldChange> fields;
    Id heir; ///< of a removal by merging: the record that the id leads to from now on

    [[nodiscard]] RecordRef ref() const { return {entity->name(), id}; }
    [[nodiscard]] Change inverse() const;

    bool operator==(const Change&) const = default;
};

/// What is applied together or not at all: the only thing that Store::apply takes.
class ChangeSet
{
public:
    ChangeSet() = default;
    explicit ChangeSet(std::vector<Change> changes)
        : m_changes(std::move(changes))
    {}

    /// Adds a record; where it has no id it gets one. Returns its id, so that others can refer to it at once.
    Id add(Record record);
    template <class T>
    Id add(const T& object) requires std::derived_from<T, Entity>
    {
        return add(toRecord(object));
    }
    /// Only the fields that differ; nothing at all where none does.
    void update(const Record& before, const Record& after);
    void remove(const Record& record);
    void append(Change change) { m_changes.push_back(std::move(change)); }

    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }
    [[nodiscard]] std::vector<Change>& changes() { return m_changes; }
    /// What takes all of it back, in reverse order.
    [[nodiscard]] ChangeSet inverse() const;

private:
    std::vector<Change> m_changes;
};

/// A record of nothing: what an addition starts from.
[[nodiscard]] Record blank(const EntityDescriptor& entity, Id id);

} // namespace rapporteur
