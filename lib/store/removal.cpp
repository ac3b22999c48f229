// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/removal.h"

#include "entities/registry.h"
#include "schema/validation.h"

#include <QCoreApplication>
#include <QSet>

#include <deque>

namespace rapporteur {

namespace {

/// Follows references backwards from what is to be removed until nothing is left dangling.
class RemovalPlan
{
public:
    RemovalPlan(const RecordReader& reader, RemovalMode mode)
        : m_reader(reader)
        , m_mode(mode)
    {}

    Result<ChangeSet> make(const std::vector<RecordRef>& refs);

private:
    Result<void> visitUser(const RecordUse& use);
    Result<void> detach(const RecordUse& use);
    void condemn(const RecordRef& ref);

    const RecordReader& m_reader;
    RemovalMode m_mode;
    std::deque<RecordRef> m_queue;
    QSet<RecordRef> m_condemned;
    std::vector<RecordRef> m_order;
    QHash<RecordRef, std::pair<Record, Record>> m_detached; ///< before and after
    QStringList m_refusals;
    QSet<RecordRef> m_refused;
};

void RemovalPlan::condemn(const RecordRef& ref)
{
    if (m_condemned.contains(ref))
        return;
    m_condemned.insert(ref);
    m_order.push_back(ref);
    m_queue.push_back(ref);
}

Result<void> RemovalPlan::detach(const RecordUse& use)
{
    if (!m_detached.contains(use.user)) {
        const auto record = m_reader.find(*findEntity(use.user.entity), use.user.id);
        if (!record)
            return failure(record);
        if (!*record)
            return {};
        m_detached.insert(use.user, {**record, **record});
    }
    Record& after = m_detached[use.user].second;
    after.setValue(use.field->name, {});
    // What says nothing any more without the reference goes, too.
    if (!validate(after).empty())
        condemn(use.user);
    return {};
}

Result<void> RemovalPlan::visitUser(const RecordUse& use)
{
    if (m_condemned.contains(use.user))
        return {};
    const QString words =
        findEntity(use.user.entity)->singularText() + QStringLiteral(": ") + m_reader.label(use.user);
    if (m_mode == RemovalMode::Refuse || (m_mode == RemovalMode::Detach && !use.owned && use.required)) {
        // Once, also where it refers to the record twice.
        if (!m_refused.contains(use.user))
            m_refusals.append(words);
        m_refused.insert(use.user);
        return {};
    }
    if (use.owned || m_mode == RemovalMode::Cascade) {
        condemn(use.user);
        return {};
    }
    return detach(use);
}

Result<ChangeSet> RemovalPlan::make(const std::vector<RecordRef>& refs)
{
    for (const RecordRef& ref : refs)
        condemn(ref);
    while (!m_queue.empty()) {
        const RecordRef ref = m_queue.front();
        m_queue.pop_front();
        const auto uses = findUses(m_reader, ref);
        if (!uses)
            return failure(uses);
        for (const RecordUse& use : *uses) {
            if (auto visited = visitUser(use); !visited)
                return failure(visited);
        }
    }
    if (!m_refusals.isEmpty()) {
        return failure(
            ErrorCode::InUse,
            QCoreApplication::translate("store", "%1 is used by other records (%2) and was not removed.")
                .arg(m_reader.label(refs.front()))
                .arg(m_refusals.size()),
            m_refusals);
    }
    ChangeSet changes;
    for (auto it = m_detached.cbegin(); it != m_detached.cend(); ++it) {
        if (!m_condemned.contains(it.key()))
            changes.update(it.value().first, it.value().second);
    }
    for (auto it = m_order.crbegin(); it != m_order.crend(); ++it) {
        const EntityDescriptor* entity = findEntity(it->entity);
        const auto record =
            entity == nullptr ? Result<std::optional<Record>>() : m_reader.find(*entity, it->id);
        if (!record)
            return failure(record);
        if (*record)
            changes.remove(**record);
    }
    return changes;
}

} // namespace

Result<std::vector<RecordUse>> findUses(const RecordReader& reader, const RecordRef& ref)
{
    std::vector<RecordUse> uses;
    const EntityDescriptor* entity = findEntity(ref.entity);
    if (entity == nullptr)
        return uses;
    for (const IncomingReference& reference : referencesTo(*entity)) {
        const auto users = reader.referring(*reference.entity, *reference.field, ref);
        if (!users)
            return failure(users);
        const bool owned = reference.entity->owner() == reference.field;
        for (const Record& user : *users)
            uses.push_back({user.ref(), reference.field, owned, reference.field->required});
    }
    return uses;
}

Result<ChangeSet> planRemoval(const RecordReader& reader, const std::vector<RecordRef>& refs,
                              RemovalMode mode)
{
    return RemovalPlan(reader, mode).make(refs);
}

} // namespace rapporteur
