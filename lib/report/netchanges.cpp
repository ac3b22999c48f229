// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/netchanges.h"

#include "queries/audiencegate.h"

namespace rapporteur::report {

namespace {

constexpr int stepsAtOnce = 200;
constexpr int allChanges = 1'000'000; // of a step: an import of outputs is one

/// Goes back in time: what comes first is what is there now.
class BackInTime
{
public:
    BackInTime(const EntityDescriptor& entity, const QString& field)
        : m_entity(entity)
        , m_field(field)
    {}

    void add(const HistoryStep& step)
    {
        for (auto change = step.changes.rbegin(); change != step.changes.rend(); ++change) {
            if (change->entity == &m_entity)
                add(*change);
        }
    }

    [[nodiscard]] QHash<Id, NetChange> take()
    {
        m_changes.removeIf([this](const QHash<Id, NetChange>::iterator it) {
            return m_removed.contains(it.key()) || (!it->isNew && it->before == it->after);
        });
        return std::move(m_changes);
    }

private:
    void add(const Change& change)
    {
        const bool last = !m_seen.contains(change.id);
        m_seen.insert(change.id);
        if (last && change.kind == ChangeKind::Remove)
            m_removed.insert(change.id);
        for (const FieldChange& each : change.fields) {
            if (each.field->name != m_field)
                continue;
            const bool known = m_changes.contains(change.id);
            NetChange& net = m_changes[change.id];
            if (!known)
                net.after = each.after;
            net.before = change.kind == ChangeKind::Add ? each.after : each.before;
        }
        if (change.kind == ChangeKind::Add && m_changes.contains(change.id))
            m_changes[change.id].isNew = true;
    }

    const EntityDescriptor& m_entity;
    const QString& m_field;
    QHash<Id, NetChange> m_changes;
    QSet<Id> m_seen;
    QSet<Id> m_removed;
};

} // namespace

Result<QHash<Id, NetChange>> netChanges(const Store& store, const EntityDescriptor& entity,
                                        const QString& field, QDate from, QDate to, Audience reader)
{
    HistoryFilter filter;
    filter.entity = entity.name();
    filter.from = from.startOfDay();
    filter.until = to.addDays(1).startOfDay();
    filter.reader = reader;
    filter.limit = stepsAtOnce;
    filter.changesPerStep = allChanges;
    const AudienceGate gate(store, reader);
    BackInTime changes(entity, field);
    while (true) {
        const auto steps = store.history(filter);
        if (!steps)
            return failure(steps);
        if (steps->empty())
            return changes.take();
        filter.beforeSequence = steps->back().sequence;
        const auto seen = gate.visible(*steps);
        if (!seen)
            return failure(seen);
        for (const HistoryStep& step : *seen)
            changes.add(step);
    }
}

} // namespace rapporteur::report
