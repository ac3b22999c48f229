// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/registry.h"

#include "entities/affiliation.h"
#include "entities/alias.h"
#include "entities/attachment.h"
#include "entities/attendance.h"
#include "entities/attentionwaiver.h"
#include "entities/baseline.h"
#include "entities/baselineentry.h"
#include "entities/contribution.h"
#include "entities/country.h"
#include "entities/distinctpair.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/link.h"
#include "entities/membership.h"
#include "entities/objective.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/partner.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/progressnote.h"
#include "entities/publication.h"
#include "entities/reportdefinition.h"
#include "entities/role.h"
#include "entities/savedview.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"
#include "entities/theme.h"
#include "entities/workstream.h"

#include <QHash>

#include <algorithm>

namespace rapporteur {

const std::vector<const EntityDescriptor*>& allEntities()
{
    static const std::vector<const EntityDescriptor*> entities = {
        &Country::descriptor(),
        &Organisation::descriptor(),
        &Group::descriptor(),
        &Person::descriptor(),
        &WorkStream::descriptor(),
        &Theme::descriptor(),
        &Output::descriptor(),
        &Event::descriptor(),
        &Presentation::descriptor(),
        &Partner::descriptor(),
        &Objective::descriptor(),
        &Alias::descriptor(),
        &Affiliation::descriptor(),
        &Membership::descriptor(),
        &Headcount::descriptor(),
        &StreamLead::descriptor(),
        &Role::descriptor(),
        &Contribution::descriptor(),
        &Speaker::descriptor(),
        &Attendance::descriptor(),
        &Link::descriptor(),
        &Attachment::descriptor(),
        &ProgressNote::descriptor(),
        &DistinctPair::descriptor(),
        &AttentionWaiver::descriptor(),
        &Baseline::descriptor(),
        &BaselineEntry::descriptor(),
        &SavedView::descriptor(),
        &ReportDefinition::descriptor(),
        &Publication::descriptor(),
    };
    return entities;
}

const EntityDescriptor* findEntity(QStringView name)
{
    const auto& entities = allEntities();
    const auto found = std::find_if(entities.begin(), entities.end(), [name](const EntityDescriptor* entity) {
        return entity->name() == name;
    });
    return found == entities.end() ? nullptr : *found;
}

namespace {

std::vector<IncomingReference> collectReferencesTo(const EntityDescriptor& target)
{
    std::vector<IncomingReference> references;
    for (const EntityDescriptor* entity : allEntities()) {
        for (const FieldDescriptor& field : entity->fields()) {
            const bool any = field.type == FieldType::AnyReference && field.targets.isEmpty();
            if (field.isReference() && (any || field.targets.contains(target.name())))
                references.push_back({entity, &field});
        }
    }
    return references;
}

} // namespace

const std::vector<IncomingReference>& referencesTo(const EntityDescriptor& entity)
{
    static const auto all = [] {
        QHash<QString, std::vector<IncomingReference>> byEntity;
        for (const EntityDescriptor* each : allEntities())
            byEntity.insert(each->name(), collectReferencesTo(*each));
        return byEntity;
    }();
    static const std::vector<IncomingReference> none;
    const auto found = all.constFind(entity.name());
    return found == all.cend() ? none : *found;
}

} // namespace rapporteur
