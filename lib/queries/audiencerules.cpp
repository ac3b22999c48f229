// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/audiencerules.h"

#include "entities/attachment.h"
#include "entities/link.h"
#include "entities/presentation.h"

namespace rapporteur::audiencerules {

namespace {

Audience allowedBySlides(SlidesState state)
{
    switch (state) {
    case SlidesState::PublicSlides:
        return Audience::Public;
    case SlidesState::Restricted:
        return Audience::Members;
    case SlidesState::None:
    case SlidesState::Awaited:
    case SlidesState::Received:
    case SlidesState::RefusedSlides:
        break;
    }
    return Audience::Secretariat;
}

/// What nobody has said to be something else counts as slides: they are what is mostly kept with a talk.
bool mayHoldSlides(const Record& record)
{
    const bool carrier = record.entity == &Link::descriptor() || record.entity == &Attachment::descriptor();
    const QString kind = record.text(u"kind");
    return carrier && (kind == toCode(LinkKind::Slides) || kind == toCode(LinkKind::Document) ||
                       kind == toCode(LinkKind::Other));
}

} // namespace

Audience allowedByOwner(const Record& record, const Record& owner)
{
    if (owner.entity != &Presentation::descriptor() || !mayHoldSlides(record))
        return Audience::Public;
    return allowedBySlides(fromRecord<Presentation>(owner).slides);
}

bool namesReferences(const FieldDescriptor& field)
{
    return field.name == QLatin1String("credited_as");
}

} // namespace rapporteur::audiencerules
