// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/workspace.h"

#include "base/audience.h"
#include "entities/group.h"

namespace rapporteur {

Workspace::Workspace(std::unique_ptr<Store> store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_drafts(m_store->location())
{}

void Workspace::setGroup(Id group)
{
    if (group == m_group || (m_mayLeave && !m_mayLeave()))
        return;
    m_group = group;
    emit groupChanged(group);
}

Record Workspace::forUsualAudience(Record record) const
{
    if (const auto edition = m_store->get<Group>(m_group))
        record.setValue(u"audience", toCode(edition->defaultAudience));
    return record;
}

Result<Applied> Workspace::apply(ChangeSet changes)
{
    Result<Applied> applied = m_store->apply(std::move(changes));
    if (applied && applied->sequence != 0)
        emit saved();
    return applied;
}

} // namespace rapporteur
