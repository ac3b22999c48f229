// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// What sort of thing an output is.
enum class OutputKind { Report, Paper, PilotStudy, Code, TrainingMaterial, Guidance };

template <>
const Choices& choicesOf<OutputKind>();

/// How far an output is.
enum class OutputStatus { Idea, Proposed, InProgress, Review, Published, Dropped };

template <>
const Choices& choicesOf<OutputStatus>();

/// What the group produces: reports, papers, pilot studies, code, training material, guidance.
struct Output : Entity
{
    Id group;
    QString title;
    QString correction;
    bool titleIsOurs = false;
    OutputKind kind = OutputKind::Paper;
    Id workStream;
    Id theme;
    OutputStatus status = OutputStatus::Idea;
    PartialDate plannedStart;
    PartialDate due;
    PartialDate publishedOn;
    QString summary;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
