// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// What the secretariat is asked to look at: one rule each, see queries/attention.h.
enum class AttentionRule {
    SlidesAwaited,
    OutputOverdue,
    OutputWithoutLink,
    MemberWithoutCountry,
    StreamWithoutLead,
    StreamOnOnePerson,
    EventWithoutTalks,
    HeadcountDiffers,
    ConsentMissing,
    PossibleDuplicates
};

template <>
const Choices& choicesOf<AttentionRule>();

/// That a record is as it should be although a rule finds fault with it, why, and until when.
struct AttentionWaiver : Entity
{
    AttentionRule rule = AttentionRule::SlidesAwaited;
    RecordRef subject;
    QString reason;
    PartialDate until; ///< the first day on which it is asked about again; none: never

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
