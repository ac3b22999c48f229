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
    if ((group == m_group && !m_allEditions) || (m_mayLeave && !m_mayLeave()))
        return;
    m_group = group;
    m_allEditions = false;
    emit groupChanged(group);
}

void Workspace::listAllEditions()
{
    if (m_allEditions || m_group.isNull() || (m_mayLeave && !m_mayLeave()))
        return;
    m_allEditions = true;
    emit groupChanged(m_group);
}

void Workspace::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    emit asOfChanged(day);
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
